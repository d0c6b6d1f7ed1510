// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_curves/overlaid_curves.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "tests/ui/panels/compared_example.h"

namespace hp {
namespace {

class OverlaidCurves : public testing::Test {
 protected:
  Overlay overlay(const std::string& name, std::size_t baseline = 0, double smoothing = 0) const {
    return overlayOf({.runs = runs_,
                      .baseline = runs_[baseline],
                      .candidate = runs_[1 - baseline],
                      .name = name,
                      .smoothing = smoothing});
  }

  std::vector<ComparedRunPtr> runs_{std::make_shared<const ComparedRun>(test::exampleRun("a", 0)),
                                    std::make_shared<const ComparedRun>(test::exampleRun("b", 0.01))};
};

TEST_F(OverlaidCurves, TheFirstCurveIsShownWhereNoneIsAskedFor) {
  EXPECT_EQ(overlay("").name, "loss/validation");
  EXPECT_EQ(overlay("gone").name, "loss/validation");
  EXPECT_EQ(overlay("loss/batch").name, "loss/batch");
  EXPECT_EQ(overlay("").names,
            (std::vector<std::string>{"loss/validation", "accuracy/validation", "loss/batch"}));
  EXPECT_TRUE(overlayOf({}).names.empty());
}

TEST_F(OverlaidCurves, BatchesHaveStepsAndTheRestEpochs) {
  EXPECT_EQ(overlay("loss/validation").axis, CurveAxis::Epoch);
  EXPECT_EQ(overlay("loss/batch").axis, CurveAxis::Step);
}

TEST_F(OverlaidCurves, EveryRunHasItsOwnLook) {
  const auto curves = overlay("loss/validation").overlaid;
  ASSERT_EQ(curves.size(), 2);
  EXPECT_EQ(curves[0].points.first(), QPointF(1, 2));
  EXPECT_GT(curves[0].width, curves[1].width) << "the baseline's";
  EXPECT_NE(curves[0].line, curves[1].line);
  std::set<std::pair<QRgb, int>> looks;
  for (int number = 0; number < 20; ++number) looks.insert({plotColour(number).rgb(), int(plotLine(number))});
  EXPECT_EQ(looks.size(), 20U);
}

TEST_F(OverlaidCurves, DifferencesAreTheCandidatesMinusTheBaselines) {
  const auto curves = overlay("loss/validation").difference;
  ASSERT_EQ(curves.size(), 1);
  ASSERT_EQ(curves[0].points.size(), 10);
  EXPECT_NEAR(curves[0].points[9].y(), 0.1, 1e-12);
  const auto other = overlay("loss/validation", 1).difference;
  EXPECT_NEAR(other[0].points[9].y(), -0.1, 1e-12);
  EXPECT_EQ(other[0].colour, 0) << "the first run's, wherever it is drawn";
}

TEST_F(OverlaidCurves, PlacesThatOneRunHasNotAreLeftOut) {
  ComparedRun shorter = test::exampleRun("c", 0);
  shorter.curves["loss/validation"].resize(3);
  shorter.curves.erase("accuracy/validation");
  runs_[1] = std::make_shared<const ComparedRun>(shorter);
  EXPECT_EQ(overlay("loss/validation").difference[0].points.size(), 3);
  EXPECT_TRUE(overlay("accuracy/validation", 1).difference.isEmpty());
}

TEST_F(OverlaidCurves, AccuraciesHaveTheirStandardErrors) {
  const Overlay shown = overlay("accuracy/validation");
  const auto error = [](double p) { return std::sqrt(p * (1 - p) / 1000); };
  ASSERT_EQ(shown.overlaid[0].errors.size(), 10);
  EXPECT_NEAR(shown.overlaid[0].errors[0], error(0.54), 1e-12);
  EXPECT_NEAR(shown.overlaid[1].errors[9], error(0.89), 1e-12);
  ASSERT_EQ(shown.difference[0].errors.size(), 10);
  EXPECT_NEAR(shown.difference[0].errors[0], std::hypot(error(0.54), error(0.53)), 1e-12);
  EXPECT_TRUE(overlay("loss/validation").overlaid[0].errors.isEmpty());
  for (const PlotCurve& curve : overlay("accuracy/validation", 0, 0.5).overlaid)
    EXPECT_TRUE(curve.errors.isEmpty()) << "they are those of the raw values";
}

TEST_F(OverlaidCurves, TheSentenceIsOfThePairsEpoch) {
  EXPECT_TRUE(overlay("accuracy/validation")
                  .text.startsWith(QStringLiteral("Epoch 10: 0.9 and 0.89 on 1,000 images differ by")));
  const Overlay early = overlayOf({.runs = runs_,
                                   .baseline = runs_[0],
                                   .candidate = runs_[1],
                                   .name = "accuracy/validation",
                                   .epoch = 3});
  EXPECT_TRUE(early.text.startsWith(QStringLiteral("Epoch 3: 0.62 and 0.61"))) << early.text.toStdString();
  EXPECT_TRUE(overlayOf({.runs = {runs_[0]}, .baseline = runs_[0]}).text.isEmpty());
}

TEST_F(OverlaidCurves, SmoothedCurvesLieOverPaleRawOnes) {
  const auto curves = overlay("loss/validation", 0, 0.5).overlaid;
  ASSERT_EQ(curves.size(), 4);
  EXPECT_TRUE(curves[0].name.isEmpty());
  EXPECT_LT(curves[0].strength, 1);
  EXPECT_EQ(curves[0].points.last(), overlay("loss/validation").overlaid[0].points.last());
  EXPECT_NE(curves[1].points.last(), curves[0].points.last());
}

TEST_F(OverlaidCurves, ManyRunsOfManyPointsAreThinnedTogether) {
  ComparedRun run = test::exampleRun("a", 0);
  for (std::int64_t step = 1; step <= 5000; ++step) run.curves["long"].push_back({step, 0, double(step)});
  runs_.assign(20, std::make_shared<const ComparedRun>(run));
  qsizetype drawn = 0;
  for (const PlotCurve& curve : overlay("long").overlaid) drawn += curve.points.size();
  EXPECT_LE(drawn, 8000);
  EXPECT_GT(drawn, 4000);
}

TEST(DivergenceMark, SpeaksAsTheVerdictDoes) {
  EXPECT_EQ(divergenceMark({.step = 1, .epoch = 1, .part = DivergedPart::Start}),
            QStringLiteral("first divergence: before the first step"));
  EXPECT_EQ(divergenceMark({.step = 7, .epoch = 2, .part = DivergedPart::Start}),
            QStringLiteral("first divergence: before step 7"));
  EXPECT_EQ(divergenceMark({.step = 1, .epoch = 1, .part = DivergedPart::Gradient}),
            QStringLiteral("first divergence: step 1"));
}

}  // namespace
}  // namespace hp
