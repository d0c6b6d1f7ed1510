// SPDX-License-Identifier: GPL-3.0-or-later
// The second post's experiment as a training: equal everywhere because it is dead, and its living variant.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/runs/run_folder.h"
#include "core/train/train.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::TemporaryFolder;

TrainSpec toySpec(const std::string& recipe, std::int64_t epochs, int threads = 1) {
  TrainSpec spec{.recipe = recipeFrom(recipe), .threads = threads, .checkpointSteps = 40};
  spec.recipe.epochs = epochs;
  return spec;
}

RunContext stoppingAfter(std::int64_t step, std::stop_source& source) {
  return {source.get_token(), [step, &source](const Progress& at) {
            if (at.stage.starts_with("epoch") && at.done >= step) source.request_stop();
          }};
}

std::vector<EventRecord> eventsOf(const std::filesystem::path& run, const std::string& kind) {
  auto events = RunFolder(run).events();
  std::erase_if(events, [&](const EventRecord& event) { return event.kind != kind; });
  return events;
}

TEST(ToyTraining, EndsAtThePostsNumbersAndSaysWhyThatProvesNothing) {
  for (const int threads : {1, 2}) {
    const TemporaryFolder folder;
    const auto result = train(toySpec("toy-regression", 10, threads), folder / "run", {});
    EXPECT_EQ(result.steps, 1000);
    EXPECT_EQ(result.startSum, -2.2693140506744385) << threads;
    EXPECT_EQ(result.weightSum, -17.0853214263916) << threads;
    EXPECT_NE(result.dead.find("From step 2 on"), std::string::npos) << result.dead;
    EXPECT_NE(result.dead.find("layer 'output' gives only zeros"), std::string::npos) << result.dead;
    const auto dead = eventsOf(folder / "run", "dead");
    ASSERT_EQ(dead.size(), 1U);
    EXPECT_EQ(dead.front().text, result.dead);
    const auto trace = RunFolder(folder / "run").trace();
    ASSERT_EQ(trace.size(), 1000U);
    for (const auto& step : trace) ASSERT_EQ(step.weights, trace.front().weights) << step.step;
  }
}

TEST(ToyTraining, WithoutTheLastReluIsAlive) {
  const TemporaryFolder folder;
  const auto result = train(toySpec("toy-regression-alive", 10), folder / "run", {});
  EXPECT_EQ(result.dead, "");
  EXPECT_TRUE(eventsOf(folder / "run", "dead").empty());
  EXPECT_EQ(result.startSum, -2.2693140506744385);
  EXPECT_NEAR(result.weightSum, -2.2, 0.05) << "the last digits depend on the machine";
  const auto trace = RunFolder(folder / "run").trace();
  EXPECT_NEAR(trace.back().loss, 0.335, 0.02);
  EXPECT_NE(trace.back().weights, trace[trace.size() - 2].weights);
}

TEST(ToyTraining, RecordsWhatThereIsAndNothingElse) {
  const TemporaryFolder folder;
  train(toySpec("toy-regression-alive", 2), folder / "run", {});
  const RunFolder run(folder / "run");
  EXPECT_TRUE(run.missing().empty());
  EXPECT_TRUE(run.description().files.empty());
  EXPECT_FALSE(Json::parse(run.description().config).contains("data"));
  const auto epochs = run.epochs();
  ASSERT_EQ(epochs.size(), 2U);
  EXPECT_EQ(epochs.back().step, 200);
  EXPECT_EQ(epochs.back().validationExamples, 0);
  for (const double nothing :
       {epochs.back().trainAccuracy, epochs.back().validationAccuracy, epochs.back().validationLoss})
    EXPECT_TRUE(std::isnan(nothing));
  EXPECT_FALSE(epochs.back().best);
  EXPECT_GT(epochs.front().trainLoss, 0);
  EXPECT_TRUE(verifyRun(folder / "run", {}).faults.empty());
}

class StoppedToy : public testing::TestWithParam<std::pair<const char*, int>> {};

TEST_P(StoppedToy, GoesOnWithoutLosingABitOrAWord) {
  const auto [recipe, step] = GetParam();
  const TemporaryFolder folder;
  const auto whole = train(toySpec(recipe, 2), folder / "whole", {});
  std::stop_source stop;
  EXPECT_THROW(train(toySpec(recipe, 2), folder / "parts", stoppingAfter(step, stop)), Stopped);
  const auto resumed = resumeTraining(folder / "parts", {}, {});
  EXPECT_EQ(resumed.weightsDigest, whole.weightsDigest);
  EXPECT_EQ(resumed.startSum, whole.startSum);
  EXPECT_EQ(resumed.dead, whole.dead);
  EXPECT_EQ(eventsOf(folder / "parts", "dead").size(), eventsOf(folder / "whole", "dead").size());
  const auto left = RunFolder(folder / "whole").trace(), right = RunFolder(folder / "parts").trace();
  ASSERT_EQ(left.size(), right.size());
  for (std::size_t i = 0; i < left.size(); ++i) {
    ASSERT_EQ(left[i].batch, right[i].batch) << "step " << i + 1;
    ASSERT_EQ(left[i].weights, right[i].weights) << "step " << i + 1;
  }
}

INSTANTIATE_TEST_SUITE_P(AtAnyStep, StoppedToy,
                         testing::Values(std::pair{"toy-regression", 0}, std::pair{"toy-regression", 5},
                                         std::pair{"toy-regression", 50},
                                         std::pair{"toy-regression-alive", 100},
                                         std::pair{"toy-regression-alive", 137}));

TEST(ToyTraining, OtherSeedsDrawOtherNumbers) {
  const TemporaryFolder folder;
  auto spec = toySpec("toy-regression-alive", 1);
  const auto one = train(spec, folder / "one", {});
  spec.recipe.seed = 43;
  const auto two = train(spec, folder / "two", {});
  EXPECT_NE(one.weightsDigest, two.weightsDigest);
  EXPECT_NE(RunFolder(folder / "one").trace().front().batch, RunFolder(folder / "two").trace().front().batch);
}

TEST(ToyTraining, WhatNeedsAValidationOrLabelsIsRefused) {
  const TemporaryFolder folder;
  auto patient = toySpec("toy-regression", 1);
  patient.recipe.patience = 3;
  EXPECT_THROW(train(patient, folder / "run", {}), Error);
  auto permuted = toySpec("toy-regression", 1);
  permuted.recipe.permuteLabels = true;
  EXPECT_THROW(train(permuted, folder / "run", {}), Error);
  EXPECT_FALSE(std::filesystem::exists(folder / "run"));
}

}  // namespace
}  // namespace hp
