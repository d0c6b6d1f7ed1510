// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes that draw their numbers, and the table that compares seven ways to compute one of them.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/runs/run_folder.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

using nlohmann::json;

class Personalities : public testing::Test {
 protected:
  std::string place(const std::string& name) const { return (folder_ / name).string(); }
  /// A hundred steps each.
  std::vector<std::string> table(const std::string& recipe = "toy-regression-alive") const {
    return {"personalities", "--json", "--out", place("runs"), "--recipe", recipe, "--epochs", "1"};
  }
  std::vector<std::string> training(const std::string& recipe, const std::string& out) const {
    return {"train", "--recipe", recipe, "--threads", "1", "--epochs", "1", "--out", place(out)};
  }

  TemporaryFolder folder_;
};

// Which rows differ depends on the machine; that the table says what the folders hold does not.
void expectHonest(const json& rows, const TemporaryFolder& folder) {
  ASSERT_EQ(rows.size(), 7U);
  for (const auto& row : rows) {
    if (row.contains("failed")) continue;
    const bool isEqual = row.at("weightsDigest") == rows.front().at("weightsDigest");
    EXPECT_EQ(row.at("equalToFirst"), isEqual) << row;
    if (isEqual) EXPECT_EQ(row.at("sumOfWeights"), rows.front().at("sumOfWeights"));
    const RunFolder run(folder / "runs" / row.at("personality").get<std::string>());
    EXPECT_EQ(run.state(), RunState::Done);
    EXPECT_EQ(row.at("finalLoss"), run.trace().back().loss);
    EXPECT_EQ(json::parse(run.description().config).at("personality"), row.at("personality"));
  }
}

TEST_F(Personalities, OneThatFailsIsSaidAndTheRestIsKept) {
  std::filesystem::create_directories(folder_ / "runs");
  std::ofstream(folder_ / "runs" / "avx2-2") << "in the way";
  const auto failed = runCli(table());
  EXPECT_EQ(failed.exitCode, 1);
  const auto partly = json::parse(failed.output).at("rows");
  expectHonest(partly, folder_);
  for (const auto& row : partly) EXPECT_EQ(row.contains("failed"), row.at("personality") == "avx2-2") << row;

  std::filesystem::remove(folder_ / "runs" / "avx2-2");
  const auto mended = runCli(table());
  ASSERT_EQ(mended.exitCode, 0) << mended.errors;
  const auto rows = json::parse(mended.output).at("rows");
  expectHonest(rows, folder_);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(rows[i].at("trainedBefore"), rows[i].at("personality") != "avx2-2") << rows[i];
    if (!partly[i].contains("failed")) EXPECT_EQ(rows[i].at("weightsDigest"), partly[i].at("weightsDigest"));
  }

  const auto other = runCli(table("toy-regression"));
  EXPECT_EQ(other.exitCode, 1);
  EXPECT_NE(other.errors.find("--out"), std::string::npos) << other.errors;
}

TEST_F(Personalities, StoppedTheyGoOnWhereTheyWere) {
  const auto follower = std::make_shared<RunFollower>(folder_ / "runs" / "avx2-2");
  const auto isSecondUnderWay = [&] {
    const auto steps = follower->poll().steps;
    return !steps.empty() && steps.back().step > 5;
  };
  EXPECT_EQ(runCliAndInterrupt(table(), isSecondUnderWay).exitCode, 3);
  EXPECT_EQ(RunFolder(folder_ / "runs" / "avx2-1").state(), RunState::Done);
  EXPECT_EQ(RunFolder(folder_ / "runs" / "avx2-2").state(), RunState::Paused);
  EXPECT_FALSE(isRunFolder(folder_ / "runs" / "avx2-4"));

  const auto again = runCli(table());
  ASSERT_EQ(again.exitCode, 0) << again.errors;
  const auto rows = json::parse(again.output).at("rows");
  expectHonest(rows, folder_);
  auto whole = training("toy-regression-alive", "whole");
  whole[4] = "2";
  whole.insert(whole.end(), {"--personality", "avx2-2"});
  const auto uninterrupted = runCli(whole);
  ASSERT_EQ(uninterrupted.exitCode, 0) << uninterrupted.errors;
  EXPECT_NE(uninterrupted.output.find("weights " + rows[1].at("weightsDigest").get<std::string>()),
            std::string::npos);
}

TEST_F(Personalities, AreNotForRecipesWithoutTheirData) {
  EXPECT_EQ(runCli(table("convnet")).exitCode, 2);
  EXPECT_EQ(runCli({"personalities", "--out", place("runs"), "--data", "scenes:"}).exitCode, 2);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "runs"));
}

TEST_F(Personalities, TheDeadRecipeSaysSoAndTheLivingDoesNot) {
  const auto dead = runCli(training("toy-regression", "dead"));
  ASSERT_EQ(dead.exitCode, 0) << dead.errors;
  EXPECT_NE(dead.output.find("sum of weights -2.2693140506744385 before, -17.0853214263916 after"),
            std::string::npos)
      << dead.output;
  EXPECT_NE(dead.output.find("From step 2 on every gradient is exactly zero"), std::string::npos);
  EXPECT_EQ(dead.output.find("accuracy"), std::string::npos) << "nothing was validated";
  const auto alive = runCli(training("toy-regression-alive", "alive"));
  ASSERT_EQ(alive.exitCode, 0) << alive.errors;
  EXPECT_EQ(alive.output.find("exactly zero"), std::string::npos);
}

}  // namespace
}  // namespace hp::test
