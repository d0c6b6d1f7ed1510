// SPDX-License-Identifier: GPL-3.0-or-later
// Runs compared on the command line: words, exit codes, and two processors, which need a process each.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"
#include "tests/cli/small_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

using nlohmann::json;

class CompareCommand : public testing::Test {
 protected:
  std::string place(const std::string& name) const { return (folder_ / name).string(); }
  void trained(const std::string& name, const std::vector<std::string>& more = {}) const {
    trainSmallRun(place(name), more);
  }
  ProgramRun compared(const std::vector<std::string>& names,
                      const std::vector<std::string>& more = {}) const {
    std::vector<std::string> words = {"compare"};
    for (const auto& name : names) words.push_back(place(name));
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }
  json found(const std::string& baseline, const std::string& candidate) const {
    return json::parse(compared({baseline, candidate}, {"--json", "-"}).output).at("comparisons").at(0);
  }

  TemporaryFolder folder_;
};

TEST_F(CompareCommand, TwoProcessorsPartInTheFirstConvolutionOfEqualPictures) {
  trained("avx2", {"--personality", "avx2-1"});
  trained("sse41", {"--personality", "onednn-sse41"});
  const auto result = found("avx2", "sse41");
  const auto& first = result.at("trace").at("first");
  ASSERT_TRUE(first.is_object()) << result.at("why");
  EXPECT_EQ(first.at("step"), 1);
  EXPECT_TRUE(first.at("part") == "forward" || first.at("part") == "gradient") << first;
  EXPECT_EQ(first.at("stateBeforeKnown"), true);
  EXPECT_EQ(result.at("reasons").at(0).at("title"), "Instruction set") << result.at("reasons");
  const auto text = compared({"avx2", "sse41"});
  EXPECT_TRUE(text.exitCode == 10 || text.exitCode == 11) << text.output;
  EXPECT_NE(text.output.find("SSE41"), std::string::npos) << text.output;
}

TEST_F(CompareCommand, ExitCodesSayTheVerdictAndTheWorstCounts) {
  trained("a", {"--threads", "1"});
  trained("b", {"--threads", "1"});
  const auto equal = compared({"a", "b"});
  EXPECT_EQ(equal.exitCode, 0) << equal.output << equal.errors;
  EXPECT_NE(equal.output.find("Verdict: equal bits"), std::string::npos) << equal.output;
  trained("c", {"--threads", "1", "--seed", "2"});
  const auto other = compared({"a", "b", "c"}, {"--json", place("out.json")});
  EXPECT_TRUE(other.exitCode == 10 || other.exitCode == 11) << other.output;
  EXPECT_NE(other.output.find("1. Seed"), std::string::npos) << other.output;
  std::ifstream file(place("out.json"));
  const auto comparisons = json::parse(file).at("comparisons");
  ASSERT_EQ(comparisons.size(), 2U);
  EXPECT_EQ(comparisons[0].at("verdict"), "equal bits");
  EXPECT_EQ(comparisons[1].at("reasons").at(0).at("key"), "recipe.seed");
  EXPECT_EQ(compared({"a", "b"}, {"--at", "7"}).exitCode, 12);
  const auto sliced = compared({"a", "c"}, {"--slice", "weights[0][:,:,0,0]"});
  EXPECT_NE(sliced.output.find("weights[0][:,:,0,0]  3x3"), std::string::npos) << sliced.output;

  std::ofstream(folder_ / "b" / "weights" / "classes.txt") << "something else";
  const auto tampered = compared({"a", "b"});
  EXPECT_EQ(tampered.exitCode, 0);
  EXPECT_NE(tampered.output.find("classes.txt"), std::string::npos) << tampered.output;
  EXPECT_EQ(compared({"a", "b"}, {"--no-verify"}).output.find("classes.txt"), std::string::npos);
}

TEST_F(CompareCommand, MistakesAreUsageErrors) {
  EXPECT_EQ(compared({"a"}).exitCode, 2);
  EXPECT_EQ(compared({"a", "b"}, {"--nonsense"}).exitCode, 2);
  EXPECT_EQ(compared({"a", "b"}, {"--significance", "2"}).exitCode, 2);
  EXPECT_EQ(compared({"a", "b"}, {"--slice", "weights[0"}).exitCode, 2);
  const auto missing = compared({"a", "b"});
  EXPECT_EQ(missing.exitCode, 1);
  EXPECT_NE(missing.errors.find("nothing at"), std::string::npos) << missing.errors;
}

}  // namespace
}  // namespace hp::test
