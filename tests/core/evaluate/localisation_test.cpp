// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/localisation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/outcome.h"
#include "core/base/philox.h"

namespace hp {
namespace {

constexpr std::int64_t kSide = 20, kCells = kSide * kSide;

Array cells(float value = 0) { return {{kSide, kSide}, std::vector<float>(kCells, value)}; }

float& at(Array& map, std::int64_t y, std::int64_t x) {
  return map.values[static_cast<std::size_t>(y * kSide + x)];
}

// Rows and columns 5 to 9: a sixteenth of the cells.
Array square() {
  auto truth = cells();
  for (std::int64_t y = 5; y < 10; ++y)
    for (std::int64_t x = 5; x < 10; ++x) at(truth, y, x) = 1;
  return truth;
}
constexpr double kShare = 1.0 / 16;

TEST(Localisation, OfAMapThatIsTheTruthIsPerfect) {
  EXPECT_EQ(pointingGame(square(), square()), 1);
  EXPECT_EQ(relevanceMass(square(), square()), 1);
  EXPECT_EQ(relevanceRank(square(), square()), 1);
}

TEST(Localisation, OfAConstantMapIsTheTruthsShare) {
  EXPECT_DOUBLE_EQ(pointingGame(cells(1), square()), kShare);
  EXPECT_DOUBLE_EQ(relevanceMass(cells(1), square()), kShare);
  EXPECT_DOUBLE_EQ(relevanceRank(cells(1), square()), kShare);
}

TEST(Localisation, WhereTheThingIsEverywhereAnyMapFindsIt) {
  auto map = cells(-1);
  at(map, 3, 4) = 2;
  EXPECT_EQ(pointingGame(map, cells(1)), 1);
  EXPECT_EQ(relevanceMass(map, cells(1)), 1);
  EXPECT_EQ(relevanceRank(map, cells(1)), 1);
}

TEST(Localisation, OfAMapOfOneCellIsThatCells) {
  auto inside = cells(), outside = cells();
  at(inside, 7, 9) = 3;
  at(outside, 7, 10) = 3;
  EXPECT_EQ(pointingGame(inside, square()), 1);
  EXPECT_EQ(relevanceMass(inside, square()), 1);
  // The other 24 places fall to 399 equal cells, 24 of which are inside.
  EXPECT_DOUBLE_EQ(relevanceRank(inside, square()), (1 + 24.0 * 24 / 399) / 25);
  EXPECT_EQ(pointingGame(outside, square()), 0);
  EXPECT_EQ(relevanceMass(outside, square()), 0);
  EXPECT_DOUBLE_EQ(relevanceRank(outside, square()), 24.0 * 25 / 399 / 25);
}

TEST(Localisation, WhatSpeaksAgainstTheClassIsNoRelevance) {
  auto map = cells(-1);
  at(map, 6, 6) = 1;
  at(map, 0, 0) = 3;
  EXPECT_DOUBLE_EQ(relevanceMass(map, square()), 0.25);
  EXPECT_EQ(pointingGame(map, square()), 0);
  EXPECT_TRUE(std::isnan(relevanceMass(cells(-1), square())));
  EXPECT_TRUE(std::isnan(relevanceMass(cells(0), square())));
}

TEST(Localisation, EqualHighestCellsShareTheHit) {
  auto map = cells();
  at(map, 7, 7) = at(map, 0, 0) = at(map, 0, 19) = 2;
  EXPECT_DOUBLE_EQ(pointingGame(map, square()), 1.0 / 3);
}

TEST(Localisation, ToleranceIsADistanceBetweenCentres) {
  auto map = cells();
  at(map, 12, 13) = 1;  // three rows and four columns from the nearest corner
  EXPECT_EQ(pointingGame(map, square(), 4.99), 0);
  EXPECT_EQ(pointingGame(map, square(), 5), 1);
  EXPECT_EQ(pointingGame(map, square()), 0);
}

TEST(Localisation, WithoutATruthThereIsNoNumber) {
  EXPECT_TRUE(std::isnan(pointingGame(square(), cells())));
  EXPECT_TRUE(std::isnan(relevanceMass(square(), cells())));
  EXPECT_TRUE(std::isnan(relevanceRank(square(), cells())));
  const Array other{{kSide, kSide + 1}, std::vector<float>(kSide * (kSide + 1))};
  EXPECT_THROW(pointingGame(other, square()), Error);
  EXPECT_THROW(relevanceMass(other, square()), Error);
  EXPECT_THROW(relevanceRank(other, square()), Error);
}

// The same by sorting, for maps without equal cells.
double slowRank(const Array& map, const Array& truth) {
  std::vector<std::size_t> order(map.values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return map.values[a] > map.values[b]; });
  const auto count = std::accumulate(truth.values.begin(), truth.values.end(), 0.0);
  double hits = 0;
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) hits += truth.values[order[i]];
  return hits / count;
}

TEST(Localisation, RankIsTheSlowReferences) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const Philox random(seed, RandomPurpose::Noise);
    auto map = cells();
    for (std::size_t i = 0; i < map.values.size(); ++i)
      map.values[i] = static_cast<float>(random.uniform(i, -1, 1)) + square().values[i] * 0.7F;
    EXPECT_DOUBLE_EQ(relevanceRank(map, square()), slowRank(map, square()));
  }
}

}  // namespace
}  // namespace hp
