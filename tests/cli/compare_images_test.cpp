// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures explained by the runs that are compared, on the command line.
#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/imaging/image_file.h"
#include "tests/cli/program_run.h"
#include "tests/cli/small_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

using nlohmann::json;

/// Runs "a", "b" (the same) and "c" (another seed), made once for all tests.
class CompareImages : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    made_ = std::make_unique<TemporaryFolder>();
    for (const auto& [name, seed] : {std::pair("a", "1"), std::pair("b", "1"), std::pair("c", "2")})
      trainSmallRun(place(name), {"--threads", "1", "--seed", seed});
  }
  static void TearDownTestSuite() { made_.reset(); }

  static std::string place(const std::string& name) { return (*made_ / name).string(); }
  static ProgramRun compared(const std::vector<std::string>& names, const std::vector<std::string>& more) {
    std::vector<std::string> words = {"compare", "--no-verify"};
    for (const auto& name : names) words.push_back(place(name));
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }

  static std::unique_ptr<TemporaryFolder> made_;
};
std::unique_ptr<TemporaryFolder> CompareImages::made_;

TEST_F(CompareImages, WhatRunsWereValidatedWithTellsNoiseApart) {
  const auto run =
      compared({"a", "b", "c"}, {"--images", "recorded", "--count", "5", "--method", "gradient"});
  EXPECT_TRUE(run.exitCode == 10 || run.exitCode == 11) << run.errors;
  for (const char* part :
       {"Gradient, 5 of the 12 validation pictures of a", "a and b: repeat; 5 pictures explained",
        "a and c: training noise; 5 pictures explained", "by 0 when the same is computed again",
        "by training noise (median RMSE)"})
    EXPECT_NE(run.output.find(part), std::string::npos) << part << '\n' << run.output;
}

TEST_F(CompareImages, AFolderOfPicturesWithWhatIsNone) {
  const std::filesystem::path folder = place("photos");
  std::filesystem::create_directories(folder / "cats");
  for (const char* name : {"1.png", "cats/2.png", "3.png"})
    writePng(folder / name, Image(40, 30, {200, static_cast<std::uint8_t>(name[0]), 10}));
  std::ofstream(folder / "3.png") << "no picture";
  std::ofstream(folder / "notes.txt") << "x";
  const auto run = compared({"a", "c"}, {"--images", folder.string(), "--method", "lrp", "--json", "-"});
  const auto found = json::parse(run.output).at("explanations");
  EXPECT_EQ(found.at("total"), 3);
  EXPECT_EQ(found.at("ignored").at(0).at("first"), "notes.txt");
  const auto& pair = found.at("runs").at(0);
  EXPECT_EQ(pair.at("explained"), 2);
  ASSERT_EQ(pair.at("leftOut").size(), 1u);
  EXPECT_EQ(pair.at("leftOut").at(0).at("picture"), "3.png");
  EXPECT_EQ(pair.at("leftOut").at(0).at("why").get<std::string>().find(folder.string()), std::string::npos);
}

TEST_F(CompareImages, ParametersOfTheMethodComeLast) {
  const auto with = [&](const std::vector<std::string>& more) {
    std::vector<std::string> words = {"--images", "recorded", "--count",  "2",
                                      "--json",   "-",        "--method", "gradient"};
    words.insert(words.end(), more.begin(), more.end());
    return compared({"a", "c"}, words);
  };
  const auto params = json::parse(with({}).output).at("explanations").at("parameters");
  ASSERT_TRUE(params.contains("score")) << params;
  const auto other = json::parse(with({"--score", "probability"}).output).at("explanations").at("parameters");
  EXPECT_EQ(other.at("score"), "probability");
  EXPECT_EQ(with({"--nonsense", "3"}).exitCode, 2);
}

TEST_F(CompareImages, TablesHaveARowAPicture) {
  const auto run = compared({"a", "c"}, {"--images", "recorded", "--count", "0", "--method", "gradient",
                                         "--tables", place("tables.json"), "--report", place("report.html")});
  EXPECT_TRUE(run.exitCode == 10 || run.exitCode == 11) << run.errors;
  std::ifstream file(place("tables.json"));
  std::size_t pictures = 0;
  for (const auto& table : json::parse(file))
    if (table.at("caption").get<std::string>().starts_with("Images explained by"))
      pictures = table.at("rows").size();
  EXPECT_EQ(pictures, 12u);
  std::ifstream page(place("report.html"));
  const std::string html{std::istreambuf_iterator<char>(page), {}};
  EXPECT_NE(html.find("Explanations side by side"), std::string::npos);
}

TEST_F(CompareImages, MistakesAreUsageErrors) {
  EXPECT_EQ(compared({"a", "c"}, {"--method", "gradient"}).exitCode, 2) << "without pictures";
  EXPECT_EQ(compared({"a", "c"}, {"--images", "recorded", "--method", "magic"}).exitCode, 2);
  EXPECT_EQ(compared({"a", "c"}, {"--images", "recorded", "--class", "magic"}).exitCode, 1);
  EXPECT_EQ(compared({"a", "c"}, {"--images", place("missing")}).exitCode, 1);
}

TEST_F(CompareImages, AnInterruptLeavesWhatWasExplained) {
  const auto run = runCliAndInterrupt({"compare", "--no-verify", place("a"), place("c"), "--images",
                                       "recorded", "--count", "0", "--method", "lime", "--samples", "3000"},
                                      4000);
  if (run.exitCode == 3) {
    // On a busy machine it may come before the first picture: then there is nothing to be said.
    EXPECT_TRUE(run.output.empty() || run.output.find("stopped after") != std::string::npos) << run.output;
  } else {
    EXPECT_TRUE(run.exitCode == 10 || run.exitCode == 11) << "it was faster than the interrupt";
  }
}

}  // namespace
}  // namespace hp::test
