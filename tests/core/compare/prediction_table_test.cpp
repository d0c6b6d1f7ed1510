// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/prediction_table.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/expect_error.h"

namespace hp {
namespace {

using Values = std::vector<double>;

PredictionTable tableOf(const Values& baseline, const Values& candidate,
                        const PredictionTableSpec& spec = {}) {
  return predictionTable(Baseline(baseline), Candidate(candidate), spec);
}

/// Steps between float32 numbers, one after the other.
std::uint32_t steps(float a, float b) {
  std::uint32_t count = 0;
  for (; a != b; a = std::nextafter(a, b)) ++count;
  return count;
}

// The first and the last row of the report's Table 1, two machines' answers for one photograph.
TEST(PredictionTable, OfRowsOfTheReportsFirstTable) {
  const auto table = tableOf({0.56762594, 0.00428663}, {0.56761914, 0.00428840});
  ASSERT_EQ(table.rows.size(), 2u);
  const auto &spaniel = table.rows[0], &retriever = table.rows[1];
  EXPECT_NEAR(spaniel.absolute, 6.80e-6, 1e-12);
  EXPECT_NEAR(spaniel.relative, 6.80e-6 / 0.56762594, 1e-12);
  EXPECT_EQ(spaniel.firstDecimal, 5);
  EXPECT_FALSE(spaniel.flagged);
  EXPECT_EQ(spaniel.ulp, steps(0.56762594f, 0.56761914f));
  EXPECT_NEAR(retriever.absolute, 1.77e-6, 1e-12);
  EXPECT_NEAR(retriever.relative, 1.77e-6 / 0.00428663, 1e-12);
  EXPECT_EQ(retriever.firstDecimal, 6);
  EXPECT_NEAR(table.maxAbsolute, 6.80e-6, 1e-12);
  EXPECT_NEAR(table.maxRelative, 4.13e-4, 1e-6);
  EXPECT_EQ(table.kendall, 1);
}

// The first row of Table 2, the paws cut away: its largest difference, and in the fourth decimal.
TEST(PredictionTable, OfTheFirstRowOfTheReportsSecondTable) {
  const auto table = tableOf({0.43387938}, {0.43393657});
  ASSERT_EQ(table.rows.size(), 1u);
  EXPECT_NEAR(table.maxAbsolute, 5.72e-5, 5e-8);
  EXPECT_EQ(table.rows[0].firstDecimal, 4);
  EXPECT_TRUE(table.rows[0].flagged);
  EXPECT_EQ(table.rows[0].ulp, steps(0.43387938f, 0.43393657f));
  EXPECT_TRUE(std::isnan(table.kendall)) << "one row has no order";
}

TEST(PredictionTable, ListsTheFirstOfEither) {
  //                       0     1     2    3     4
  const Values baseline = {0.05, 0.4, 0.3, 0.15, 0.1}, candidate = {0.3, 0.5, 0.1, 0.06, 0.04};
  const auto table = tableOf(baseline, candidate, {.top = 2});
  ASSERT_EQ(table.rows.size(), 3u);
  EXPECT_EQ(table.rows[0].index, 1);
  EXPECT_EQ(table.rows[1].index, 2);
  EXPECT_EQ(table.rows[2].index, 0);
  EXPECT_EQ(table.rows[2].baselineRank, 5);
  EXPECT_EQ(table.rows[2].candidateRank, 2);
  EXPECT_EQ(table.rows[2].rankChange(), 3);
  EXPECT_EQ(table.rows[1].rankChange(), -1);
  // Of the three pairs of ranks (1,1), (2,3), (5,2) one is the other way round.
  EXPECT_NEAR(table.kendall, 1.0 / 3, 1e-15);
  EXPECT_NEAR(table.maxAbsolute, 0.25, 1e-15);
  EXPECT_NEAR(table.maxRelative, 5, 1e-14);
}

TEST(PredictionTable, RanksEqualsByIndexAndWhatIsNoNumberLast) {
  const auto table = tableOf({0.25, 0.25, std::nan(""), 0.5}, {0.25, 0.25, 0.25, 0.25});
  ASSERT_EQ(table.rows.size(), 4u);
  EXPECT_EQ(table.rows[0].index, 3);
  EXPECT_EQ(table.rows[1].index, 0);
  EXPECT_EQ(table.rows[2].index, 1);
  EXPECT_EQ(table.rows[3].index, 2);
  EXPECT_EQ(table.rows[3].ulp, 0xffffffffu);
  EXPECT_EQ(table.rows[3].firstDecimal, 1);
  EXPECT_EQ(table.maxAbsolute, 0.25) << "what is no number is left out";
}

TEST(PredictionTable, OfNothingAndOfSomething) {
  const auto table = tableOf({1, 0, 0}, {1, 1e-9, 0});
  EXPECT_EQ(table.rows[0].ulp, 0u);
  EXPECT_EQ(table.rows[0].relative, 0);
  EXPECT_TRUE(std::isinf(table.rows[1].relative));
  EXPECT_EQ(table.rows[1].firstDecimal, 0) << "not at eight decimals";
  EXPECT_EQ(table.rows[2].relative, 0);
  EXPECT_EQ(tableOf({1, 0}, {1, 1e-9}, {.decimals = 9, .flaggedDecimals = 9}).rows[1].firstDecimal, 9);
  EXPECT_TRUE(tableOf({1, 0}, {1, 1e-9}, {.decimals = 9, .flaggedDecimals = 9}).rows[1].flagged);
  EXPECT_TRUE(tableOf({}, {}).rows.empty());
  HP_EXPECT_REFUSED(tableOf({1}, {0.5, 0.5}), "The baseline knows 1 classes and the candidate 2");
}

Classification said(std::vector<ClassScore> classes) { return {.classes = std::move(classes)}; }

TEST(PredictionTable, OfAnswersHasTheirNamesAndRanks) {
  const auto baseline = said({{1, 2, "fox", 3, 0.5}, {2, 0, "dog", 2, 0.25}, {3, 1, "cat", 1, 0.25}});
  const auto candidate = said({{1, 1, "cat", 3, 0.6}, {2, 2, "wolf", 2, 0.3}, {3, 0, "dog", 1, 0.1}});
  const auto table = predictionTable(Baseline(baseline), Candidate(candidate), {.top = 1});
  EXPECT_EQ(table.classes, 3u);
  ASSERT_EQ(table.rows.size(), 2u) << "the first of either";
  EXPECT_EQ(table.rows[0].name, "fox / wolf") << "the two name it differently";
  EXPECT_EQ(table.rows[0].baseline, 0.5);
  EXPECT_EQ(table.rows[0].candidate, 0.3);
  EXPECT_EQ(table.rows[1].name, "cat");
  EXPECT_EQ(table.rows[1].baselineRank, 3) << "as the answer has it, not by index";
  EXPECT_EQ(table.rows[1].rankChange(), 2);
  HP_EXPECT_REFUSED(predictionTable(Baseline(baseline), Candidate(said({{1, 0, "dog", 0, 1}}))),
                    "The baseline knows 3 classes and the candidate 1");
}

TEST(FirstDifferingDecimal, OfPrintedDecimals) {
  EXPECT_EQ(firstDifferingDecimal("0.43387938", "0.43393657"), 4);
  EXPECT_EQ(firstDifferingDecimal("0.5", "0.5"), 0);
  EXPECT_EQ(firstDifferingDecimal("0.5", "0.500"), 0);
  EXPECT_EQ(firstDifferingDecimal("0.5", ".501"), 3);
  EXPECT_EQ(firstDifferingDecimal("0.1", "0.2"), 1);
  EXPECT_EQ(firstDifferingDecimal("1.00000000", "0.00000000"), 1);
  EXPECT_EQ(firstDifferingDecimal("-0.1", "0.1"), 1);
  EXPECT_EQ(firstDifferingDecimal("nan", "0.1"), 1);
  EXPECT_EQ(firstDifferingDecimal("nan", "nan"), 0);
  EXPECT_EQ(firstDifferingDecimal("", "."), 1);
  EXPECT_EQ(firstDifferingDecimal("12", "12.0"), 0);
}

}  // namespace
}  // namespace hp
