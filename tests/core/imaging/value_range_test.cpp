// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/imaging/colour_map.h"

namespace hp::test {
namespace {

Array row(std::vector<float> values) { return {{1, std::ssize(values)}, std::move(values)}; }

TEST(ValueRange, PositionRunsFromLowToHigh) {
  const ValueRange range{-2, 2};
  EXPECT_EQ(range.position(-2), 0);
  EXPECT_EQ(range.position(0), 0.5);
  EXPECT_EQ(range.position(1), 0.75);
  EXPECT_EQ(range.position(9), 1);
  EXPECT_EQ((ValueRange{3, 3}.position(7)), 0.5);
  EXPECT_TRUE(std::isnan(range.position(std::nan(""))));
}

TEST(ValueRange, SignedMapsAreSymmetricAboutZero) {
  EXPECT_EQ(rangeOf(row({-1, 0, 3}), true), (ValueRange{-3, 3}));
  EXPECT_EQ(rangeOf(row({-4, 0, 3}), false), (ValueRange{-4, 4}));  // any negative value needs both signs
  EXPECT_EQ(rangeOf(row({1, 2, 3}), true), (ValueRange{-3, 3}));
  EXPECT_EQ(rangeOf(row({1, 2, 3}), false), (ValueRange{0, 3}));
}

TEST(ValueRange, NothingToShowGivesOne) {
  EXPECT_EQ(rangeOf(row({0, 0}), true), (ValueRange{-1, 1}));
  EXPECT_EQ(rangeOf(row({0, 0}), false), (ValueRange{0, 1}));
  EXPECT_EQ(rangeOf(Array{}, false), (ValueRange{0, 1}));
}

TEST(ValueRange, NoNumbersAreIgnored) {
  const float infinite = std::numeric_limits<float>::infinity();
  EXPECT_EQ(rangeOf(row({std::nanf(""), 2, infinite, -infinite}), false), (ValueRange{0, 2}));
}

TEST(ValueRange, AShareCutsOutliers) {
  std::vector<float> values;
  for (int i = 1; i <= 100; ++i) values.push_back(static_cast<float>(i % 2 ? i : -i));
  EXPECT_EQ(rangeOf(row(values), true, 1.0), (ValueRange{-100, 100}));
  EXPECT_EQ(rangeOf(row(values), true, 0.98), (ValueRange{-98, 98}));
  EXPECT_EQ(rangeOf(row(values), true, 0.5), (ValueRange{-50, 50}));
  std::vector<float> sparse(1000, 0.0f);
  sparse[7] = 5;
  EXPECT_EQ(rangeOf(row(sparse), false, 0.9), (ValueRange{0, 5}));  // not cut to nothing
}

TEST(ValueRange, SharedRangesHoldAll) {
  EXPECT_EQ(sharedRange({{0, 2}, {0, 5}}), (ValueRange{0, 5}));
  EXPECT_EQ(sharedRange({{-1, 1}, {0, 5}}), (ValueRange{-5, 5}));
  EXPECT_EQ(sharedRange({}), ValueRange{});
}

TEST(LegendText, SignsAndPowersFollowTheRange) {
  const ValueRange small{-4.12e-4, 4.12e-4};
  EXPECT_EQ(legendText(4.12e-4, small), "+4.1e-4");
  EXPECT_EQ(legendText(-4.12e-4, small), "\u22124.1e-4");
  EXPECT_EQ(legendText(0, small), "0");
  EXPECT_EQ(legendText(-0.0, small), "0");
  EXPECT_EQ(legendText(0.93428, {0, 1}), "0.93");
  EXPECT_EQ(legendText(0.93428, {0, 0.93428}), "0.934");
  EXPECT_EQ(legendText(-0.93428, {-0.93428, 0.93428}), "\u22120.934");
  EXPECT_EQ(legendText(12.345, {-12.345, 12.345}), "+12.3");
  EXPECT_EQ(legendText(1234.5, {0, 1234.5}), "1234");
  EXPECT_EQ(legendText(1, {0, 1}), "1");
  EXPECT_EQ(legendText(0.5, {0, 0.5}), "0.5");
  EXPECT_EQ(legendText(2.5e7, {0, 2.5e7}), "2.5e7");
  EXPECT_EQ(legendText(3e-12, {0, 3e-12}), "3e-12");
  EXPECT_EQ(legendText(1e-9, {0, 100}), "0");
}

}  // namespace
}  // namespace hp::test
