// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/philox.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp {
namespace {

using Words = std::array<std::uint32_t, 4>;

// The known-answer vectors published with the generator (Random123).
TEST(Philox, KnownAnswers) {
  EXPECT_EQ(philox4x32({0, 0, 0, 0}, {0, 0}), (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  constexpr std::uint32_t kOnes = 0xffffffff;
  EXPECT_EQ(philox4x32({kOnes, kOnes, kOnes, kOnes}, {kOnes, kOnes}),
            (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
            (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Philox, PurposesStreamsAndSeedsDoNotShareNumbers) {
  const auto first = Philox(1, RandomPurpose::Scene).bits(0);
  EXPECT_NE(first, Philox(2, RandomPurpose::Scene).bits(0));
  EXPECT_NE(first, Philox(1, RandomPurpose::Noise).bits(0));
  EXPECT_NE(first, Philox(1, RandomPurpose::Scene, 1).bits(0));
  EXPECT_NE(first, Philox(1, RandomPurpose::Scene, std::uint64_t{1} << 32).bits(0));
  EXPECT_EQ(first, Philox(1, RandomPurpose::Scene).bits(0));
}

TEST(Philox, MomentsOfUniformAndNormal) {
  const Philox random(7, RandomPurpose::Noise);
  constexpr int kCount = 20000;
  double sum = 0, normalSum = 0, normalSquares = 0;
  for (std::uint64_t i = 0; i < kCount; ++i) {
    const double u = random.uniform(i), n = random.normal(i);
    ASSERT_GE(u, 0);
    ASSERT_LT(u, 1);
    sum += u;
    normalSum += n;
    normalSquares += n * n;
  }
  // Four standard errors.
  EXPECT_NEAR(sum / kCount, 0.5, 4 * std::sqrt(1.0 / 12 / kCount));
  EXPECT_NEAR(normalSum / kCount, 0, 4 / std::sqrt(double{kCount}));
  EXPECT_NEAR(normalSquares / kCount, 1, 4 * std::sqrt(2.0 / kCount));
}

TEST(Philox, BelowReachesEveryValueAndNoOther) {
  const Philox random(3, RandomPurpose::Shuffle);
  std::array<int, 5> seen{};
  for (std::uint64_t i = 0; i < 1000; ++i) ++seen.at(random.below(i, 5));
  for (const int count : seen) EXPECT_NEAR(count, 200, 60);
  EXPECT_EQ(random.below(0, 1), 0u);
  EXPECT_LT(random.below(0, ~std::uint64_t{0}), ~std::uint64_t{0});
}

TEST(Philox, LanesAreTheSameBlocks) {
  const std::array<std::uint32_t, 4> first{0xfffffff9, 2, 3, 4};  // the lanes' counters wrap
  const auto lanes = philox4x32Lanes(first, {5, 6});
  for (std::uint32_t i = 0; i < kPhiloxLanes; ++i) {
    const auto block = philox4x32({first[0] + i, 2, 3, 4}, {5, 6});
    for (std::size_t word = 0; word < 4; ++word) EXPECT_EQ(lanes[word][i], block[word]) << i;
  }
}

}  // namespace
}  // namespace hp
