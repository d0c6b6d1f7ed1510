// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments on the command line: killed without warning they go on as if nothing had happened.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/data/sample.h"
#include "core/imaging/image_file.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// A text as it was before its lines were broken.
std::string oneLine(const std::string& text) {
  std::istringstream words(text);
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  return line;
}

/// What is to be said of a method's rows, counted from their lines.
std::string blameOf(const std::string& method, const std::string& rows) {
  int neither = 0, map = 0, prediction = 0, both = 0;
  std::istringstream lines(rows);
  for (std::string line; std::getline(lines, line);) {
    const auto row = nlohmann::json::parse(line);
    if (!row.at("method").get<std::string>().starts_with(method)) continue;
    const bool hasMoved = row.at("distance").at("spearman").get<double>() < 0.5;
    const bool hasFlipped = row.at("first-before") != row.at("first-after");
    ++(hasMoved ? (hasFlipped ? both : map) : (hasFlipped ? prediction : neither));
  }
  const auto text = [](int count) { return std::to_string(count); };
  return "In " + text(map) + " of " + text(neither + map + prediction + both) +
         " cells the first class stayed while the map moved (rank correlation below 0.5): the method. In " +
         text(both) + " both moved: the model. In " + text(neither) + " neither moved, in " +
         text(prediction) + " the prediction alone.";
}

class RobustnessCommand : public testing::Test {
 protected:
  RobustnessCommand() {
    std::ofstream(spec()) << R"({"pictures": ["scenes:3:4"], "networks": ["sample:"], "classes": 2,
      "methods": ["grad-cam", "lrp"],
      "transformations": [{"kind": "rotation", "amounts": [0, 1, 5, 20]}, {"kind": "noise", "amount": 0.25}]})";
  }
  std::string spec() const { return (folder_ / "spec.json").string(); }
  std::string at(const std::string& name) const { return (folder_ / name).string(); }
  std::vector<std::string> running(const std::string& out) const {
    return {"robustness", "--spec", spec(), "--out", at(out)};
  }
  std::string rowsOf(const std::string& out) const { return textOf(folder_ / out / "rows.jsonl"); }
  /// True once so many lines are written.
  std::function<bool()> holds(const std::string& out, std::int64_t lines) const {
    return [this, out, lines] {
      const auto text = rowsOf(out);
      return std::count(text.begin(), text.end(), '\n') >= lines;
    };
  }

  TemporaryFolder folder_;
};

TEST_F(RobustnessCommand, KilledTwiceItEndsWithTheSameBytes) {
  const auto whole = runCli(running("whole"));
  ASSERT_EQ(whole.exitCode, 0) << whole.errors;
  const auto rows = rowsOf("whole");
  EXPECT_EQ(std::count(rows.begin(), rows.end(), '\n'), 4 * 5 * 2 * 2);
  runCliAndKill(running("killed"), holds("killed", 10));
  runCliAndKill(running("killed"), holds("killed", 40));
  auto last = running("killed");
  last.insert(last.end(), {"--threads", "1"});
  const auto again = runCli(last);
  ASSERT_EQ(again.exitCode, 0) << again.errors;
  EXPECT_EQ(rowsOf("killed"), rows);
  EXPECT_EQ(textOf(folder_ / "killed" / "rows.csv"), textOf(folder_ / "whole" / "rows.csv"));
  EXPECT_EQ(again.output, whole.output);
}

TEST_F(RobustnessCommand, InterruptedItSaysSoAndGoesOn) {
  const auto stopped = runCliAndInterrupt(running("out"), holds("out", 4));
  EXPECT_EQ(stopped.exitCode, 3) << stopped.errors;
  EXPECT_EQ(stopped.errors, "Stopped.\n");
  EXPECT_EQ(runCli(running("out")).exitCode, 0);
}

TEST_F(RobustnessCommand, ItTellsHowFarMapsMoveAndWhoIsToBlame) {
  const auto run = runCli(running("out"));
  EXPECT_NE(run.output.find("rotation 20"), std::string::npos) << run.output;
  EXPECT_NE(run.output.find("Grad-CAM"), std::string::npos) << run.output;
  for (const std::string method : {"Grad-CAM", "LRP"}) {
    const auto sentence = blameOf(method, rowsOf("out"));
    EXPECT_NE(oneLine(run.output).find(sentence), std::string::npos) << sentence << run.output;
  }
}

TEST_F(RobustnessCommand, ShardsMakeTheWhole) {
  ASSERT_EQ(runCli(running("whole")).exitCode, 0);
  for (const std::string i : {"0", "1"}) {
    auto shard = running("shard" + i);
    shard.insert(shard.end(), {"--shard", i + "/2"});
    ASSERT_EQ(runCli(shard).exitCode, 0);
  }
  const auto merged = runCli({"robustness", "--merge", at("shard1"), at("shard0"), "--out", at("merged")});
  ASSERT_EQ(merged.exitCode, 0) << merged.errors;
  EXPECT_EQ(rowsOf("merged"), rowsOf("whole"));
  const auto missing = runCli({"robustness", "--merge", at("shard1"), "--out", at("other")});
  EXPECT_EQ(missing.exitCode, 1);
  EXPECT_NE(missing.errors.find("missing: 0"), std::string::npos) << missing.errors;
}

TEST_F(RobustnessCommand, APresetTakesPicturesPlotsAndTellsItsCost) {
  const auto run = runCli({"robustness", "--preset", "first-look", "--pictures", "sample:4", "sample:1",
                           "--networks", "sample:", "--plots", at("plots"), "--cost"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_NE(run.output.find("times what"), std::string::npos) << run.output;
  EXPECT_NE(run.output.find("median RMSE"), std::string::npos) << run.output;
  int pictures = 0, drawings = 0, experiments = 0;
  for (const auto& entry : fs::directory_iterator(folder_ / "plots")) {
    const auto text = textOf(entry.path());
    pictures += text.starts_with("\x89PNG") ? 1 : 0;
    drawings += text.find("<svg") != std::string::npos ? 1 : 0;
    experiments += text.find("heatproof-experiment") != std::string::npos ? 1 : 0;
  }
  EXPECT_EQ(pictures, 5) << "for each of two methods its classes and cropping, and both against each other";
  EXPECT_EQ(drawings, 5);
  EXPECT_EQ(experiments, 10) << "what they were made of stands in all of them";
}

TEST_F(RobustnessCommand, WhatFailsIsTold) {
  const auto gone =
      runCli({"robustness", "--preset", "first-look", "--pictures", "sample:4", at("gone.png")});
  EXPECT_EQ(gone.exitCode, 0) << gone.errors;
  EXPECT_NE(gone.output.find("16 rows failed: "), std::string::npos) << gone.output;
  EXPECT_NE(gone.output.find("gone.png"), std::string::npos) << gone.output;
  const auto all = runCli({"robustness", "--preset", "first-look", "--pictures", at("gone.png")});
  EXPECT_EQ(all.exitCode, 1);
  EXPECT_NE(all.errors.find("gone.png"), std::string::npos) << all.errors;
}

TEST_F(RobustnessCommand, RowsThatFailedAreComputedAgainWhenAskedFor) {
  const std::vector<std::string> words{"robustness", "--preset",  "first-look", "--pictures",
                                       "sample:4",   at("a.png"), "--out",      at("out")};
  EXPECT_NE(runCli(words).output.find("16 rows failed: "), std::string::npos);
  writePng(folder_ / "a.png", sampleScene("sample:1").image);
  EXPECT_NE(runCli(words).output.find("16 rows failed: "), std::string::npos) << "nobody asked";
  auto retry = words;
  retry.push_back("--retry-failed");
  const auto again = runCli(retry);
  EXPECT_EQ(again.exitCode, 0) << again.errors;
  EXPECT_EQ(again.output.find("failed: "), std::string::npos) << again.output;
  EXPECT_EQ(rowsOf("out").find("a.png cannot"), std::string::npos);
}

TEST_F(RobustnessCommand, ATitleThatHoldsNoLongerIsDropped) {
  const auto titleAfter = [&](const std::vector<std::string>& words) {
    std::vector<std::string> all{"robustness", "--out", at("out")};
    all.insert(all.end(), words.begin(), words.end());
    EXPECT_EQ(runCli(all).exitCode, 0);
    const auto json = nlohmann::json::parse(textOf(folder_ / "out" / "experiment.json"));
    fs::remove_all(folder_ / "out");
    return json.at("title").get<std::string>();
  };
  auto titled = nlohmann::json::parse(textOf(spec()));
  titled["title"] = "Four scenes";
  titled["pictures"] = {"sample:1"};
  std::ofstream(folder_ / "titled.json") << titled.dump();
  EXPECT_EQ(titleAfter({"--spec", at("titled.json")}), "Four scenes");
  EXPECT_EQ(titleAfter({"--spec", at("titled.json"), "--pictures", "sample:2"}), "");
  EXPECT_EQ(titleAfter({"--preset", "first-look", "--pictures", "sample:2"}),
            "Rotation, gradients and Grad-CAM, a first look");
}

TEST_F(RobustnessCommand, MistakesAreUsageErrors) {
  EXPECT_EQ(runCli({"robustness"}).exitCode, 2);
  EXPECT_EQ(runCli({"robustness", "--preset", "first-look", "--spec", spec()}).exitCode, 2);
  EXPECT_EQ(runCli({"robustness", "--spec", spec(), "--shard", "2/2"}).exitCode, 2);
  EXPECT_EQ(runCli({"robustness", "--spec", spec(), "--shard", "x"}).exitCode, 2);
  EXPECT_EQ(runCli({"robustness", "--merge", at("a")}).exitCode, 2);
  for (const std::vector<std::string>& beside :
       std::vector<std::vector<std::string>>{{"--shard", "0/2"},
                                             {"--spec", spec()},
                                             {"--cost"},
                                             {"--retry-failed"},
                                             {"--pictures", "sample:1"},
                                             {"--networks", "sample:"}}) {
    std::vector<std::string> words{"robustness", "--merge", at("a"), "--out", at("b")};
    words.insert(words.end(), beside.begin(), beside.end());
    EXPECT_EQ(runCli(words).exitCode, 2) << beside.front();
  }
  EXPECT_EQ(runCli({"robustness", "--spec", spec(), "--shard", "0/2"}).exitCode, 2);
  EXPECT_EQ(runCli({"robustness", "--spec", spec(), "--retry-failed"}).exitCode, 2);
  const auto preset = runCli({"robustness", "--preset", "rotation"});
  EXPECT_EQ(preset.exitCode, 2);
  EXPECT_NE(preset.errors.find("rotation-and-noise"), std::string::npos) << preset.errors;
  EXPECT_EQ(runCli({"robustness", "--spec", at("none.json")}).exitCode, 1);
}

}  // namespace
}  // namespace hp::test
