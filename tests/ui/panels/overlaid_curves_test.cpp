// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_curves/overlaid_curves.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/ui/panels/compared_example.h"

namespace hp {
namespace {

class OverlaidCurves : public testing::Test {
 protected:
  std::vector<ComparedRunPtr> runs_{std::make_shared<const ComparedRun>(test::exampleRun("a", 0)),
                                    std::make_shared<const ComparedRun>(test::exampleRun("b", 0.01))};
  OverlayChoice choice(const std::string& name) const { return {.name = name, .axis = axisOf(runs_, name)}; }
};

TEST_F(OverlaidCurves, NamesComeInTheOrderInWhichPeopleAsk) {
  EXPECT_EQ(curveNames(runs_),
            (std::vector<std::string>{"loss/validation", "accuracy/validation", "loss/batch"}));
  EXPECT_TRUE(curveNames({}).empty());
}

TEST_F(OverlaidCurves, BatchesHaveStepsAndTheRestEpochs) {
  EXPECT_EQ(axisOf(runs_, "loss/validation"), CurveAxis::Epoch);
  EXPECT_EQ(axisOf(runs_, "loss/batch"), CurveAxis::Step);
}

TEST_F(OverlaidCurves, EveryRunHasItsOwnLook) {
  const auto curves = overlaidCurves(runs_, runs_[0], choice("loss/validation"));
  ASSERT_EQ(curves.size(), 2);
  EXPECT_EQ(curves[0].points.first(), QPointF(1, 2));
  EXPECT_GT(curves[0].width, curves[1].width) << "the baseline's";
  EXPECT_NE(curves[0].line, curves[1].line);
  std::set<std::pair<QRgb, int>> looks;
  for (int number = 0; number < 20; ++number) looks.insert({plotColour(number).rgb(), int(plotLine(number))});
  EXPECT_EQ(looks.size(), 20U);
}

TEST_F(OverlaidCurves, DifferencesAreTheCandidatesMinusTheBaselines) {
  const auto curves = differenceCurves(runs_, runs_[0], choice("loss/validation"));
  ASSERT_EQ(curves.size(), 1);
  ASSERT_EQ(curves[0].points.size(), 10);
  EXPECT_NEAR(curves[0].points[9].y(), 0.1, 1e-12);
  const auto other = differenceCurves(runs_, runs_[1], choice("loss/validation"));
  EXPECT_NEAR(other[0].points[9].y(), -0.1, 1e-12);
  EXPECT_EQ(other[0].colour, 0) << "the first run's, wherever it is drawn";
}

TEST_F(OverlaidCurves, PlacesThatOneRunHasNotAreLeftOut) {
  ComparedRun shorter = test::exampleRun("c", 0);
  shorter.curves["loss/validation"].resize(3);
  shorter.curves.erase("accuracy/validation");
  runs_[1] = std::make_shared<const ComparedRun>(shorter);
  EXPECT_EQ(differenceCurves(runs_, runs_[0], choice("loss/validation"))[0].points.size(), 3);
  EXPECT_TRUE(differenceCurves(runs_, runs_[1], choice("accuracy/validation")).isEmpty());
}

TEST_F(OverlaidCurves, ADivergenceLiesWithinItsEpoch) {
  const FirstDivergence first{.step = 6, .epoch = 2};
  EXPECT_DOUBLE_EQ(placeOf(first, *runs_[0], CurveAxis::Epoch), 1.5);
  EXPECT_DOUBLE_EQ(placeOf(first, *runs_[0], CurveAxis::Step), 6);
  EXPECT_DOUBLE_EQ(placeOf(FirstDivergence{.step = 500, .epoch = 12}, *runs_[0], CurveAxis::Epoch), 11);
  EXPECT_DOUBLE_EQ(placeOf(FirstDivergence{.step = 1, .epoch = 1}, ComparedRun{}, CurveAxis::Epoch), 0);
}

}  // namespace
}  // namespace hp
