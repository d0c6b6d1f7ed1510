// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "core/base/outcome.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

using Values = std::vector<double>;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kExact = 1e-12;

/// Whole numbers below `kinds`, so that there are ties.
Values drawn(std::size_t count, std::uint32_t kinds, std::uint32_t seed) {
  std::mt19937 source(seed);
  Values values(count);
  for (auto& value : values) value = source() % kinds;
  return values;
}

// The rank of a value: how many are below it, and half of the others that equal it.
Values ranksByCounting(const Values& values) {
  Values ranks;
  for (const double value : values) {
    double rank = -0.5;
    for (const double other : values) rank += other < value ? 1 : other == value ? 0.5 : 0;
    ranks.push_back(rank);
  }
  return ranks;
}

// Covariance as half the mean of the products of all differences of pairs: no mean is computed.
double pearsonByPairs(const Values& a, const Values& b) {
  long double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const long double da = a[i] - a[j], db = b[i] - b[j];
      ab += da * db, aa += da * da, bb += db * db;
    }
  }
  return static_cast<double>(ab / std::sqrt(aa * bb));
}

double kendallByPairs(const Values& a, const Values& b) {
  long double score = 0, untiedA = 0, untiedB = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const int sideA = (a[i] > a[j]) - (a[i] < a[j]), sideB = (b[i] > b[j]) - (b[i] < b[j]);
      score += sideA * sideB, untiedA += std::abs(sideA), untiedB += std::abs(sideB);
    }
  }
  return static_cast<double>(score / std::sqrt(untiedA * untiedB));
}

TEST(Pearson, EqualValuesHaveNoneThoughTheirMeanIsRounded) {
  EXPECT_TRUE(std::isnan(pearson(Values(10, 0.1), Values(10, 0.3))));
}

// Anscombe's first set (The American Statistician 27, 1973).
TEST(Pearson, OfAnscombesFirstSet) {
  const Values x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5},
               y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
  EXPECT_NEAR(pearson(x, y), 0.81642051634484, 1e-13);
}

TEST(Pearson, OfAllPairs) {
  for (const std::uint32_t seed : {1u, 2u, 3u}) {
    const auto a = drawn(101, 50, seed), b = drawn(101, 7, seed + 10);
    EXPECT_NEAR(pearson(a, b), pearsonByPairs(a, b), kExact);
  }
}

TEST(MeanRanks, ByCounting) {
  EXPECT_EQ(meanRanks(Values{30, 10, 10, 20}), (Values{3, 0.5, 0.5, 2}));
  const auto values = drawn(200, 40, 4);
  EXPECT_EQ(meanRanks(values), ranksByCounting(values));
  EXPECT_TRUE(meanRanks(Values{}).empty());
}

TEST(MeanRanks, NumbersOfAllSizesAndSignsHaveTheirPlaces) {
  const double huge = std::numeric_limits<double>::infinity();
  Values values{0.0, -0.0, huge, -huge, 1e-310, -1e-310, 1, 1 + 1e-15, -1, 1e300};
  std::mt19937 source(3);
  std::normal_distribution<double> normal;
  for (int i = 0; i < 400; ++i) values.push_back(normal(source));
  for (int i = 0; i < 400; ++i) values.push_back(std::round(4 * normal(source)));
  for (int i = 0; i < 400; ++i) values.push_back(static_cast<float>(normal(source) * 1e-5));
  EXPECT_EQ(meanRanks(values), ranksByCounting(values));
  EXPECT_EQ(meanRanks(Values{7}), Values{0});
}

// Ten people's intelligence quotients and hours before a screen, a textbook's example: 1 - 6 * 194 / 990.
TEST(Spearman, OfATextbooksExample) {
  const Values quotient = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110},
               hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
  EXPECT_NEAR(spearman(quotient, hours), -29.0 / 165, kExact);
}

TEST(Spearman, WithTiesByCountingRanks) {
  const auto a = drawn(150, 20, 5), b = drawn(150, 12, 6);
  EXPECT_NEAR(spearman(a, b), pearsonByPairs(ranksByCounting(a), ranksByCounting(b)), kExact);
}

// Pairs by hand: (12,1) is there twice, which ties in both; of the nine others one ties in the first series,
// two agree and six do not: (2 - 6) / sqrt(8 * 9).
TEST(Kendall, WithTiesByHand) {
  const Values a = {12, 2, 1, 12, 2}, b = {1, 4, 7, 1, 0};
  EXPECT_NEAR(kendall(a, b), -4 / std::sqrt(72.0), kExact);
}

TEST(Kendall, WithoutTiesByHand) {
  // One of six pairs stands the wrong way round.
  EXPECT_NEAR(kendall(Values{1, 2, 3, 4}, Values{10, 30, 20, 40}), (5 - 1) / 6.0, kExact);
  EXPECT_EQ(kendall(Values{1, 2, 3}, Values{1, 2, 3}), 1);
  EXPECT_EQ(kendall(Values{1, 2, 3}, Values{3, 2, 1}), -1);
}

TEST(Kendall, OfAllPairs) {
  for (const std::uint32_t kinds : {2u, 5u, 1000u, 4000000000u}) {
    const auto a = drawn(143, kinds, kinds), b = drawn(143, 6, 8);
    EXPECT_NEAR(kendall(a, b), kendallByPairs(a, b), kExact) << kinds;
    EXPECT_NEAR(kendall(b, a), kendallByPairs(a, b), kExact) << kinds;
  }
}

TEST(Correlations, OfWhatHasNone) {
  using Measure = double (*)(std::span<const double>, std::span<const double>);
  for (const Measure measure : {Measure{pearson}, Measure{spearman}, Measure{kendall}}) {
    EXPECT_TRUE(std::isnan(measure(Values{1, 1}, Values{1, 2})));
    EXPECT_TRUE(std::isnan(measure(Values{1, 2}, Values{3, 3})));
    EXPECT_TRUE(std::isnan(measure(Values{1, 2, kNan}, Values{1, 2, 3})));
    EXPECT_TRUE(std::isnan(measure(Values{1, 2, 3}, Values{kNan, kNan, kNan})));
    EXPECT_TRUE(std::isnan(measure(Values{}, Values{})));
    EXPECT_TRUE(std::isnan(measure(Values{1}, Values{1})));
    EXPECT_THROW(measure(Values{1, 2}, Values{1}), Error);
  }
}

}  // namespace
}  // namespace hp
