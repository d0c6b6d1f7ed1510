// SPDX-License-Identifier: GPL-3.0-or-later
// What is previewed is what an experiment computes.
#include "core/evaluate/transformed_case.h"

#include <gtest/gtest.h>

#include "core/evaluate/experiment_pictures.h"
#include "core/train/open_run.h"
#include "tests/core/evaluate/small_experiment.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

/// The rows of one cell, and the same cell without the experiment.
void expectTheRow(const Transformation& transformation, TargetRule targets, Surroundings surroundings) {
  auto experiment = test::smallExperiment();
  experiment.pictures = {"sample:4"};
  experiment.methods.resize(1);
  experiment.transformations = {transformation};
  experiment.classes = experiment.repeats = 1;
  experiment.targets = targets;
  experiment.surroundings = surroundings;
  const auto row = test::runInto(experiment, {}).rows.front();
  ASSERT_EQ(row.error, "");

  const auto network = openAnyNetwork({.path = "sample:"}, {});
  const auto input = inputOfPicture(network, "sample:4");
  const int target = classify(network, input, {}).classes.front().index;
  const auto& method = experiment.methods.front();
  const auto map = explain(*method.method, {network, input, target}, method.params, {}).map;
  const auto made = transformedCase({network, input, target, map}, method,
                                    {transformation, {.seed = experiment.seed}, targets, surroundings}, {});
  EXPECT_EQ(made.prediction.classes.front().index, row.firstAfter);
  EXPECT_EQ(made.explanation.target, row.targetAfter);
  EXPECT_EQ(made.compared.distance.cells, row.distance.cells);
  EXPECT_NEAR(made.compared.distance.rmse, row.distance.rmse, 1e-5);
  EXPECT_NEAR(made.compared.distance.spearman, row.distance.spearman, 1e-3);
  EXPECT_NEAR(made.compared.uncropped.normalisedRmse, row.uncropped.normalisedRmse, 1e-5);
}

TEST(TransformedCase, IsTheExperimentsCell) {
  expectTheRow({.kind = "rotation", .amount = 20}, TargetRule::FirstClasses, Surroundings::Rectangle);
  expectTheRow({.kind = "shift-x", .amount = 16}, TargetRule::FirstClasses, Surroundings::Mask);
}

TEST(TransformedCase, TheNewFirstClassIsExplainedAfterAFlip) {
  const Transformation noise{.kind = "noise", .amount = 10};
  expectTheRow(noise, TargetRule::FirstClasses, Surroundings::Keep);
  expectTheRow(noise, TargetRule::NewFirst, Surroundings::Keep);
  Classification after;
  after.classes = {{.index = 7}, {.index = 2}};
  EXPECT_EQ(targetAfter(TargetRule::NewFirst, 2, after), 7);
  EXPECT_EQ(targetAfter(TargetRule::FirstClasses, 2, after), 2);
}

TEST(ComparedMaps, CroppingAWhiteRimLowersTheDistance) {
  const Array before{{8, 8}, std::vector<float>(64, 0.5F)};
  auto after = before;
  for (int i = 0; i < 8; ++i) after.values[static_cast<std::size_t>(i)] = 9;  // what came from above
  const auto compared = comparedMaps(before, after, {.kind = "shift-y", .amount = 1},
                                     {{1, 1, 8, 8}, std::vector<float>(64)}, Surroundings::Rectangle);
  EXPECT_EQ(compared.distance.rmse, 0);
  EXPECT_GT(compared.uncropped.rmse, 3);
  HP_EXPECT_REFUSED(comparedMaps(before, after, {.kind = "shift-y", .amount = 8},
                                 {{1, 1, 8, 8}, std::vector<float>(64)}, Surroundings::Mask),
                    "nothing of the original picture is left");
}

}  // namespace
}  // namespace hp
