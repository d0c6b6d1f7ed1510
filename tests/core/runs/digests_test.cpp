// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

#include "core/base/text.h"
#include "core/runs/crc32c.h"
#include "core/runs/number_bits.h"
#include "core/runs/records.h"

namespace hp {
namespace {

// RFC 3720, appendix B.4.
TEST(Crc32c, PublishedValues) {
  EXPECT_EQ(crc32c("123456789"), 0xe3069283u);
  EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8a9136aau);
  EXPECT_EQ(crc32c(std::string(32, '\xff')), 0x62a8ab43u);
  EXPECT_EQ(crc32c(""), 0u);
}

// XXH3, 128 bits, seed 0, canonical: xxHash's specification and sanity tests.
TEST(ShortDigest, PublishedValues) {
  const auto hex = [](const std::string& text) {
    const auto digest = shortDigest(text.data(), text.size());
    return hexText(digest.data(), digest.size());
  };
  EXPECT_EQ(hex(""), "99aa06d3014798d86001c324468d497f");
  EXPECT_NE(hex("a"), hex("b"));
}

TEST(NumberBits, EveryKindOfNumberComesBackBitForBit) {
  using Limits = std::numeric_limits<double>;
  for (const double value :
       {0.0, -0.0, 1.0, 0.1, -1e300, Limits::denorm_min(), Limits::max(), Limits::infinity(),
        -Limits::infinity(), Limits::quiet_NaN(), std::bit_cast<double>(0xfff0dead0000beefu)}) {
    const auto back = doubleOfBits(bitsText(value));
    ASSERT_TRUE(back);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(*back), std::bit_cast<std::uint64_t>(value));
  }
  EXPECT_EQ(bitsText(1.0), "3ff0000000000000");
  EXPECT_EQ(decimalText(0.1), "0.1");
  EXPECT_EQ(decimalText(Limits::quiet_NaN()), "null");
  EXPECT_EQ(decimalText(-Limits::infinity()), "null");
}

TEST(NumberBits, AnythingElseIsRefused) {
  for (const char* text :
       {"", "3ff", "3FF0000000000000", "3ff000000000000g", "-3f0000000000000", "3ff00000000000000"})
    EXPECT_FALSE(doubleOfBits(text)) << text;
}

}  // namespace
}  // namespace hp
