// SPDX-License-Identifier: GPL-3.0-or-later
// The operation at which two runs part, on the command line: of two processors, which need a process each.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"
#include "tests/cli/small_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

using nlohmann::json;

class RecomputeCommand : public testing::Test {
 protected:
  std::string place(const std::string& name) const { return (folder_ / name).string(); }
  void trained(const std::string& name, const std::vector<std::string>& more) const {
    trainSmallRun(place(name), more);
  }
  ProgramRun recomputed(const std::vector<std::string>& names,
                        const std::vector<std::string>& more = {}) const {
    std::vector<std::string> words = {"recompute"};
    for (const auto& name : names) words.push_back(place(name));
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }

  TemporaryFolder folder_;
};

TEST_F(RecomputeCommand, NamesTheOperationAtWhichTwoProcessorsPart) {
  trained("avx2", {"--personality", "avx2-1"});
  trained("sse41", {"--personality", "onednn-sse41"});
  const auto run = recomputed({"avx2", "sse41"}, {"--json"});
  EXPECT_EQ(run.exitCode, 11) << run.output << run.errors;
  const auto found = json::parse(run.output);
  EXPECT_TRUE(found.at("vouchedFor")) << found.at("sentence");
  EXPECT_EQ(found.at("step"), 1);
  const auto& first = found.at("rows").at(found.at("first").get<std::size_t>());
  EXPECT_EQ(first.at("part"), "forward") << first;
  EXPECT_TRUE(first.at("operation").get<std::string>().starts_with("Conv2d")) << first;
  EXPECT_GT(first.at("largest"), 0);
  const auto text = recomputed({"avx2", "sse41"});
  EXPECT_EQ(text.exitCode, 11);
  EXPECT_NE(text.output.find("the forward pass of " + first.at("layer").get<std::string>()),
            std::string::npos)
      << text.output;
  EXPECT_NE(text.output.find("\n>  forward"), std::string::npos) << text.output;
  const auto same = recomputed({"avx2", "avx2"}, {"--step", "2"});
  EXPECT_EQ(same.exitCode, 0) << same.output << same.errors;
}

TEST_F(RecomputeCommand, WhatCannotBeSaidIsASentence) {
  trained("a", {"--threads", "1"});
  const auto equal = recomputed({"a", "a"});
  EXPECT_EQ(equal.exitCode, 0);
  EXPECT_NE(equal.output.find("no operation to look for"), std::string::npos) << equal.output;
  const auto beyond = recomputed({"a", "a"}, {"--step", "99"});
  EXPECT_EQ(beyond.exitCode, 12);
  EXPECT_NE(beyond.output.find("there is no step 99"), std::string::npos) << beyond.output;
}

TEST_F(RecomputeCommand, OfOneRunItPrintsWhatTheStepComputes) {
  trained("a", {"--threads", "1"});
  const auto one = recomputed({"a"}, {"--step", "3"});
  EXPECT_EQ(one.exitCode, 0) << one.errors;
  EXPECT_NE(one.output.find("forward  conv1  output"), std::string::npos) << one.output;
  const auto lines = recomputed({"a"}, {"--step", "3", "--lines", "--values", place("values")});
  ASSERT_EQ(lines.exitCode, 0) << lines.errors;
  const auto last = json::parse(lines.output.substr(lines.output.rfind('\n', lines.output.size() - 2) + 1));
  EXPECT_EQ(last.at("result").at("step"), 3);
  EXPECT_EQ(last.at("result").at("deviation"), "");
  EXPECT_GT(std::filesystem::file_size(place("values")), 0U);
  const auto failed = recomputed({"a"}, {"--step", "99", "--lines"});
  EXPECT_EQ(failed.exitCode, 1);
  EXPECT_NE(json::parse(failed.output).at("failure").get<std::string>().find("step 99"), std::string::npos);
}

TEST_F(RecomputeCommand, KnowsTheBuiltInRunsByName) {
  const auto two = runCli({"recompute", "sample:first-machine", "sample:other-processor", "--json"});
  EXPECT_EQ(two.exitCode, 11) << two.output << two.errors;
  const auto one = runCli({"recompute", "sample:first-machine", "--step", "1"});
  EXPECT_EQ(one.exitCode, 0) << one.errors;
  const auto all = runCli({"recompute", "sample:", "sample:other-seed"});
  EXPECT_EQ(all.exitCode, 2);
  EXPECT_NE(all.errors.find("name one of them, such as sample:first-machine"), std::string::npos)
      << all.errors;
  EXPECT_EQ(runCli({"recompute", "sample:first-machine", "sample:nobody"}).exitCode, 2);
}

// What this shell is told would make another processor of the one that trained.
TEST_F(RecomputeCommand, AVariableThatTheRunDidNotHaveIsTakenAway) {
  trained("a", {"--threads", "1"});
  trained("b", {"--threads", "1", "--seed", "2"});
  setenv("ONEDNN_MAX_CPU_ISA", "SSE41", 1);
  const auto run = recomputed({"a", "b"}, {"--step", "1"});
  unsetenv("ONEDNN_MAX_CPU_ISA");
  EXPECT_EQ(run.exitCode, 11) << run.output << run.errors;
}

TEST_F(RecomputeCommand, MistakesAreUsageErrors) {
  EXPECT_EQ(recomputed({"a"}).exitCode, 2) << "of one run the step is named";
  EXPECT_EQ(recomputed({"a"}, {"--step", "1", "--candidate-data", "x"}).exitCode, 2);
  EXPECT_EQ(recomputed({"a", "b"}, {"--lines"}).exitCode, 2);
  EXPECT_EQ(recomputed({"a", "b"}).exitCode, 1) << "there is nothing";
}

}  // namespace
}  // namespace hp::test
