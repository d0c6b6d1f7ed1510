// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/compare_maps.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"

namespace hp {
namespace {

Array row(std::vector<float> values) {
  return {{1, static_cast<std::int64_t>(values.size())}, std::move(values)};
}

TEST(CompareMaps, RootMeanSquareByHand) {
  EXPECT_DOUBLE_EQ(compareMaps(row({1, 2, 3}), row({1, 4, 7})).rmse, std::sqrt(20.0 / 3));
}

TEST(CompareMaps, PearsonByHand) {
  EXPECT_DOUBLE_EQ(compareMaps(row({1, 2, 3}), row({2, 4, 6})).pearson, 1);
  EXPECT_DOUBLE_EQ(compareMaps(row({1, 2, 3}), row({6, 4, 2})).pearson, -1);
  // means 2 and 2; products 1*1 + 0*(-2)... = (-1)(-1) + 0*2 + 1*(-1) = 0
  EXPECT_NEAR(compareMaps(row({1, 2, 3}), row({1, 4, 1})).pearson, 0, 1e-15);
}

// Without ties Spearman is 1 - 6 sum d^2 / (n (n^2 - 1)).
TEST(CompareMaps, SpearmanByTheClassicalFormula) {
  const auto result = compareMaps(row({10, 20, 30, 40, 50}), row({1, 100, 2, 300, 3}));
  // ranks of the second: 1 4 2 5 3, differences 0 -2 1 -1 2
  EXPECT_NEAR(result.spearman, 1 - 6.0 * (0 + 4 + 1 + 1 + 4) / (5 * 24), 1e-15);
}

// Ties share their mean rank: ranks 1.5 1.5 3 against 1 2 3.
TEST(CompareMaps, SpearmanWithTies) {
  EXPECT_NEAR(compareMaps(row({5, 5, 9}), row({1, 2, 3})).spearman, 1.5 / std::sqrt(1.5 * 2), 1e-15);
}

TEST(CompareMaps, TopTenthOverlap) {
  std::vector<float> a(20), b(20);
  a[3] = 2, a[7] = 1;
  b[3] = 2, b[8] = 1;
  EXPECT_DOUBLE_EQ(compareMaps(row(a), row(b)).topOverlap, 0.5);
  EXPECT_DOUBLE_EQ(compareMaps(row(a), row(a)).topOverlap, 1);
}

TEST(CompareMaps, WhatCannotBeCompared) {
  EXPECT_TRUE(std::isnan(compareMaps(row({1, 1}), row({1, 2})).pearson));
  EXPECT_TRUE(std::isnan(compareMaps(row({1, NAN}), row({1, 2})).rmse));
  EXPECT_THROW(compareMaps(row({1}), row({1, 2})), Error);
  EXPECT_THROW(compareMaps({}, {}), Error);
}

}  // namespace
}  // namespace hp
