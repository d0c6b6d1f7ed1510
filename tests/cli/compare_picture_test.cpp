// SPDX-License-Identifier: GPL-3.0-or-later
// One picture looked at closely by `compare --picture`.
#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"
#include "tests/cli/small_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

using nlohmann::json;

class ComparePictureCommand : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    made_ = std::make_unique<TemporaryFolder>();
    for (const char* seed : {"1", "2"}) trainSmallRun(place(seed), {"--seed", seed});
  }
  static void TearDownTestSuite() { made_.reset(); }
  static std::string place(const std::string& name) { return (*made_ / name).string(); }

  static ProgramRun compared(const std::vector<std::string>& more) {
    std::vector<std::string> words = {"compare", place("1"), place("2")};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }
  static json found(const std::vector<std::string>& more) {
    auto words = more;
    words.insert(words.begin(), {"--json", "-"});
    const auto run = compared(words);
    EXPECT_GE(run.exitCode, 10) << run.errors;
    return json::parse(run.output).at("comparisons").at(0).at("picture");
  }

  static std::unique_ptr<TemporaryFolder> made_;
};
std::unique_ptr<TemporaryFolder> ComparePictureCommand::made_;

// Two columns add up to one each, and what is derived follows from them.
TEST_F(ComparePictureCommand, PutsAllClassesSideBySide) {
  const auto picture = found({"--picture", "sample:4", "--top", "100"});
  double baseline = 0, candidate = 0, largest = 0;
  for (const auto& row : picture.at("rows")) {
    const double ours = row.at("baseline"), theirs = row.at("candidate");
    baseline += ours, candidate += theirs, largest = std::max(largest, std::abs(ours - theirs));
    EXPECT_NEAR(row.at("absolute"), std::abs(theirs - ours), 1e-15);
    EXPECT_NEAR(row.at("relative"), std::abs(theirs - ours) / ours, 1e-12);
    EXPECT_EQ(row.at("rankChange"), row.at("baselineRank").get<int>() - row.at("candidateRank").get<int>());
    EXPECT_FALSE(row.at("name").get<std::string>().empty());
  }
  EXPECT_NEAR(baseline, 1, 1e-9);
  EXPECT_NEAR(candidate, 1, 1e-9);
  EXPECT_EQ(picture.at("maxAbsolute"), largest);
  EXPECT_EQ(picture.at("rows").size(), picture.at("classes").get<std::size_t>());
  EXPECT_EQ(picture.at("explanation").at("method"), "grad-cam");
  EXPECT_GT(picture.at("explanation").at("rmse"), 0);
}

TEST_F(ComparePictureCommand, AnyMethodWithItsParametersAndAnyClass) {
  const auto of = [](const std::vector<std::string>& more) { return found(more).at("explanation"); };
  const auto plain = of({"--picture", "sample:4", "--method", "lrp", "--class", "2"});
  EXPECT_EQ(plain.at("class"), 2);
  const auto stabler = of({"--picture", "sample:4", "--method", "lrp", "--class", "2", "--epsilon", "10"});
  EXPECT_NE(plain.at("rmse"), stabler.at("rmse"));
  EXPECT_EQ(of({"--picture", "sample:4", "--method", "lrp", "--class", plain.at("name").get<std::string>()}),
            plain);
}

TEST_F(ComparePictureCommand, PicturesOfTheDataAreNamedAsTheFlipsNameThem) {
  const auto run = compared({"--picture", "scene:33"});
  EXPECT_NE(run.output.find("The picture scene:33"), std::string::npos) << run.output;
  EXPECT_NE(run.output.find("Kendall's tau"), std::string::npos);
  EXPECT_NE(run.output.find("Grad-CAM for"), std::string::npos);
  EXPECT_GE(run.exitCode, 10);
}

TEST_F(ComparePictureCommand, APairWithoutCommonWeightsDoesNotLoseTheOthers) {
  const std::filesystem::path bare = place("bare");
  std::filesystem::copy(place("2"), bare, std::filesystem::copy_options::recursive);
  std::filesystem::remove_all(bare / "weights");
  const auto run = runCli({"compare", place("1"), bare.string(), place("2"), "--picture", "sample:4"});
  EXPECT_GE(run.exitCode, 10) << run.errors;
  EXPECT_NE(run.output.find("bare kept none."), std::string::npos) << run.output;
  EXPECT_NE(run.output.find("Kendall's tau"), std::string::npos) << run.output;
  std::filesystem::remove_all(bare);
}

TEST_F(ComparePictureCommand, FilesOfOneNameAreToldApart) {
  const auto run =
      runCli({"compare", place("1") + "/weights/last.safetensors", place("2") + "/weights/last.safetensors"});
  EXPECT_NE(run.output.find("Baseline   1/weights/last.safetensors"), std::string::npos) << run.output;
  EXPECT_NE(run.output.find("\nWeights\n"), std::string::npos) << "a file knows no epoch";
  EXPECT_EQ(run.output.find("flips more"), std::string::npos);
}

TEST_F(ComparePictureCommand, WhatCannotBeIsSaid) {
  const auto gone = compared({"--picture", "nowhere.png"});
  EXPECT_EQ(gone.exitCode, 1);
  EXPECT_NE(gone.errors.find("no file nowhere.png"), std::string::npos) << gone.errors;
  const auto unread = compared({"--picture", place("1") + "/config.json"});
  EXPECT_EQ(unread.exitCode, 1);
  EXPECT_NE(unread.errors.find("config.json"), std::string::npos) << unread.errors;
  EXPECT_EQ(compared({"--picture", "sample:4", "--method", "magic"}).exitCode, 2);
  EXPECT_EQ(compared({"--picture", "sample:4", "--class", "unicorn"}).exitCode, 2);
  EXPECT_EQ(compared({"--picture", "sample:4", "--stepz", "3"}).exitCode, 2);
  EXPECT_EQ(compared({"--method", "gradient"}).exitCode, 2) << "of what picture?";
}

}  // namespace
}  // namespace hp::test
