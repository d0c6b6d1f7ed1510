// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in runs on the command line.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"

namespace hp::test {
namespace {

TEST(SampleRunsCommand, OneWordComparesAllWithTheFirst) {
  const auto run = runCli({"compare", "sample:", "--json", "-"});
  EXPECT_EQ(run.exitCode, 11) << run.errors;
  const auto comparisons = nlohmann::json::parse(run.output).at("comparisons");
  ASSERT_EQ(comparisons.size(), 4U);
  EXPECT_EQ(comparisons[0].at("reasons").at(0).at("title"), "Instruction set");
  EXPECT_EQ(comparisons[1].at("verdict"), "equal bits");
}

TEST(SampleRunsCommand, EachHasAName) {
  EXPECT_EQ(runCli({"compare", "sample:first-machine", "sample:same-again"}).exitCode, 0);
  const auto run = runCli({"compare", "sample:first-machine", "sample:nobody"});
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_NE(run.errors.find("sample:other-seed"), std::string::npos) << run.errors;
}

}  // namespace
}  // namespace hp::test
