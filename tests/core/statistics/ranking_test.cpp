// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ranking.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace hp {
namespace {

template <class Value>
class RankingOf : public testing::Test {
 protected:
  using Limits = std::numeric_limits<Value>;

  /// All sizes and signs, and ties.
  static std::vector<Value> values() {
    std::vector<Value> all{0,  -Value{0}, Limits::infinity(),    -Limits::infinity(), Limits::denorm_min(),
                           -1, 1,         1 + Limits::epsilon(), Limits::max(),       -Limits::denorm_min()};
    std::mt19937 source(3);
    std::normal_distribution<Value> normal;
    for (int i = 0; i < 300; ++i) all.push_back(normal(source));
    for (int i = 0; i < 300; ++i) all.push_back(std::round(4 * normal(source)));
    for (int i = 0; i < 300; ++i) all.push_back(normal(source) * Value(1e-5));
    return all;
  }
  static std::vector<double> ranksByCounting(const std::vector<Value>& all) {
    std::vector<double> ranks;
    for (const auto value : all) {
      double rank = -0.5;
      for (const auto other : all) rank += other < value ? 1 : other == value ? 0.5 : 0;
      ranks.push_back(rank);
    }
    return ranks;
  }
  /// Those that fewer than `count` others precede.
  static std::vector<std::uint8_t> highestByCounting(const std::vector<Value>& all, std::size_t count) {
    std::vector<std::uint8_t> isHigh;
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::size_t before = 0;
      for (std::size_t j = 0; j < all.size(); ++j)
        before += all[j] > all[i] || (all[j] == all[i] && j < i) ? 1 : 0;
      isHigh.push_back(before < count ? 1 : 0);
    }
    return isHigh;
  }
};

using Kinds = testing::Types<float, double>;
TYPED_TEST_SUITE(RankingOf, Kinds);

TYPED_TEST(RankingOf, MeanRanksByCounting) {
  const auto all = this->values();
  EXPECT_EQ(Ranking<TypeParam>(all).meanRanks(), this->ranksByCounting(all));
}

TYPED_TEST(RankingOf, HighestByCountingWhereverTheCutFalls) {
  const auto all = this->values();
  const Ranking<TypeParam> ranking(all);
  for (const std::size_t count : {0, 1, 2, 3, 30, 31, 32, 33, 34, 90, 200, 450, 700, 909, 910})
    EXPECT_EQ(ranking.highest(count), this->highestByCounting(all, count)) << count;
  EXPECT_EQ(ranking.highest(5000), std::vector<std::uint8_t>(all.size(), 1));
}

TYPED_TEST(RankingOf, OfEqualOnesTheFirstAreHighest) {
  const std::vector<TypeParam> all{2, 0, 2, -TypeParam{0}, 2, 0};
  const Ranking<TypeParam> ranking(all);
  EXPECT_EQ(ranking.highest(2), (std::vector<std::uint8_t>{1, 0, 1, 0, 0, 0}));
  EXPECT_EQ(ranking.highest(5), (std::vector<std::uint8_t>{1, 1, 1, 1, 1, 0}));
  EXPECT_EQ(ranking.meanRanks(), (std::vector<double>{4, 1, 4, 1, 4, 1}));
}

TYPED_TEST(RankingOf, NothingHasNoRanks) {
  const Ranking<TypeParam> ranking{std::span<const TypeParam>()};
  EXPECT_TRUE(ranking.meanRanks().empty());
  EXPECT_TRUE(ranking.highest(3).empty());
}

}  // namespace
}  // namespace hp
