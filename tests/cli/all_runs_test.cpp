// SPDX-License-Identifier: GPL-3.0-or-later
// Three runs and more on the command line: which are the same, and every one with every other.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

#include "tests/cli/program_run.h"
#include "tests/cli/small_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class AllRunsCommand : public testing::Test {
 protected:
  /// Seeds 1 and 2, and a copy of the first that says that it is another.
  static void SetUpTestSuite() {
    made_ = std::make_unique<TemporaryFolder>();
    for (const char* seed : {"1", "2"})
      trainSmallRun(place(std::string("seed") + seed), {"--threads", "1", "--seed", seed});
    fs::copy(place("seed1"), place("mine"), fs::copy_options::recursive);
  }
  static void TearDownTestSuite() { made_.reset(); }

  static std::string place(const std::string& name) { return (*made_ / name).string(); }
  static ProgramRun compared(const std::vector<std::string>& more, bool withCopy = true) {
    std::vector<std::string> words{"compare", place("seed1"), place("seed2")};
    if (withCopy) words.push_back(place("mine"));
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }

  static std::unique_ptr<TemporaryFolder> made_;
};
std::unique_ptr<TemporaryFolder> AllRunsCommand::made_;

TEST_F(AllRunsCommand, DuplicatesAreNamedUnasked) {
  const auto text = compared({}).output;
  EXPECT_NE(text.find("A (seed1) and C (mine) hold the same weights"), std::string::npos) << text;
  EXPECT_EQ(text.find("like runs together"), std::string::npos) << "no matrix was asked for";
  EXPECT_EQ(compared({}, false).output.find("All runs"), std::string::npos) << "two runs are a pair";
}

TEST_F(AllRunsCommand, AMatrixStandsInTheOrderOfClusters) {
  const auto text = compared({"--matrix", "weights-l2", "--group-by", "seed"}).output;
  EXPECT_TRUE(std::regex_search(text, std::regex("run +A +C +B"))) << text;
  EXPECT_NE(text.find("within groups"), std::string::npos) << text;
  const auto found = json::parse(compared({"--matrix", "equal-steps", "--json", "-"}).output).at("allRuns");
  EXPECT_EQ(found.at("duplicates").at(0).at("runs"), json({0, 2}));
  EXPECT_EQ(found.at("duplicates").at(0).at("sameTimes"), true);
  const auto& matrix = found.at("matrices").at(0);
  EXPECT_EQ(matrix.at("measure"), "equal-steps");
  EXPECT_GT(matrix.at("values").at(0).at(2), 0);
  EXPECT_EQ(matrix.at("values").at(0).at(1), 0) << "other seeds part before the first step";
  EXPECT_EQ(found.at("groups").at("setting"), "seed");
  EXPECT_EQ(matrix.at("spreads").at("within").at("pairs"), 1);
  const auto two = compared({"--matrix", "weights-max"}, false).output;
  EXPECT_TRUE(std::regex_search(two, std::regex("run +A +B"))) << "also of two, where it is asked for\n"
                                                               << two;
}

TEST_F(AllRunsCommand, WrongNamesListThoseThereAre) {
  const auto measure = compared({"--matrix", "nonsense"});
  EXPECT_EQ(measure.exitCode, 2);
  for (const char* id : {"weights-l2", "agreement", "equal-steps"})
    EXPECT_NE(measure.errors.find(id), std::string::npos) << measure.errors;
  const auto setting = compared({"--group-by", "nonsense"});
  EXPECT_EQ(setting.exitCode, 2);
  EXPECT_NE(setting.errors.find("seed, device, threads"), std::string::npos) << setting.errors;
}

TEST_F(AllRunsCommand, ReportTablesAndFiguresHaveThemToo) {
  const auto run = compared(
      {"--report", place("r.html"), "--tables", place("tables.json"), "--figures", place("figures")});
  std::stringstream page, tables;
  page << std::ifstream(place("r.html")).rdbuf();
  tables << std::ifstream(place("tables.json")).rdbuf();
  EXPECT_NE(page.str().find("Runs of the same weights"), std::string::npos) << run.errors;
  EXPECT_NE(page.str().find("every run with every other"), std::string::npos);
  EXPECT_NE(tables.str().find("Every pair of runs"), std::string::npos);
  bool hasFigure = false;
  for (const auto& file : fs::directory_iterator(place("figures")))
    hasFigure |= file.path().filename().string().find("every-run-with-every-other") != std::string::npos;
  EXPECT_TRUE(hasFigure);
}

}  // namespace
}  // namespace hp::test
