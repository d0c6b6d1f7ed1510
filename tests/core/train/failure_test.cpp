// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a training before its time, and what it leaves.
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <functional>
#include <optional>

#include "core/base/outcome.h"
#include "tests/core/train/full_disk.h"
#include "tests/core/train/small_training.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

TEST(Training, SecondTrainingIntoTheSameFolderIsRefused) {
  const TemporaryFolder folder;
  train(smallSpec(), folder / "run", {});
  EXPECT_THROW(train(smallSpec(), folder / "run", {}), Error);
  EXPECT_THROW(resumeTraining(folder / "run", {}, {}), Error);
}

/// The folder knows why the attempt ended, and can be gone on with.
void expectEndedBy(const std::filesystem::path& folder, const std::string& kind, std::int64_t step,
                   const std::string& sentence) {
  const RunFolder run(folder);
  EXPECT_EQ(run.state(), RunState::Interrupted);
  const auto events = run.events();
  ASSERT_FALSE(events.empty());
  EXPECT_EQ(events.back().kind, kind);
  EXPECT_EQ(events.back().step, step);
  EXPECT_EQ(events.back().text, sentence);
  EXPECT_TRUE(verifyRun(folder, {}).faults.empty());
}

TEST(Training, LossThatIsNotFiniteStopsAtTheStepAndKeepsGoodWeights) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.optimiser = OptimiserKind::Sgd;
  spec.recipe.schedule = ScheduleKind::Constant;
  spec.recipe.learningRate = 1e30;
  const auto sentence = sentenceOf([&] { train(spec, folder / "run", {}); });
  EXPECT_NE(sentence.find("is not finite"), std::string::npos) << sentence;
  EXPECT_NE(sentence.find("layer '"), std::string::npos) << sentence;
  const auto checkpoint = RunFolder(folder / "run").checkpoint();
  ASSERT_TRUE(checkpoint);
  for (const auto& [name, array] : checkpoint->weights)
    for (const float value : array.values) ASSERT_TRUE(std::isfinite(value)) << name;
  EXPECT_EQ(checkpoint->step, std::ssize(RunFolder(folder / "run").trace()));
  expectEndedBy(folder / "run", "not-finite", checkpoint->step + 1, sentence);
}

TEST(Training, ADamagedConfigurationIsNamed) {
  const TemporaryFolder folder;
  StopAfter stop(2);
  EXPECT_THROW(train(smallSpec(), folder / "run", stop.context()), Stopped);
  for (const char* text : {"", "{", "[1]", "7", "{\"recipe\": 3}"}) {
    std::ofstream(folder / "run" / "config.json") << text;
    try {
      resumeTraining(folder / "run", {}, {});
      FAIL() << "resumed with the configuration " << text;
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find("config.json"), std::string::npos) << error.what();
    }
  }
}

TEST(Training, DataRemovedOnTheWayIsNamedAndTheRunGoesOnWhenItIsBack) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 48);
  const auto whole = train(folderSpec(folder / "data"), folder / "whole", {});
  const RunContext context({}, [&](const Progress& at) {
    std::error_code gone;
    if (at.stage.starts_with("epoch") && at.done == 1)
      std::filesystem::rename(folder / "data", folder / "elsewhere", gone);
  });
  const auto sentence = sentenceOf([&] { train(folderSpec(folder / "data"), folder / "run", context); });
  EXPECT_NE(sentence.find(".png"), std::string::npos) << sentence;
  const auto before = RunFolder(folder / "run").trace();
  const auto checkpoint = RunFolder(folder / "run").checkpoint();
  ASSERT_TRUE(checkpoint);
  EXPECT_EQ(checkpoint->step, std::ssize(before)) << "the last good step is where the run goes on";
  EXPECT_GE(checkpoint->step, 1);
  EXPECT_EQ(checkpoint->epoch, 1);
  expectEndedBy(folder / "run", "failed", checkpoint->step, sentence);
  const auto resumed = resumeTraining(folder / "run", {.data = folder / "elsewhere"}, {});
  EXPECT_EQ(resumed.weightsDigest, whole.weightsDigest);
  expectSameTraces(RunFolder(folder / "whole"), RunFolder(folder / "run"));
  EXPECT_EQ(RunFolder(folder / "run").trace()[before.size() - 1].attempt, 1) << "done again for nothing";
}

TEST(Training, DataThatAreNotThereOnResumingLeaveTheRunAsItWas) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto whole = train(folderSpec(folder / "data"), folder / "whole", {});
  StopAfter stop(2);
  EXPECT_THROW(train(folderSpec(folder / "data"), folder / "run", stop.context()), Stopped);
  std::filesystem::rename(folder / "data", folder / "elsewhere");
  const auto sentence = sentenceOf([&] { resumeTraining(folder / "run", {}, {}); });
  expectEndedBy(folder / "run", "failed", 2, sentence);
  const auto resumed = resumeTraining(folder / "run", {.data = folder / "elsewhere"}, {});
  EXPECT_EQ(resumed.weightsDigest, whole.weightsDigest);
}

/// Trains until the disk is full after this step, and returns what the person is told. `bytes`: of a run
/// that has come so far.
std::string sentenceOfFullDisk(const TrainSpec& spec, const std::filesystem::path& run, std::int64_t step,
                               const std::function<rlim_t()>& bytes) {
  std::optional<FullDisk> full;
  const RunContext context({}, [&](const Progress& at) {
    if (at.stage.starts_with("epoch") && at.done == step && !full) full.emplace(bytes());
  });
  return sentenceOf([&] { train(spec, run, context); });
}

TEST(Training, ADiskThatHasNoRoomForACheckpointLeavesTheOneBefore) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  const auto roomForRecordsOnly = [] { return rlim_t{64} << 10U; };
  const auto sentence = sentenceOfFullDisk(smallSpec(), folder / "run", 2, roomForRecordsOnly);
  EXPECT_NE(sentence.find(".safetensors"), std::string::npos) << sentence;
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 0);
  EXPECT_EQ(RunFolder(folder / "run").trace().size(), 4U) << "nothing recorded is lost";
  expectEndedBy(folder / "run", "failed", 4, sentence);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
}

TEST(Training, ADiskThatTakesNothingHidesNoFault) {
  const TemporaryFolder folder;
  const auto whole = train(smallSpec(), folder / "whole", {});
  const auto sentence = sentenceOfFullDisk(smallSpec(), folder / "run", 2, [] { return rlim_t{1}; });
  EXPECT_NE(sentence.find("trace.bin"), std::string::npos) << sentence;
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.state(), RunState::Interrupted);
  EXPECT_EQ(run.trace().size(), 2U);
  EXPECT_EQ(run.checkpoint()->step, 0);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
  expectSameTraces(RunFolder(folder / "whole"), run);
}

// Step 61 was learned but not written down; a checkpoint of it, for which there is room, would leave a gap.
TEST(Training, AStepThatCouldNotBeRecordedIsDoneAgain) {
  const TemporaryFolder folder;
  TrainSpec spec{.recipe = recipeFrom("toy-regression-alive"), .threads = 1, .checkpointSteps = 40};
  spec.recipe.epochs = 1;
  const auto whole = train(spec, folder / "whole", {});
  const auto trace = folder / "run" / "trace.bin";
  const auto sentence =
      sentenceOfFullDisk(spec, folder / "run", 60, [&] { return std::filesystem::file_size(trace); });
  EXPECT_NE(sentence.find("trace.bin"), std::string::npos) << sentence;
  expectEndedBy(folder / "run", "failed", 61, sentence);
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.trace().size(), 60U);
  EXPECT_EQ(run.checkpoint()->step, 40);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest, whole.weightsDigest);
  expectSameTraces(RunFolder(folder / "whole"), run);
}

}  // namespace
}  // namespace hp
