// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metric.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/philox.h"

namespace hp {
namespace {

std::vector<MetricValue> valuesOf(const std::vector<double>& numbers) {
  std::vector<MetricValue> values;
  for (const double number : numbers) values.push_back({.picture = "p", .value = number});
  return values;
}

TEST(Metric, ASetWithoutANumberHasNoMean) {
  const auto result = summarised("m", "gradient", valuesOf({std::nan("")}), 1);
  EXPECT_EQ(result.count, 0);
  EXPECT_EQ(result.leftOut, 1);
  EXPECT_TRUE(std::isnan(result.mean) && std::isnan(result.low) && std::isnan(result.high));
}

TEST(Metric, WhatHasNoNumberIsCountedAndLeftOut) {
  const auto result = summarised("m", "gradient", valuesOf({1, std::nan(""), 3}), 1);
  EXPECT_EQ(result.count, 2);
  EXPECT_EQ(result.leftOut, 1);
  EXPECT_EQ(result.mean, 2);
}

TEST(Metric, OneValueHasNoInterval) {
  const auto result = summarised("m", "gradient", valuesOf({0.25, std::nan("")}), 1);
  EXPECT_EQ(result.mean, 0.25);
  EXPECT_TRUE(std::isnan(result.low) && std::isnan(result.high));
}

// The mean of n values has the standard error s / sqrt(n) with s^2 divided by n, and for many values its
// bootstrap is normal: 1.96 of them either side.
TEST(Metric, TheIntervalIsThatOfANormalMean) {
  std::vector<double> numbers;
  for (int i = 0; i < 400; ++i) numbers.push_back(i % 2);
  const auto result = summarised("m", "gradient", valuesOf(numbers), 7);
  const double error = 0.5 / std::sqrt(400.0);
  EXPECT_NEAR(result.low, 0.5 - 1.96 * error, 0.15 * error);
  EXPECT_NEAR(result.high, 0.5 + 1.96 * error, 0.15 * error);
}

// Two thousand sets are drawn with replacement; of their sorted means the 51st and the 51st from the end.
TEST(Metric, TheIntervalIsThatOfResampledMeans) {
  std::vector<double> numbers;  // so that no two sets have the same mean
  for (int i = 0; i < 40; ++i) numbers.push_back(std::sin(i * i));
  std::vector<double> means;
  for (std::uint64_t set = 0; set < 2000; ++set) {
    double sum = 0;
    for (std::uint64_t i = 0; i < 40; ++i)
      sum += numbers[Philox(5, RandomPurpose::Bootstrap, set).below(i, 40)];
    means.push_back(sum / 40);
  }
  std::sort(means.begin(), means.end());
  const auto result = summarised("m", "gradient", valuesOf(numbers), 5);
  EXPECT_DOUBLE_EQ(result.low, means[50]);
  EXPECT_DOUBLE_EQ(result.high, means[1999 - 50]);
}

TEST(Metric, TheSeedAloneDecidesTheInterval) {
  const auto values = valuesOf({0.1, 0.7, 0.4, 0.9, 0.3});
  EXPECT_NE(summarised("m", "gradient", values, 3).low, summarised("m", "gradient", values, 4).low);
  const auto first = summarised("m", "gradient", values, 3);
  const auto again = summarised("m", "gradient", values, 3);
  EXPECT_EQ(first.low, again.low);
  EXPECT_EQ(first.high, again.high);
}

}  // namespace
}  // namespace hp
