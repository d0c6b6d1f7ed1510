// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings on the command line that are killed without warning, and go on as if nothing had happened.
#include <gtest/gtest.h>

#include "core/data/scenes.h"
#include "core/imaging/image_file.h"
#include "core/runs/run_folder.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

/// Scenes as pictures, a folder a class; three epochs of five steps.
void writeScenes(const std::filesystem::path& folder) {
  for (const std::string split : {"train", "validation"}) {
    for (std::uint64_t i = 0; i < (split == "train" ? 40U : 12U); ++i) {
      const auto scene = makeScene({.seed = split == "train" ? 1U : 2U, .size = 48}, i);
      const auto place = folder / split / sceneClasses()[static_cast<std::size_t>(scene.label)];
      std::filesystem::create_directories(place);
      writePng(place / (std::to_string(i) + ".png"), scene.image);
    }
  }
}

class TrainCommand : public testing::Test {
 protected:
  TrainCommand() { writeScenes(folder_ / "data"); }

  std::vector<std::string> training(const std::string& run) const {
    return {"train",
            "--recipe",
            "scenes-small",
            "--data",
            (folder_ / "data").string(),
            "--out",
            (folder_ / run).string(),
            "--threads",
            "1",
            "--epochs",
            "3",
            "--batch",
            "8"};
  }
  std::vector<std::string> resuming(const std::string& run) const {
    return {"train", "--resume", "--out", (folder_ / run).string()};
  }
  /// True once the newest attempt has written this step.
  std::function<bool()> writes(const std::string& run, std::int64_t step) const {
    return [step, follower = std::make_shared<RunFollower>(folder_ / run)] {
      for (const auto& record : follower->poll().steps) {
        if (record.step == step) return true;
      }
      return false;
    };
  }
  RunFolder folderOf(const std::string& run) const { return RunFolder(folder_ / run); }

  TemporaryFolder folder_;
};

bool sameDigests(const StepRecord& a, const StepRecord& b) {
  return a.step == b.step && a.loss == b.loss && a.batch == b.batch && a.gradients == b.gradients &&
         a.weights == b.weights;
}

TEST_F(TrainCommand, KilledThreeTimesItEndsWithTheSameBits) {
  const auto whole = runCli(training("whole"));
  ASSERT_EQ(whole.exitCode, 0) << whole.errors;
  EXPECT_EQ(runCliAndKill(training("killed"), writes("killed", 3)).exitCode, -9);
  EXPECT_EQ(folderOf("killed").state(), RunState::Interrupted);
  // Steps of the epoch that was cut are done again, so the follower meets them a second time.
  EXPECT_EQ(runCliAndKill(resuming("killed"), writes("killed", 7)).exitCode, -9);
  EXPECT_EQ(runCliAndKill(resuming("killed"), writes("killed", 12)).exitCode, -9);
  const auto last = runCli(resuming("killed"));
  ASSERT_EQ(last.exitCode, 0) << last.errors;
  const auto left = folderOf("whole").trace(), right = folderOf("killed").trace();
  ASSERT_EQ(left.size(), 15U);
  ASSERT_EQ(right.size(), 15U);
  for (std::size_t i = 0; i < left.size(); ++i)
    EXPECT_TRUE(sameDigests(left[i], right[i])) << "step " << i + 1;
  const auto digest = [](const ProgramRun& run) {
    return run.output.substr(run.output.find("weights "), 72);
  };
  EXPECT_EQ(digest(last), digest(whole));
  EXPECT_EQ(runCli({"verify", (folder_ / "killed").string()}).exitCode, 0);
}

TEST_F(TrainCommand, InterruptedItSaysSoAndGoesOn) {
  const auto stopped = runCliAndInterrupt(training("run"), writes("run", 2));
  EXPECT_EQ(stopped.exitCode, 3);
  EXPECT_EQ(stopped.errors, "Stopped.\n");
  EXPECT_EQ(folderOf("run").state(), RunState::Paused);
  EXPECT_EQ(runCli(resuming("run")).exitCode, 0);
  EXPECT_EQ(folderOf("run").state(), RunState::Done);
}

TEST_F(TrainCommand, SecondTrainingIntoARunningFolderIsRefused) {
  auto refused = std::make_shared<ProgramRun>();
  runCliAndKill(training("run"), [&, writes = writes("run", 2)] {
    if (!writes()) return false;
    *refused = runCli(resuming("run"));
    return true;
  });
  EXPECT_EQ(refused->exitCode, 1);
  EXPECT_NE(refused->errors.find("run"), std::string::npos);
}

TEST_F(TrainCommand, PersonalityHasAProcessOfItsOwnAlsoWhenItGoesOn) {
  auto arguments = training("personality");
  arguments.insert(arguments.end(), {"--personality", "aten-default"});
  EXPECT_EQ(runCliAndKill(arguments, writes("personality", 2)).exitCode, -9);
  const auto run = runCli(resuming("personality"));
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  for (const auto& event : folderOf("personality").events()) EXPECT_NE(event.kind, "break") << event.text;
  EXPECT_NE(folderOf("personality").description().environment.find("ATEN_CPU_CAPABILITY"), std::string::npos);
}

TEST_F(TrainCommand, MistakesAreUsageErrors) {
  EXPECT_EQ(runCli({"train", "--out", (folder_ / "x").string()}).exitCode, 2);
  auto unknown = training("x");
  unknown[2] = "convnett";
  EXPECT_EQ(runCli(unknown).exitCode, 2);
  auto parameter = training("x");
  parameter.insert(parameter.end(), {"--learning-rat", "1"});
  EXPECT_EQ(runCli(parameter).exitCode, 2);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "x"));
}

}  // namespace
}  // namespace hp::test
