// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

void writeText(const fs::path& path, const std::string& text) {
  writeAtomically(path, [&](std::ostream& file) { file << text; });
}

std::string textOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::ptrdiff_t filesIn(const fs::path& folder) { return std::distance(fs::directory_iterator(folder), {}); }

TEST(AtomicFile, WritesThroughLinks) {
  const test::TemporaryFolder folder;
  fs::create_directory(folder / "elsewhere");
  writeText(folder / "elsewhere" / "file", "old");
  fs::create_symlink("elsewhere/file", folder / "relative");
  fs::create_symlink(folder / "relative", folder / "absolute");
  writeText(folder / "absolute", "new");
  EXPECT_EQ(textOf(folder / "elsewhere" / "file"), "new");
  EXPECT_TRUE(fs::is_symlink(folder / "absolute") && fs::is_symlink(folder / "relative"));
  EXPECT_EQ(filesIn(folder / "elsewhere"), 1);
}

TEST(AtomicFile, ALinkToNothingMakesItsTarget) {
  const test::TemporaryFolder folder;
  fs::create_symlink("target", folder / "link");
  writeText(folder / "link", "new");
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(textOf(folder / "target"), "new");
}

TEST(AtomicFile, LinksInACircleAreRefused) {
  const test::TemporaryFolder folder;
  fs::create_symlink("b", folder / "a");
  fs::create_symlink("a", folder / "b");
  EXPECT_THROW(writeText(folder / "a", "new"), Error);
  EXPECT_EQ(filesIn(folder.path()), 2);
}

TEST(AtomicFile, AReplacedFileKeepsItsPermissions) {
  const test::TemporaryFolder folder;
  for (const auto mode : {fs::perms(0600), fs::perms(0664), fs::perms(0755)}) {
    writeText(folder / "file", "old");
    fs::permissions(folder / "file", mode);
    writeText(folder / "file", "new");
    EXPECT_EQ(fs::status(folder / "file").permissions(), mode);
    EXPECT_EQ(textOf(folder / "file"), "new");
  }
}

TEST(AtomicFile, TheLongestNameIsWritten) {
  const test::TemporaryFolder folder;
  writeText(folder / std::string(255, 'n'), "new");
  EXPECT_EQ(textOf(folder / std::string(255, 'n')), "new");
}

TEST(AtomicFile, APipeIsNotReplaced) {
  const test::TemporaryFolder folder;
  ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0);
  EXPECT_THROW(writeText(folder / "pipe", "new"), Error);
  EXPECT_TRUE(fs::is_fifo(folder / "pipe"));
}

// Opening a pipe that nobody writes into would wait for ever; ctest's limit would end the test.
TEST(ArrayFile, NpyIsReadFromOrdinaryFilesOnly) {
  const test::TemporaryFolder folder;
  ASSERT_EQ(mkfifo((folder / "pipe.npy").c_str(), 0600), 0);
  for (const fs::path& path : {folder / "pipe.npy", folder.path(), fs::path("/dev/zero")}) {
    try {
      (void)readNpy(path);
      ADD_FAILURE() << path;
    } catch (const Error& error) {
      EXPECT_TRUE(std::string(error.what()).starts_with(path.string() + " is ")) << error.what();
    }
  }
}

}  // namespace
}  // namespace hp
