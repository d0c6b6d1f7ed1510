// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/spread.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

TEST(Spread, ByHand) {
  const auto spread = spreadOf({4, 1, 3, 10});
  EXPECT_EQ(spread.count, 4);
  EXPECT_EQ(spread.undefined, 0);
  EXPECT_DOUBLE_EQ(spread.mean, 4.5);
  // Squares of -0.5, -3.5, -1.5, 5.5: 0.25 + 12.25 + 2.25 + 30.25 = 45.
  EXPECT_DOUBLE_EQ(spread.standardDeviation, std::sqrt(45.0 / 3));
  EXPECT_DOUBLE_EQ(spread.minimum, 1);
  // Places 0.75, 1.5 and 2.25 of 1, 3, 4, 10.
  EXPECT_DOUBLE_EQ(spread.lowerQuartile, 2.5);
  EXPECT_DOUBLE_EQ(spread.median, 3.5);
  EXPECT_DOUBLE_EQ(spread.upperQuartile, 5.5);
  EXPECT_DOUBLE_EQ(spread.maximum, 10);
}

TEST(Spread, OfAnOddNumberMeetsValues) {
  const auto spread = spreadOf({5, 4, 3, 2, 1});
  EXPECT_EQ(spread.lowerQuartile, 2);
  EXPECT_EQ(spread.median, 3);
  EXPECT_EQ(spread.upperQuartile, 4);
}

TEST(Spread, OfOneAndOfNone) {
  const auto one = spreadOf({7});
  EXPECT_EQ(one.mean, 7);
  EXPECT_EQ(one.median, 7);
  EXPECT_EQ(one.upperQuartile, 7);
  EXPECT_TRUE(std::isnan(one.standardDeviation));
  const auto none = spreadOf({});
  EXPECT_EQ(none.count, 0);
  EXPECT_TRUE(std::isnan(none.mean));
  EXPECT_TRUE(std::isnan(none.median));
}

TEST(Spread, LeavesOutWhatIsNoNumberAndSaysSo) {
  const auto spread = spreadOf({std::nan(""), 2, std::nan(""), 4});
  EXPECT_EQ(spread.count, 2);
  EXPECT_EQ(spread.undefined, 2);
  EXPECT_EQ(spread.mean, 3);
}

TEST(Spread, OfInfiniteValues) {
  const auto spread = spreadOf({1, 2, 3, 4, kInfinite});
  EXPECT_EQ(spread.median, 3);
  EXPECT_EQ(spread.upperQuartile, 4);
  EXPECT_EQ(spread.maximum, kInfinite);
}

}  // namespace
}  // namespace hp
