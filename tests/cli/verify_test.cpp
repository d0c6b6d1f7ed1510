// SPDX-License-Identifier: GPL-3.0-or-later
// `heatproof-cli verify` as a stranger's script meets it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using nlohmann::json;
using test::runCli;

/// A small run with two broken lines and a note of somebody's.
class VerifyCommand : public testing::Test {
 protected:
  VerifyCommand() {
    runCli({"train", "--recipe", "toy-regression", "--epochs", "1", "--out", run(), "--quiet"});
    std::ifstream metrics(folder_ / "run/metrics.jsonl");
    for (std::string line; std::getline(metrics, line);) lines_.push_back(line);
  }
  void spoil() {
    lines_.at(2) = "no record";
    lines_.at(4).pop_back();
    std::ofstream metrics(folder_ / "run/metrics.jsonl");
    for (const auto& line : lines_) metrics << line << '\n';
    std::ofstream(folder_ / "run/notes.txt") << "mine";
  }
  std::string run() const { return (folder_ / "run").string(); }

  test::TemporaryFolder folder_;
  std::vector<std::string> lines_;
};

TEST_F(VerifyCommand, NamesEveryFaultInWords) {
  EXPECT_EQ(runCli({"verify", run()}).exitCode, 0);
  spoil();
  const auto said = runCli({"verify", run()});
  EXPECT_EQ(said.exitCode, 1);
  EXPECT_NE(said.output.find("metrics.jsonl: Lines 3 and 5 are damaged. The file has changed"),
            std::string::npos)
      << said.output;
  EXPECT_NE(said.output.find("notes.txt: The file was added after"), std::string::npos) << said.output;
  EXPECT_NE(said.output.find("2 files have faults."), std::string::npos) << said.output;
}

TEST_F(VerifyCommand, NamesEveryFaultForPrograms) {
  spoil();
  const auto said = json::parse(runCli({"verify", run(), "--json"}).output);
  EXPECT_EQ(said.at("holds"), false);
  EXPECT_EQ(said.at("faultCount"), 2);
  EXPECT_EQ(said.at("faults")[0].at("file"), "metrics.jsonl");
  EXPECT_EQ(said.at("faults")[0].at("places"), json({3, 5}));
  EXPECT_EQ(said.at("faults")[0].at("placeCount"), 2);
  EXPECT_FALSE(said.at("faults")[1].contains("places"));
}

}  // namespace
}  // namespace hp
