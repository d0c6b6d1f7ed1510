// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/base/outcome.h"
#include "core/base/run_context.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

// FIPS 180-2, appendix B.1, and the empty message.
constexpr const char* kAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
constexpr const char* kEmpty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

TEST(Digest, KnownAnswers) {
  EXPECT_EQ(Digest().hex(), kEmpty);
  EXPECT_EQ(Digest().add(std::string("abc")).hex(), kAbc);
  EXPECT_EQ(Digest().add(std::string("a")).add(std::string("bc")).hex(), kAbc);
}

TEST(Digest, OfAFileAndOfNone) {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "abc", std::ios::binary) << "abc";
  EXPECT_EQ(digestOfFile(folder / "abc"), kAbc);
  EXPECT_THROW(digestOfFile(folder / "none"), Error);
  EXPECT_THROW(digestOfFile(folder / "."), Error);
#ifdef __unix__
  EXPECT_THROW(digestOfFile("/dev/zero"), Error);  // has no end
#endif
}

TEST(Digest, OfALargeFileCanBeWatchedAndEnded) {
  const test::TemporaryFolder folder;
  const std::string bytes((5 << 20) + 3, 'x');
  std::ofstream(folder / "large", std::ios::binary) << bytes;
  std::size_t heard = 0, most = 0;
  const auto listen = [&](std::size_t count) {
    heard += count;
    most = std::max(most, count);
  };
  EXPECT_EQ(digestOfFile(folder / "large", listen), Digest().add(bytes).hex());
  EXPECT_EQ(heard, bytes.size());
  EXPECT_LE(most, 1u << 20);
  int pieces = 0;
  const auto stop = [&](std::size_t) {
    if (++pieces == 2) throw Stopped{};
  };
  EXPECT_THROW(digestOfFile(folder / "large", stop), Stopped);
  EXPECT_EQ(pieces, 2);
}

}  // namespace
}  // namespace hp
