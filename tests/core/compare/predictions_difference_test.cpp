// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/predictions_difference.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <set>

#include "core/compare/probabilities.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using Rows = std::vector<PredictionRow>;

constexpr double kInfinite = std::numeric_limits<double>::infinity();

PredictionsDifference differenceOf(const Rows& baseline, const Rows& candidate) {
  return comparePredictions(Baseline(baseline), Candidate(candidate));
}

/// As validation writes a row of a network with one sigmoid unit.
PredictionRow binaryRow(const std::string& id, int label, float logit) {
  const double one = 1 / (1 + std::exp(-static_cast<double>(logit)));
  return {id, label, one > 0.5 ? 1 : 0, std::max(one, 1 - one), {logit}};
}

TEST(ComparePredictions, CountsByHand) {
  const Rows baseline = {binaryRow("a", 1, 2), binaryRow("b", 0, 1), binaryRow("c", 0, -3),
                         binaryRow("d", 1, 4), binaryRow("x", 1, 1), binaryRow("e", 1, 0.5f)};
  const Rows candidate = {binaryRow("e", 1, -1), binaryRow("d", 1, 4),     binaryRow("c", 0, -2.5f),
                          binaryRow("b", 0, -6), binaryRow("a", 1, -0.5f), binaryRow("y", 1, 1),
                          binaryRow("z", 1, 1)};
  const auto result = differenceOf(baseline, candidate);
  EXPECT_EQ(result.pictures, 5);
  EXPECT_EQ(result.onlyBaseline, 1);
  EXPECT_EQ(result.onlyCandidate, 2);
  EXPECT_EQ(result.otherLabels, 0);
  EXPECT_EQ(result.equalBits, 1);
  EXPECT_EQ(result.agreeing, 2);
  EXPECT_EQ(result.maxLogitDifference, 7);
  // b: sigmoid(1) = 0.731 falls to sigmoid(-6) = 0.002.
  EXPECT_NEAR(result.maxProbabilityDifference, 0.7310585786300049 - 0.0024726231566347743, 1e-15);
  EXPECT_DOUBLE_EQ(result.baselineAccuracy, 0.8);
  EXPECT_DOUBLE_EQ(result.candidateAccuracy, 0.6);
  EXPECT_EQ(result.test.onlyFirstRight, 2);
  EXPECT_EQ(result.test.onlySecondRight, 1);
  EXPECT_EQ(result.test.pValue, 1);
}

TEST(ComparePredictions, ListsTheMostCertainFlipsFirst) {
  const Rows baseline = {{"unsure", 0, 0, 0.55, {}},
                         {"lost", 2, 0, std::nan(""), {}},
                         {"half", 0, 0, 0.99, {}},
                         {"same", 0, 0, 0.99, {}},
                         {"sure", 1, 0, 0.8, {}}};
  const Rows candidate = {{"unsure", 0, 1, 0.9, {}},
                          {"lost", 2, 1, 0.9, {}},
                          {"half", 0, 1, 0.6, {}},
                          {"same", 0, 0, 0.5, {}},
                          {"sure", 1, 2, 0.7, {}}};
  const auto flips = differenceOf(baseline, candidate).flips;
  ASSERT_EQ(flips.size(), 4u);
  EXPECT_EQ(flips[0].id, "sure");
  EXPECT_EQ(flips[0].label, 1);
  EXPECT_EQ(flips[0].baseline, 0);
  EXPECT_EQ(flips[0].candidate, 2);
  EXPECT_EQ(flips[0].baselineProbability, 0.8);
  EXPECT_EQ(flips[0].candidateProbability, 0.7);
  EXPECT_EQ(flips[1].id, "half");
  EXPECT_EQ(flips[2].id, "unsure");
  EXPECT_EQ(flips[3].id, "lost");
}

// The report's chow: "88 % Chow" on one machine, "76 % Cat" on the other.
TEST(ComparePredictions, FindsTheReportsChow) {
  const Rows baseline = {binaryRow("chow", 1, std::log(0.88f / 0.12f))},
             candidate = {binaryRow("chow", 1, std::log(0.24f / 0.76f))};
  const auto flips = differenceOf(baseline, candidate).flips;
  ASSERT_EQ(flips.size(), 1u);
  EXPECT_NEAR(flips[0].baselineProbability, 0.88, 1e-6);
  EXPECT_NEAR(flips[0].candidateProbability, 0.76, 1e-6);
  EXPECT_EQ(flips[0].baseline, 1);
  EXPECT_EQ(flips[0].candidate, 0);
}

TEST(ComparePredictions, JudgesOnlyWhatIsLabelledAlike) {
  const Rows baseline = {{"a", 0, 0, 0.9, {}}, {"b", 1, 0, 0.9, {}}},
             candidate = {{"a", 1, 0, 0.9, {}}, {"b", 1, 1, 0.9, {}}};
  const auto result = differenceOf(baseline, candidate);
  EXPECT_EQ(result.otherLabels, 1);
  EXPECT_EQ(result.pictures, 2);
  EXPECT_EQ(result.agreeing, 1);
  EXPECT_EQ(result.baselineAccuracy, 0);
  EXPECT_EQ(result.candidateAccuracy, 1);
  EXPECT_EQ(result.test.onlyFirstRight, 0);
  EXPECT_EQ(result.test.onlySecondRight, 1);
}

TEST(ComparePredictions, OfNothingInCommon) {
  const auto result = differenceOf({{"a", 0, 0, 1, {}}}, {{"b", 0, 0, 1, {}}});
  EXPECT_EQ(result.pictures, 0);
  EXPECT_EQ(result.onlyBaseline, 1);
  EXPECT_EQ(result.onlyCandidate, 1);
  EXPECT_TRUE(std::isnan(result.baselineAccuracy));
  EXPECT_TRUE(std::isnan(result.baselineCalibration.brier));
  EXPECT_EQ(result.test.pValue, 1);
}

TEST(ComparePredictions, OfLogitsThatAreNotFinite) {
  const float nan = std::nanf(""), infinite = INFINITY;
  const auto differenceIn = [](float a, float b) {
    return differenceOf({{"a", 0, 0, 1, {a, 1}}}, {{"a", 0, 0, 1, {b, 1}}});
  };
  EXPECT_EQ(differenceIn(nan, nan).maxLogitDifference, 0);
  EXPECT_EQ(differenceIn(infinite, infinite).equalBits, 1);
  EXPECT_EQ(differenceIn(infinite, 1).maxLogitDifference, kInfinite);
  EXPECT_EQ(differenceIn(1, nan).maxLogitDifference, kInfinite);
  EXPECT_EQ(differenceIn(1, nan).maxProbabilityDifference, kInfinite);
  EXPECT_EQ(differenceIn(0.0f, -0.0f).equalBits, 0) << "bits, not numbers";
  EXPECT_EQ(differenceIn(0.0f, -0.0f).maxLogitDifference, 0);
}

TEST(ComparePredictions, WithoutLogitsComparesAnswers) {
  const auto result = differenceOf({{"a", 0, 0, 0.9, {}}, {"b", 0, 1, 0.8, {}}, {"c", 0, 1, 0.8, {}}},
                                   {{"a", 0, 0, 0.9, {}}, {"b", 0, 1, 0.75, {}}, {"c", 0, 0, 0.8, {}}});
  EXPECT_EQ(result.equalBits, 1);
  EXPECT_NEAR(result.maxProbabilityDifference, 0.05, 1e-15);
}

// Bins searched for one by one, and the error as the paper writes it: |accuracy - confidence| of each bin.
Calibration calibrationByBins(const Rows& rows) {
  Calibration result;
  for (int bin = 1; bin <= 10; ++bin) {
    double right = 0, confidence = 0, count = 0;
    for (const auto& row : rows) {
      if (row.probability <= (bin - 1) / 10.0 || row.probability > bin / 10.0) continue;
      right += row.predicted == row.label, confidence += row.probability, ++count;
    }
    if (count > 0)
      result.expectedError +=
          count / static_cast<double>(rows.size()) * std::abs(right / count - confidence / count);
  }
  for (const auto& row : rows)
    result.brier += std::pow((row.predicted == row.label) - row.probability, 2) / rows.size();
  return result;
}

TEST(Calibration, ByBins) {
  std::mt19937 source(1);
  Rows rows;
  for (int i = 0; i < 500; ++i) {
    const double probability = (source() % 100000 + 0.5) / 100000;
    rows.push_back(
        {std::to_string(i), 0, source() % 1000 < 1000 * probability * probability ? 0 : 1, probability, {}});
  }
  const auto expected = calibrationByBins(rows);
  const auto result = differenceOf(rows, rows);
  EXPECT_NEAR(result.baselineCalibration.expectedError, expected.expectedError, 1e-12);
  EXPECT_NEAR(result.candidateCalibration.brier, expected.brier, 1e-12);
  EXPECT_GT(expected.expectedError, 0.05);
}

// Two in (0.8, 0.9], of which one is right: |0.5 - 0.85|; one in (0.9, 1], right: |1 - 0.95|.
TEST(Calibration, ByHand) {
  const Rows rows = {{"a", 0, 0, 0.9, {}}, {"b", 0, 1, 0.8 + 1e-9, {}}, {"c", 1, 1, 0.95, {}}};
  const auto calibration = differenceOf(rows, rows).baselineCalibration;
  EXPECT_NEAR(calibration.expectedError, (2 * 0.35 + 0.05) / 3, 1e-9);
  EXPECT_NEAR(calibration.brier, (0.01 + 0.64 + 0.0025) / 3, 1e-8);
  const Rows lost = {{"a", 0, 0, std::nan(""), {}}};
  EXPECT_TRUE(std::isnan(differenceOf(lost, lost).baselineCalibration.expectedError));
}

TEST(Probabilities, OfOneLogitAndOfMore) {
  EXPECT_TRUE(probabilitiesOf({}).empty());
  const float dog = 0.04847366f;  // a row that a run of ours wrote: probability 0.5121160426508243
  EXPECT_NEAR(probabilitiesOf(std::vector{dog})[1], 0.5121160426508243, 1e-15);
  EXPECT_NEAR(probabilitiesOf(std::vector{dog})[0], 1 - 0.5121160426508243, 1e-15);
  const auto three = probabilitiesOf(std::vector{std::log(1.0f), std::log(2.0f), std::log(5.0f)});
  EXPECT_NEAR(three[0], 0.125, 1e-7);
  EXPECT_NEAR(three[1], 0.25, 1e-7);
  EXPECT_NEAR(three[2], 0.625, 1e-7);
  EXPECT_EQ(probabilitiesOf(std::vector{5000.0f, 0.0f})[0], 1) << "nothing overflows";
  EXPECT_TRUE(std::isnan(probabilitiesOf(std::vector{std::nanf(""), 0.0f, 1.0f})[1]));
}

TEST(AccuracyText, OfTheReportsAccuracies) {
  const auto comparison = compareAccuracies(0.849, 1000, 0.836, 1000);
  EXPECT_FALSE(comparison.distinguishable);
  EXPECT_EQ(accuracyText(comparison),
            "0.849 and 0.836 on 1,000 images differ by 0.8 standard errors: not distinguishable.");
}

TEST(AccuracyText, OfOtherAnswers) {
  const auto text = [](double a, std::int64_t n, double b, std::int64_t m) {
    return accuracyText(compareAccuracies(a, n, b, m));
  };
  EXPECT_EQ(text(0.9, 1234567, 0.85, 1234567),
            "0.9 and 0.85 on 1,234,567 images differ by 119.1 standard errors: distinguishable.");
  EXPECT_EQ(text(0.849, 1000, 0.849, 1000), "Both are 0.849 on 1,000 images: not distinguishable.");
  EXPECT_EQ(text(0.5, 10, 0.849, 1000),
            "0.5 on 10 images and 0.849 on 1,000 images differ by 2.2 standard errors: distinguishable.");
  EXPECT_EQ(text(0.5, 1000, 0.5001, 1000000),
            "0.5 on 1,000 images and 0.5001 on 1,000,000 images differ by less than 0.1 standard errors: "
            "not distinguishable.");
  EXPECT_EQ(
      text(0, 1, 1, 1),
      "0 and 1 on 1 image differ, and neither has a standard error to measure by: not distinguishable.");
}

TEST(AccuracyText, WhatPairedAnswersTellApartIsNotCalledAlike) {
  auto comparison = compareAccuracies(0.81, 100, 0.9, 100);
  ASSERT_FALSE(comparison.distinguishable);
  const std::string who = "0.81 and 0.9 on 100 images differ by 1.8 standard errors: ";
  comparison.apartByAnswers = false;
  EXPECT_EQ(accuracyText(comparison), who + "not distinguishable.");
  comparison.apartByAnswers = true;
  EXPECT_EQ(accuracyText(comparison),
            who +
                "not distinguishable by their standard errors alone; McNemar's test "
                "on the same pictures tells them apart.");
  comparison.distinguishable = true;
  EXPECT_EQ(accuracyText(comparison), who + "distinguishable.");
  comparison.apartByAnswers = false;
  EXPECT_TRUE(accuracyText(comparison).ends_with("does not tell them apart."));
}

TEST(CompareAccuracies, AsksForTheSignificance) {
  EXPECT_TRUE(compareAccuracies(0.849, 1000, 0.836, 1000, 0.5).distinguishable);
  EXPECT_FALSE(compareAccuracies(0.849, 1000, 0.836, 1000, 0.42).distinguishable);
  HP_EXPECT_REFUSED(compareAccuracies(std::nan(""), 1000, 0.836, 1000), "share of nan");
}

}  // namespace
}  // namespace hp
