// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"
#include "core/statistics/statistics.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

constexpr double kExact = 1e-12;

// Two-sided probability of at most `fewer` heads, by Pascal's triangle.
double coinByCounting(int fewer, int tosses) {
  std::vector<long double> row = {1};
  for (int n = 1; n <= tosses; ++n) {
    row.push_back(0);
    for (std::size_t k = row.size() - 1; k > 0; --k) row[k] += row[k - 1];
  }
  long double outcomes = 0;
  for (int k = 0; k <= fewer; ++k) outcomes += row[static_cast<std::size_t>(k)];
  return static_cast<double>(std::min(1.0L, 2 * outcomes / std::pow(2.0L, tosses)));
}

TEST(BinomialError, ByHand) {
  EXPECT_DOUBLE_EQ(binomialError(0.5, 100), 0.05);
  EXPECT_DOUBLE_EQ(binomialError(0.9, 1000), 0.009486832980505138);
  EXPECT_EQ(binomialError(1, 10), 0);
}

// The report's accuracies of two machines: 0.849 and 0.836 on 1,000 images.
TEST(CompareProportions, OfTheReportsAccuracies) {
  const auto test = compareProportions(0.849, 1000, 0.836, 1000);
  EXPECT_NEAR(test.z, 0.013 / std::sqrt((0.849 * 0.151 + 0.836 * 0.164) / 1000), kExact);
  EXPECT_NEAR(test.z, 0.80, 0.005);
  EXPECT_NEAR(test.pValue, std::erfc(test.z / std::sqrt(2.0)), kExact);
  EXPECT_NEAR(test.pValue, 0.4245, 0.0005);
}

// Against a share of 1, which has no error, z is sqrt(n (1 - p) / p); two-sided p is 0.05 at 1.96 in every
// table.
TEST(CompareProportions, AtTheTabledFivePercent) {
  const double tabled = 1.959963984540054;
  const auto test = compareProportions(1 / (1 + tabled * tabled / 100), 100, 1, 7);
  EXPECT_NEAR(test.z, tabled, kExact);
  EXPECT_NEAR(test.pValue, 0.05, kExact);
  EXPECT_EQ(compareProportions(1, 7, 1 / (1 + tabled * tabled / 100), 100).z, test.z) << "symmetric";
}

TEST(CompareProportions, OfSharesWithoutError) {
  EXPECT_EQ(compareProportions(1, 10, 1, 20).z, 0);
  EXPECT_EQ(compareProportions(1, 10, 1, 20).pValue, 1);
  const auto opposite = compareProportions(0, 3, 1, 3);
  EXPECT_TRUE(std::isinf(opposite.z));
  // Fisher's exact test: of the 20 ways to choose 3 of 6, this one and its opposite.
  EXPECT_NEAR(opposite.pValue, 2.0 / 20, kExact);
  EXPECT_NEAR(compareProportions(0, 2, 1, 4).pValue, 1.0 / 15, kExact);
  EXPECT_NEAR(compareProportions(1, 1, 0, 1).pValue, 1, kExact) << "one picture proves nothing";
}

TEST(CompareProportions, RefusesWhatIsNoShare) {
  HP_EXPECT_REFUSED(compareProportions(0.5, 0, 0.5, 10), "share of 0.5 of 0");
  HP_EXPECT_REFUSED(compareProportions(0.5, 10, 1.5, 10), "1.5");
  HP_EXPECT_REFUSED(binomialError(std::nan(""), 10), "nan");
}

TEST(McNemar, ExactBelowTwentyFivePairs) {
  for (int pairs = 1; pairs < 25; ++pairs)
    for (int fewer = 0; 2 * fewer < pairs; ++fewer) {
      EXPECT_NEAR(mcNemar(fewer, pairs - fewer).pValue, coinByCounting(fewer, pairs), kExact);
      EXPECT_NEAR(mcNemar(pairs - fewer, fewer).pValue, coinByCounting(fewer, pairs), kExact);
    }
  // By hand: 2 (1 + 10 + 45) / 1024.
  EXPECT_NEAR(mcNemar(2, 8).pValue, 112.0 / 1024, kExact);
}

TEST(McNemar, ChiSquaredFromTwentyFivePairsOn) {
  const auto test = mcNemar(86, 150);
  EXPECT_NEAR(test.statistic, 63.0 * 63 / 236, kExact);
  EXPECT_NEAR(test.pValue, std::erfc(std::sqrt(test.statistic / 2)), kExact);
  EXPECT_NEAR(mcNemar(5, 20).pValue, std::erfc(14 / std::sqrt(50.0)), kExact);
  EXPECT_EQ(mcNemar(150, 86).statistic, test.statistic);
  EXPECT_EQ(test.onlyFirstRight, 86);
  EXPECT_EQ(test.onlySecondRight, 150);
}

TEST(McNemar, OfPairsInBalance) {
  for (const int side : {0, 7, 500}) {
    EXPECT_EQ(mcNemar(side, side).statistic, 0);
    EXPECT_EQ(mcNemar(side, side).pValue, 1);
  }
}

}  // namespace
}  // namespace hp
