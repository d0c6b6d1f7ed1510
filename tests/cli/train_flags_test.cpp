// SPDX-License-Identifier: GPL-3.0-or-later
// What can be typed behind `train` and `data`: how data are divided, what is left out, what goes together.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/shell_word.h"
#include "core/imaging/image_file.h"
#include "core/runs/run_folder.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

using nlohmann::json;
using Words = std::vector<std::string>;

/// Two classes of ten plain pictures each, not divided.
class TrainFlags : public testing::Test {
 protected:
  TrainFlags() {
    for (const std::string name : {"dark", "light"}) {
      std::filesystem::create_directories(folder_ / "my data" / name);
      for (std::uint8_t i = 0; i < 10; ++i)
        writePng(folder_ / "my data" / name / (std::to_string(i) + ".png"),
                 Image(8, 8, {i, std::uint8_t(name == "dark" ? 20 : 220), 9}));
    }
  }
  std::string place(const std::string& name) const { return (folder_ / name).string(); }
  ProgramRun training(const Words& more, const std::string& data = "my data") const {
    Words words{"train",
                "--recipe",
                "scenes-small",
                "--data",
                data == "my data" ? place(data) : data,
                "--out",
                place("my run"),
                "--threads",
                "1",
                "--epochs",
                "1",
                "--batch",
                "8"};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }
  ProgramRun counting(const Words& more) const {
    Words words{"data", place("my data"), "--json"};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }
  RunDescription recorded() const { return RunFolder(folder_ / "my run").description(); }
  json recordedData() const { return json::parse(recorded().config).at("data"); }
  void expectUsageError(const ProgramRun& run, const std::string& words) const {
    EXPECT_EQ(run.exitCode, 2) << run.errors;
    EXPECT_NE(run.errors.find(words), std::string::npos) << run.errors;
    EXPECT_FALSE(std::filesystem::exists(folder_ / "my run")) << words;
  }

  TemporaryFolder folder_;
};

std::int64_t countOf(const RunDescription& run, const std::string& split) {
  return std::count_if(run.files.begin(), run.files.end(),
                       [&](const FileRow& row) { return row.split == split; });
}

TEST_F(TrainFlags, DataAreDividedAsTyped) {
  const Words how{"--split", "shuffle", "--split-seed", "9007199254740991", "--validation-share", "0.5"};
  const auto run = training(how);
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_EQ(recordedData().at("split"), "shuffle");
  EXPECT_EQ(recordedData().at("split-seed"), 9007199254740991);
  EXPECT_EQ(countOf(recorded(), "validation"), 10);
  EXPECT_EQ(countOf(recorded(), "train"), 10);
}

TEST_F(TrainFlags, DataCountsWhatTrainTrainsOn) {
  const Words how{"--split-seed", "7", "--validation-share", "0.3"};
  ASSERT_EQ(training(how).exitCode, 0);
  const auto counted = json::parse(counting(how).output);
  EXPECT_EQ(counted.at("data"), recordedData());
  std::int64_t validating = 0;
  for (const auto& row : counted.at("classes")) validating += row.at("validation").get<std::int64_t>();
  EXPECT_EQ(validating, countOf(recorded(), "validation"));
}

TEST_F(TrainFlags, ScenesAreDrawnAsTyped) {
  const auto run = training({"--train-scenes", "12", "--validation-scenes", "6"}, "scenes:3");
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_EQ(countOf(recorded(), "train"), 12);
  EXPECT_EQ(countOf(recorded(), "validation"), 6);
}

TEST_F(TrainFlags, WhatCannotBeIsAUsageError) {
  expectUsageError(training({"--device", "gpu"}), "choose cpu, cuda or cuda:1");
  expectUsageError(training({"--split", "random"}), "folder, shuffle or content-hash");
  expectUsageError(training({"--validation-share", "2"}), "a number from 0 to 0.9");
  expectUsageError(training({"--split-seed", "1e30"}), "a whole number from 0 to");
  expectUsageError(training({"--split", "content-hash", "--split-seed", "1"}), "with --split shuffle");
  expectUsageError(training({"--train-scenes", "5"}), "--train-scenes has a meaning only with scenes");
  expectUsageError(
      runCli({"train", "--recipe", "toy-regression", "--split", "folder", "--out", place("my run")}),
      "leave --split out");
}

TEST_F(TrainFlags, EmptyNamesAreUsageErrors) {
  expectUsageError(training({}, ""), "where are the pictures?");
  expectUsageError(runCli({"data", ""}), "where are the pictures?");
  expectUsageError(runCli({"train", "--recipe", "toy-regression", "--out", ""}), "--out names no folder");
}

TEST_F(TrainFlags, TheHelpOfBothNamesTheSameFlags) {
  for (const char* command : {"train", "data"}) {
    const auto help = runCli({command, "--help"}).output;
    for (const char* flag : {"--split RULE", "--split-seed N", "--validation-share N", "--train-scenes N",
                             "--validation-scenes N", "--scene-masks", "--scene-size N",
                             "--scene-watermark-rate N", "--leave-out-broken"})
      EXPECT_NE(help.find(flag), std::string::npos) << command << " " << flag;
  }
}

TEST_F(TrainFlags, BrokenPicturesAreLeftOutOnlyWhenAskedFor) {
  std::ofstream(folder_ / "my data" / "dark" / "x.png") << "no picture";
  const auto refused = training({});
  EXPECT_EQ(refused.exitCode, 1);
  EXPECT_NE(refused.errors.find("'dark/x.png'"), std::string::npos) << refused.errors;
  EXPECT_NE(refused.errors.find("--leave-out-broken"), std::string::npos) << refused.errors;
  EXPECT_FALSE(std::filesystem::exists(folder_ / "my run"));

  const auto agreed = training({"--leave-out-broken", "--quiet"});
  ASSERT_EQ(agreed.exitCode, 0) << agreed.errors;
  EXPECT_EQ(agreed.errors.find("left out: dark/x.png: "), 0U) << agreed.errors;
  EXPECT_EQ(recordedData().at("leave-out"), json({"dark/x.png"}));
  EXPECT_EQ(recorded().files.size(), 20U);
}

TEST_F(TrainFlags, DataDoesWithoutBrokenPicturesToo) {
  std::ofstream(folder_ / "my data" / "dark" / "x.png") << "no picture";
  EXPECT_EQ(counting({}).exitCode, 1);
  const auto agreed = counting({"--leave-out-broken"});
  EXPECT_EQ(agreed.exitCode, 0);
  EXPECT_EQ(agreed.errors.find("left out: dark/x.png: "), 0U) << agreed.errors;
  EXPECT_EQ(json::parse(agreed.output).at("pictures"), 20);
  EXPECT_EQ(json::parse(agreed.output).at("data").at("leave-out"), json({"dark/x.png"}));
}

TEST_F(TrainFlags, ParametersOfTheRecipeFollowAmongThem) {
  const auto run = training({"--keep-every", "3", "--split-seed", "2", "--flip", "--seed=5"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  const auto recipe = json::parse(recorded().config).at("recipe");
  EXPECT_EQ(recipe.at("keep-every"), 3);
  EXPECT_EQ(recipe.at("flip"), true);
  EXPECT_EQ(recipe.at("seed"), 5);
  EXPECT_EQ(recordedData().at("split-seed"), 2);
}

TEST_F(TrainFlags, AResumedRunOrAWholeConfigurationTakesNothingBesides) {
  ASSERT_EQ(training({}).exitCode, 0);
  const auto run = place("my run"), config = place("my run") + "/config.json", out = place("other");
  const std::vector<std::pair<Words, std::string>> calls = {
      {{"train", "--resume", "--out", run, "--mode", "native"}, "--mode"},
      {{"train", "--resume", "--out", run, "--recipe", "convnet"}, "--recipe"},
      {{"train", "--resume", "--out", run, "--split", "shuffle"}, "--split"},
      {{"train", "--resume", "--out", run, "--leave-out-broken"}, "--leave-out-broken"},
      {{"train", "--resume", "--out", run, "--epochs", "3"}, "--epochs"},
      {{"train", "--config", config, "--out", out, "--data", "scenes:"}, "--data"},
      {{"train", "--config", config, "--out", out, "--recipe", "convnet"}, "--recipe"},
      {{"train", "--config", config, "--out", out, "--threads", "2"}, "--threads"},
      {{"--threads", "2", "train", "--config", config, "--out", out}, "--threads"},
      {{"train", "--config", config, "--out", out, "--resume"}, "--resume"},
      {{"train", "--config", config, "--out", out, "--epochs", "3"}, "--epochs"},
  };
  for (const auto& [words, flag] : calls) {
    const auto refused = runCli(words);
    EXPECT_EQ(refused.exitCode, 2) << testing::PrintToString(words);
    EXPECT_NE(refused.errors.find("leave " + flag + " out"), std::string::npos) << refused.errors;
  }
  EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(TrainFlags, ARunIsNoPlaceForAnother) {
  ASSERT_EQ(training({}).exitCode, 0);
  const auto inside = place("my run") + "/another", run = place("my run");
  for (const auto& words : {Words{"train", "--recipe", "toy-regression", "--out", inside},
                            Words{"train", "--recipe", "toy-regression", "--out", inside + "/deep/"},
                            Words{"personalities", "--out", run}, Words{"personalities", "--out", inside}}) {
    const auto refused = runCli(words);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_NE(refused.errors.find("lies in the run folder"), std::string::npos) << refused.errors;
  }
  EXPECT_EQ(runCli({"verify", run}).exitCode, 0);
}

TEST_F(TrainFlags, TheRecordedCommandDoesTheSameAgain) {
  ASSERT_EQ(training({"--split-seed", "4", "--quiet"}).exitCode, 0);
  const auto command = recorded().command;
  EXPECT_EQ(command.find("heatproof-cli train --recipe scenes-small --data '"), 0U) << command;
  const auto before = RunFolder(folder_ / "my run").trace();
  std::filesystem::rename(folder_ / "my run", folder_ / "before");
  const auto bin = std::filesystem::path(HEATPROOF_CLI).parent_path().string();
  ASSERT_EQ(std::system(("PATH=" + shellWord(bin) + ":$PATH; " + command).c_str()), 0) << command;
  EXPECT_EQ(recorded().command, command);
  EXPECT_EQ(RunFolder(folder_ / "my run").trace().back().weights, before.back().weights);
}

// The window hands its trainings over in a file that it removes.
TEST_F(TrainFlags, TheRecordedCommandOfAConfigurationDoesTheSameAgain) {
  ASSERT_EQ(training({"--quiet"}).exitCode, 0);
  const auto config = folder_ / "config of the window.json", other = folder_ / "other run";
  std::filesystem::copy_file(folder_ / "my run" / "config.json", config);
  ASSERT_EQ(runCli({"train", "--config", config.string(), "--out", other.string() + "/"}).exitCode, 0);
  std::filesystem::remove(config);
  const auto command = RunFolder(other).description().command;
  EXPECT_EQ(command.find(config.string()), std::string::npos) << command;
  const auto bin = std::filesystem::path(HEATPROOF_CLI).parent_path().string();
  ASSERT_EQ(std::system(("cd / && PATH=" + shellWord(bin) + ":$PATH; " + command).c_str()), 0) << command;
  EXPECT_EQ(RunFolder(other.string() + "-again").trace().back().weights,
            RunFolder(other).trace().back().weights);
}

TEST_F(TrainFlags, ATrainingGoesOnFromAnotherFolder) {
  const auto cli = shellWord(HEATPROOF_CLI), run = shellWord(place("my run"));
  const auto in = [](const std::string& folder, const std::string& line) {
    return std::system(("cd " + shellWord(folder) + " && " + line).c_str());
  };
  ASSERT_EQ(in(folder_.path().string(), cli + " train --recipe scenes-small --data 'my data' --out " + run +
                                            " --threads 1 --epochs 1 --batch 8 --quiet"),
            0);
  for (const char* file : {"DONE", "SHA256SUMS"}) std::filesystem::remove(folder_ / "my run" / file);
  EXPECT_EQ(in("/", cli + " train --resume --quiet --out " + run), 0);
}

TEST_F(TrainFlags, AReaderOfTheOutputWhoLeavesEndsNoTraining) {
  const auto line = shellWord(HEATPROOF_CLI) + " train --recipe scenes-small --threads 1 --epochs 3 --data " +
                    shellWord(place("my data")) + " --out " + shellWord(place("my run")) + " 2>&1 | true";
  EXPECT_EQ(std::system(line.c_str()), 0);
  EXPECT_EQ(RunFolder(folder_ / "my run").state(), RunState::Done);
}

TEST_F(TrainFlags, ACommandOfAnotherProcessorIsRecordedAsTyped) {
  ASSERT_EQ(training({"--personality", "aten-default"}).exitCode, 0);
  EXPECT_NE(recorded().command.find(" --personality aten-default"), std::string::npos) << recorded().command;
}

}  // namespace
}  // namespace hp::test
