// SPDX-License-Identifier: GPL-3.0-or-later
// A slip in --slice is found before anything is computed, and takes no other output with it.
#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/array_file.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {
namespace {

class CompareSlices : public testing::Test {
 protected:
  CompareSlices() {
    writeSafetensors(folder_ / "a.safetensors", {{"conv1.weight", {{2, 2}, {1, 2, 3, 4}}}});
    writeSafetensors(folder_ / "b.safetensors", {{"conv1.weight", {{2, 2}, {1, 2, 3, 4.0000005F}}}});
  }
  ProgramRun compared(const std::string& slice) const {
    return runCli({"compare", place("a.safetensors"), place("b.safetensors"), "--slice", slice, "--json",
                   place("found.json")});
  }
  std::string place(const std::string& name) const { return (folder_ / name).string(); }

  TemporaryFolder folder_;
};

TEST_F(CompareSlices, OneThatTheWeightsHaveNotIsAMistakeOfTheCaller) {
  for (const char* slice : {"weights[99]", "nothing.weight", "conv1.weight[7]", "conv1.weight[0,0,0]"}) {
    const auto run = compared(slice);
    EXPECT_EQ(run.exitCode, 2) << slice << run.output;
    EXPECT_TRUE(run.output.empty()) << "nothing was computed: " << run.output;
    EXPECT_FALSE(run.errors.empty());
    EXPECT_FALSE(std::filesystem::exists(folder_ / "found.json"));
  }
}

TEST_F(CompareSlices, AGoodOneIsPrintedAndTheVerdictNamesTheUnits) {
  const auto run = compared("conv1.weight[0]");
  EXPECT_EQ(run.exitCode, 10) << run.errors;
  EXPECT_NE(run.output.find("Verdict: equal within 1 ULP"), std::string::npos) << run.output;
  EXPECT_TRUE(std::filesystem::exists(folder_ / "found.json"));
}

}  // namespace
}  // namespace hp::test
