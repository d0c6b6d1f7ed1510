// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_matrix.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp {
namespace {

using Order = std::vector<std::size_t>;

const double kNone = std::nan("");

/// Above the diagonal, row by row.
RunMatrix matrixOf(std::size_t runs, const std::vector<double>& above, double itself = 0) {
  std::size_t next = 0;
  return runMatrix(runs, itself, [&](std::size_t, std::size_t) { return above.at(next++); });
}

TEST(RunMatrix, AsksOnceForEveryPair) {
  Order asked;
  const auto matrix = runMatrix(3, 1, [&](std::size_t first, std::size_t second) {
    asked.push_back(10 * first + second);
    return 0.1 * static_cast<double>(first + second);
  });
  EXPECT_EQ(asked, (Order{1, 2, 12}));
  EXPECT_EQ(matrix.at(0, 0), 1);
  EXPECT_EQ(matrix.at(2, 2), 1);
  EXPECT_DOUBLE_EQ(matrix.at(1, 2), 0.3);
  EXPECT_DOUBLE_EQ(matrix.at(2, 1), 0.3);
}

// By hand. Distances: 01: 17, 02: 21, 03: 31, 04: 23, 12: 30, 13: 34, 14: 21, 23: 28, 24: 39, 34: 43.
// 0 and 1 join at 17. Then {01} is (21 + 30) / 2 = 25.5 from 2, 32.5 from 3, 22 from 4: 4 joins at 22.
// {014} is (21 + 30 + 39) / 3 = 30 from 2 and 36 from 3, but 2 and 3 are 28 apart and join.
TEST(ClusterOrder, ByMeanDistancesByHand) {
  EXPECT_EQ(clusterOrder(matrixOf(5, {17, 21, 31, 23, 30, 34, 21, 28, 39, 43}), MatrixMeaning::Distance),
            (Order{0, 1, 4, 2, 3}));
}

// 0 and 3 join at 1. Then 2 is 3 from the one and 7 from the other: 5 in the mean. Where 1 and 2 are 4.5
// apart they join each other, though by the nearest pair 2 would join {03}; where 5.5, 2 joins {03}, though
// by the farthest pair it would join 1.
TEST(ClusterOrder, MeansAreNeitherTheNearestNorTheFarthest) {
  EXPECT_EQ(clusterOrder(matrixOf(4, {9, 3, 1, 4.5, 9, 7}), MatrixMeaning::Distance), (Order{0, 3, 1, 2}));
  EXPECT_EQ(clusterOrder(matrixOf(4, {9, 3, 1, 5.5, 9, 7}), MatrixMeaning::Distance), (Order{0, 3, 2, 1}));
}

TEST(ClusterOrder, OfLikenessJoinsTheHighest) {
  // 0 is like 2, 1 is like 3.
  const auto matrix = matrixOf(4, {0.1, 0.9, 0.2, 0.3, 0.8, 0.1}, 1);
  EXPECT_EQ(clusterOrder(matrix, MatrixMeaning::Likeness), (Order{0, 2, 1, 3}));
  EXPECT_EQ(clusterOrder(matrix, MatrixMeaning::Distance), (Order{0, 1, 2, 3}));
}

TEST(ClusterOrder, LeavesToTheEndWhatCannotBeCompared) {
  // 0 has nothing to compare with; 1 and 3 are equal, 2 is apart.
  EXPECT_EQ(clusterOrder(matrixOf(4, {kNone, kNone, kNone, 5, 0, 5}), MatrixMeaning::Distance),
            (Order{1, 3, 2, 0}));
  // 2 is comparable with 1 only.
  EXPECT_EQ(clusterOrder(matrixOf(3, {1, kNone, 4}), MatrixMeaning::Distance), (Order{0, 1, 2}));
  EXPECT_EQ(clusterOrder(matrixOf(2, {kNone}), MatrixMeaning::Distance), (Order{0, 1}));
}

TEST(ClusterOrder, OfFewAndOfEquals) {
  EXPECT_TRUE(clusterOrder({}, MatrixMeaning::Distance).empty());
  EXPECT_EQ(clusterOrder(matrixOf(1, {}), MatrixMeaning::Distance), (Order{0}));
  EXPECT_EQ(clusterOrder(matrixOf(4, {2, 2, 2, 2, 2, 2}), MatrixMeaning::Distance), (Order{0, 1, 2, 3}));
}

}  // namespace
}  // namespace hp
