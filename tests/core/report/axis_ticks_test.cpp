// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/axis_ticks.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace hp {
namespace {

std::vector<std::string> texts(const std::vector<AxisTick>& ticks) {
  std::vector<std::string> all;
  for (const auto& tick : ticks) all.push_back(tick.text);
  return all;
}
using Texts = std::vector<std::string>;

TEST(AxisTicks, AreRoundNumbers) {
  EXPECT_EQ(texts(axisTicks(0, 1, 6)), (Texts{"0", "0.2", "0.4", "0.6", "0.8", "1.0"}));
  EXPECT_EQ(texts(axisTicks(0.11, 0.72, 5)), (Texts{"0.2", "0.4", "0.6"}));
  EXPECT_EQ(texts(axisTicks(-3, 3, 4)), (Texts{"\u22122", "0", "2"}));
  EXPECT_EQ(texts(axisTicks(0, 12000, 4)), (Texts{"0", "5,000", "10,000"}));
}

TEST(AxisTicks, OfSmallAndLargeRangesArePowersOfTen) {
  EXPECT_EQ(texts(axisTicks(-2e-7, 2e-7, 5)), (Texts{"\u22122e-7", "\u22121e-7", "0", "1e-7", "2e-7"}));
  EXPECT_EQ(texts(axisTicks(0, 3e9, 4)), (Texts{"0", "1e9", "2e9", "3e9"}));
  EXPECT_EQ(texts(axisTicks(0, 1.5e-6, 4)), (Texts{"0", "5e-7", "1.0e-6", "1.5e-6"}));
}

TEST(AxisTicks, OfEpochsAreWhole) {
  EXPECT_EQ(texts(axisTicks(1, 3, 10, true)), (Texts{"1", "2", "3"}));
  EXPECT_EQ(texts(axisTicks(1, 90, 5, true)), (Texts{"20", "40", "60", "80"}));
}

TEST(AxisTicks, NeverAreTooMany) {
  for (const double high : {1e-12, 0.3, 7.0, 1234.5, 1e20})
    for (int most = 2; most < 12; ++most) {
      const auto ticks = axisTicks(-0.3 * high, high, most);
      EXPECT_LE(std::ssize(ticks), most);
      EXPECT_GE(ticks.size(), 1u);
      for (const auto& tick : ticks) {
        EXPECT_LE(tick.value, high * 1.000001);
        EXPECT_GE(tick.value, -0.3 * high * 1.000001);
      }
    }
}

TEST(LogarithmicTicks, ArePowersOfTenAndRoundMultiples) {
  EXPECT_EQ(texts(logarithmicTicks(0.01, 0.2, 6)), (Texts{"0.01", "0.02", "0.05", "0.1", "0.2"}));
  EXPECT_EQ(texts(logarithmicTicks(0.01, 10, 8)), (Texts{"0.01", "0.05", "0.1", "0.5", "1", "5", "10"}));
  EXPECT_EQ(texts(logarithmicTicks(0.01, 10, 4)), (Texts{"0.01", "0.1", "1", "10"}));
  EXPECT_EQ(texts(logarithmicTicks(0.01, 10, 2)), (Texts{"0.01", "1"}));
  EXPECT_EQ(texts(logarithmicTicks(2.1, 2.9, 5)), texts(axisTicks(2.1, 2.9, 5)));
}

TEST(AxisTicks, OfNothingAreNone) {
  EXPECT_TRUE(axisTicks(1, 1, 5).empty());
  EXPECT_TRUE(axisTicks(2, 1, 5).empty());
  EXPECT_TRUE(axisTicks(0, std::numeric_limits<double>::infinity(), 5).empty());
  EXPECT_TRUE(axisTicks(std::nan(""), 1, 5).empty());
  // Neighbouring doubles leave nothing to write, and must not hang.
  EXPECT_LE(axisTicks(1, std::nextafter(1.0, 2.0), 5).size(), 5u);
}

}  // namespace
}  // namespace hp
