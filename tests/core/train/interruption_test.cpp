// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings that are stopped, paused or lose their end, and what goes on after it.
#include <gtest/gtest.h>

#include <functional>

#include "core/base/outcome.h"
#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

/// The second attempt began in the state that the whole run had after this step.
void expectStartsOnTheWay(const RunFolder& whole, const RunFolder& parts, std::int64_t step) {
  ASSERT_EQ(whole.starts().size(), 1U);
  const auto starts = parts.starts();
  ASSERT_EQ(starts.size(), 2U);
  EXPECT_EQ(starts[0].step, 0);
  EXPECT_EQ(starts[0].weights, whole.starts()[0].weights);
  EXPECT_EQ(starts[0].buffers, whole.starts()[0].buffers);
  EXPECT_EQ(starts[1].step, step);
  EXPECT_EQ(starts[1].attempt, 2);
  const auto there = whole.recordedState(step);
  ASSERT_TRUE(there);
  EXPECT_EQ(starts[1].weights, there->weights);
  EXPECT_EQ(starts[1].buffers, there->buffers);
}

class StoppedTraining : public testing::TestWithParam<int> {};

TEST_P(StoppedTraining, GoesOnWithoutLosingABit) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  StopAfter stop(GetParam());
  EXPECT_THROW(train(smallSpec(), folder / "parts", stop.context()), Stopped);
  EXPECT_EQ(RunFolder(folder / "parts").state(), RunState::Paused);
  const auto resumed = resumeTraining(folder / "parts", {}, {});
  EXPECT_EQ(resumed.weightsDigest, whole.weightsDigest);
  expectSameTraces(RunFolder(folder / "whole"), RunFolder(folder / "parts"));
  expectStartsOnTheWay(RunFolder(folder / "whole"), RunFolder(folder / "parts"), GetParam());
  EXPECT_TRUE(eventsOf(folder / "parts", "break").empty());
  const auto wholeEpochs = RunFolder(folder / "whole").epochs(), parts = RunFolder(folder / "parts").epochs();
  ASSERT_EQ(wholeEpochs.size(), parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    EXPECT_EQ(parts[i].trainLoss, wholeEpochs[i].trainLoss);
    EXPECT_EQ(parts[i].trainAccuracy, wholeEpochs[i].trainAccuracy);
    EXPECT_EQ(parts[i].validationLoss, wholeEpochs[i].validationLoss);
    EXPECT_EQ(parts[i].validationAccuracy, wholeEpochs[i].validationAccuracy);
  }
}

INSTANTIATE_TEST_SUITE_P(AtAnyStep, StoppedTraining, testing::Values(0, 1, 3, 4, 6));

TEST(Training, KilledBeforeItsFirstCheckpointItBeginsAgain) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  std::filesystem::remove_all(folder / "run" / "checkpoints");
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
}

TEST(Training, PauseFileIsObeyed) {
  const TemporaryFolder folder;
  const RunContext context({}, [&](const Progress& at) {
    if (at.stage.starts_with("epoch") && at.done == 2) RunFolder(folder / "run").askToPause();
  });
  EXPECT_THROW(train(smallSpec(), folder / "run", context), Stopped);
  EXPECT_EQ(RunFolder(folder / "run").state(), RunState::Paused);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).steps, 8);
}

TEST(Training, ARunThatOnlyLacksItsEndTellsItsLastValidation) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "run", {});
  for (const char* file : {"DONE", "SHA256SUMS"}) std::filesystem::remove(folder / "run" / file);
  const auto ended = resumeTraining(folder / "run", {}, {});
  EXPECT_EQ(ended.weightsDigest, whole.weightsDigest);
  EXPECT_EQ(ended.validationLoss, whole.validationLoss);
  EXPECT_EQ(ended.validationAccuracy, whole.validationAccuracy);
}

TEST(Training, APauseAskedOfADeadProcessDoesNotPauseTheNext) {
  const TemporaryFolder folder;
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  RunFolder(folder / "run").askToPause();
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).steps, 8);
}

TEST(Training, EveryAttemptSaysHowItBeganAndHowItEnded) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.command = "heatproof-cli train --out run";
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  resumeTraining(folder / "run", {.command = "heatproof-cli train --resume --out run"}, {});
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.description().command, spec.command);
  EXPECT_EQ(run.description().config.find("command"), std::string::npos) << "it decides nothing";
  auto events = run.events();
  std::erase_if(events, [](const EventRecord& event) { return event.kind == "preflight"; });
  ASSERT_EQ(events.size(), 4U);
  const char* kinds[] = {"started", "paused", "resumed", "finished"};
  const std::int64_t steps[] = {0, 2, 2, 8};
  for (std::size_t i = 0; i < events.size(); ++i) {
    EXPECT_EQ(events[i].kind, kinds[i]);
    EXPECT_EQ(events[i].step, steps[i]);
    EXPECT_EQ(events[i].attempt, i < 2 ? 1 : 2);
  }
  EXPECT_EQ(events[0].text, "Started: heatproof-cli train --out run");
  EXPECT_EQ(events[2].text, "Resumed after step 2: heatproof-cli train --resume --out run");
}

/// Asks for a stop when a stage of this name is reported.
RunContext stoppingAt(const std::string& stage, std::stop_source& source) {
  return {source.get_token(), [&source, stage](const Progress& at) {
            if (at.stage == stage) source.request_stop();
          }};
}

/// The stages that are reported before the first step, in their order.
std::vector<std::string> stagesBefore(const std::function<void(const RunContext&)>& work) {
  std::vector<std::string> stages;
  std::stop_source source;
  const RunContext context(source.get_token(), [&](const Progress& at) {
    if (at.stage.starts_with("epoch")) source.request_stop();
    if (at.stage.starts_with("epoch") || (!stages.empty() && stages.back() == at.stage)) return;
    stages.push_back(at.stage);
  });
  EXPECT_THROW(work(context), Stopped);
  return stages;
}

TEST(Training, AStopBeforeTheFirstStepLeavesNoFolder) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto spec = folderSpec(folder / "data");
  const auto stages =
      stagesBefore([&](const RunContext& context) { train(spec, folder / "first", context); });
  EXPECT_GE(stages.size(), 2U);
  for (const auto& stage : stages) {
    std::stop_source source;
    EXPECT_THROW(train(spec, folder / "run", stoppingAt(stage, source)), Stopped) << stage;
    EXPECT_FALSE(std::filesystem::exists(folder / "run")) << stage;
  }
}

// Other threads make resuming try the operations again, which is a stage of its own.
TEST(Training, AStopBeforeAnAttemptsFirstStepIsAPauseToo) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto spec = folderSpec(folder / "data");
  const auto whole = train(spec, folder / "whole", {});
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  std::filesystem::copy(folder / "run", folder / "copy", std::filesystem::copy_options::recursive);
  const auto stages = stagesBefore(
      [&](const RunContext& context) { resumeTraining(folder / "copy", {.threads = 2}, context); });
  EXPECT_GE(stages.size(), 2U);
  for (const auto& stage : stages) {
    std::stop_source source;
    EXPECT_THROW(resumeTraining(folder / "run", {.threads = 2}, stoppingAt(stage, source)), Stopped);
    EXPECT_EQ(RunFolder(folder / "run").state(), RunState::Paused) << stage;
    EXPECT_EQ(RunFolder(folder / "run").events().back().step, 2) << stage;
  }
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
}

}  // namespace
}  // namespace hp
