// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of two runs point by point, and what may be said of accuracies.
#include "core/compare/compared_curves.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace hp {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

std::vector<CurvePoint> byEpoch(const std::vector<double>& values, std::int64_t examples = 0) {
  std::vector<CurvePoint> points;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto epoch = static_cast<std::int64_t>(i) + 1;
    points.push_back({4 * epoch, epoch, values[i], examples});
  }
  return points;
}

ComparedRun runWith(const std::string& curve, const std::vector<CurvePoint>& points) {
  ComparedRun run{.name = "run"};
  run.curves[curve] = points;
  return run;
}

std::string textOf(const std::string& curve, const std::vector<CurvePoint>& ours,
                   const std::vector<CurvePoint>& theirs, std::int64_t epoch = 0) {
  return curvesText(runWith(curve, ours), runWith(curve, theirs), curve, epoch);
}

const std::string kAccuracy = "accuracy/validation";

TEST(ComparedCurves, TheSentenceOfTheReport) {
  const auto ours = byEpoch({0.5, 0.849}, 1000), theirs = byEpoch({0.6, 0.836}, 1000);
  EXPECT_EQ(textOf(kAccuracy, ours, theirs),
            "Epoch 2: 0.849 and 0.836 on 1,000 images differ by 0.8 standard errors: not distinguishable.");
  EXPECT_EQ(textOf(kAccuracy, ours, theirs, 2), textOf(kAccuracy, ours, theirs));
  const auto first = textOf(kAccuracy, ours, theirs, 1);
  EXPECT_TRUE(first.starts_with("Epoch 1: 0.5 and 0.6")) << first;
  EXPECT_TRUE(first.ends_with(": distinguishable.")) << first;
}

TEST(ComparedCurves, WithoutTheNumberOfPicturesNoErrorIsInvented) {
  for (const auto& [ours, theirs] : {std::pair(1000, 0), std::pair(0, 1000), std::pair(0, 0)}) {
    const auto text = textOf(kAccuracy, byEpoch({0.849}, ours), byEpoch({0.836}, theirs));
    EXPECT_NE(text.find("a difference of 0.013"), std::string::npos) << text;
    EXPECT_NE(text.find("is not recorded"), std::string::npos) << text;
    EXPECT_EQ(text.find("standard errors"), std::string::npos) << text;
  }
}

TEST(ComparedCurves, LossesHaveNoStandardError) {
  EXPECT_EQ(textOf("loss/train", byEpoch({2, 0.5}, 1000), byEpoch({2, 0.25}, 1000)),
            "Epoch 2: 0.5 and 0.25, a difference of 0.25.");
  EXPECT_EQ(textOf("loss/train", byEpoch({2}), byEpoch({2})), "Epoch 1: Both are 2.");
  EXPECT_EQ(textOf("loss/train", {{7, 0, 1}}, {{7, 0, 3}}), "Step 7: 1 and 3, a difference of 2.");
  EXPECT_TRUE(textOf("loss/train", {{7, 0, 1}}, {{8, 0, 3}}).empty());
  EXPECT_TRUE(curvesText(runWith("a", byEpoch({1})), ComparedRun{}, "a", 0).empty());
}

TEST(ComparedCurves, AccuraciesOfOtherPicturesAreNotTested) {
  auto ours = runWith(kAccuracy, byEpoch({0.849}, 1000)), theirs = runWith(kAccuracy, byEpoch({0.836}, 1000));
  ours.files = {{"a.png", "1", "1", "cat", "validation"}};
  theirs.files = {{"a.png", "1", "2", "cat", "validation"}};
  const auto text = curvesText(ours, theirs, kAccuracy, 0);
  EXPECT_NE(text.find("other pictures"), std::string::npos) << text;
  EXPECT_EQ(text.find("standard errors"), std::string::npos) << text;
}

TEST(ComparedCurves, StandardErrorsAreThoseOfShares) {
  EXPECT_NEAR(*standardError(kAccuracy, {4, 1, 0.849, 1000}), std::sqrt(0.849 * 0.151 / 1000), 1e-15);
  EXPECT_FALSE(standardError(kAccuracy, {4, 1, 0.849, 0}));
  EXPECT_FALSE(standardError(kAccuracy, {4, 1, 84.9, 1000})) << "no share";
  EXPECT_FALSE(standardError(kAccuracy, {4, 1, kNan, 1000}));
  EXPECT_FALSE(standardError("loss/validation", {4, 1, 0.849, 1000}));
}

TEST(ComparedCurves, PointsArePairedWhereBothHaveOne) {
  const std::vector<CurvePoint> ours = {{1, 0, 10}, {3, 0, 30}, {5, 0, kNan}, {7, 0, 70}, {9, 0, 90}};
  const std::vector<CurvePoint> theirs = {{2, 0, 2}, {3, 0, 3}, {5, 0, 5}, {7, 0, 7}};
  const auto pairs = pairedPoints(ours, theirs, CurveAxis::Step);
  ASSERT_EQ(pairs.size(), 2U);
  EXPECT_EQ(pairs[0].baseline.value, 30);
  EXPECT_EQ(pairs[0].candidate.value, 3);
  EXPECT_EQ(pairs[1].candidate.step, 7);
  EXPECT_TRUE(pairedPoints({}, theirs, CurveAxis::Step).empty());
}

TEST(ComparedCurves, EpochsAreTheAxisWhereEveryRunSaysThem) {
  const auto withEpochs = std::make_shared<ComparedRun>(runWith("a", byEpoch({1, 2})));
  const auto batches = std::make_shared<ComparedRun>(runWith("a", {{1, 1, 1}, {2, 1, 2}}));
  const auto foreign = std::make_shared<ComparedRun>(runWith("a", {{1, 0, 1}, {2, 0, 2}}));
  const auto without = std::make_shared<ComparedRun>();
  EXPECT_EQ(curveAxis({withEpochs, without}, "a"), CurveAxis::Epoch);
  EXPECT_EQ(curveAxis({withEpochs, batches}, "a"), CurveAxis::Step);
  EXPECT_EQ(curveAxis({withEpochs, foreign}, "a"), CurveAxis::Step);
}

TEST(ComparedCurves, ADivergenceLiesWithinItsEpoch) {
  ComparedRun run;
  for (std::int64_t epoch = 1; epoch <= 10; ++epoch)
    run.epochs.push_back({.epoch = epoch, .step = 4 * epoch});
  const FirstDivergence first{.step = 6, .epoch = 2};
  EXPECT_DOUBLE_EQ(placeOf(first, run, CurveAxis::Epoch), 1.5);
  EXPECT_DOUBLE_EQ(placeOf(first, run, CurveAxis::Step), 6);
  EXPECT_DOUBLE_EQ(placeOf(FirstDivergence{.step = 500, .epoch = 12}, run, CurveAxis::Epoch), 11);
  EXPECT_DOUBLE_EQ(placeOf(FirstDivergence{.step = 1, .epoch = 1}, ComparedRun{}, CurveAxis::Epoch), 0);
}

TEST(ComparedCurves, NamesComeInTheOrderInWhichPeopleAsk) {
  ComparedRun run;
  for (const char* name : {"zeal", "loss/batch", "accuracy/validation", "loss/validation", "empty"})
    run.curves[name] = byEpoch({1});
  run.curves["empty"].clear();
  EXPECT_EQ(curveNames({std::make_shared<ComparedRun>(run)}),
            (std::vector<std::string>{"loss/validation", "accuracy/validation", "loss/batch", "zeal"}));
}

TEST(ComparedCurves, WhereCurvesPartFirstIsSaid) {
  ComparedRun ours, theirs;
  ours.curves = {{"loss/train", byEpoch({3, 2, 1})}, {"lr", byEpoch({1, 1, 1})}, {"mine", byEpoch({1})}};
  theirs.curves = {{"loss/train", byEpoch({3, 2.5, 1})}, {"lr", byEpoch({1, 1})}};
  const auto found = compareCurves(ours, theirs);
  EXPECT_TRUE(found.differ);
  EXPECT_EQ(found.text,
            "1 of 2 curves of both runs differ (loss/train), first loss/train at epoch 2: 2 and 2.5.");
  theirs.curves["loss/train"][1].value = 2;
  EXPECT_FALSE(compareCurves(ours, theirs).differ);
  EXPECT_NE(compareCurves(ours, theirs).text.find("are equal"), std::string::npos);
  EXPECT_TRUE(compareCurves(ours, {}).text.empty());
}

}  // namespace
}  // namespace hp
