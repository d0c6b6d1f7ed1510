// SPDX-License-Identifier: GPL-3.0-or-later
// A variable that was not set is no fact that is missing.
#include <gtest/gtest.h>

#include "tests/core/report/sample_comparison.h"

namespace hp {
namespace {

/// The candidate's row of the table of hardware, for this environment.
std::vector<Cell> hardwareOf(const char* environment) {
  auto comparison = test::sampleComparison();
  auto run = std::make_shared<ComparedRun>(*comparison->candidate);
  run->environment = environment;
  comparison->candidate = run;
  for (const auto& block : comparisonDocument({.comparisons = {comparison}}).blocks)
    if (const auto* table = std::get_if<Table>(&block); table && table->caption.starts_with("Hardware"))
      return table->rows.at(1);
  return {};
}

constexpr std::size_t kProcessor = 1, kHeldTo = 3, kPersonality = 4;

TEST(AbsentVariables, AreNotSet) {
  const auto row = hardwareOf(R"({"program": {}, "personality": "", "variables": {}})");
  ASSERT_GT(row.size(), kPersonality);
  EXPECT_EQ(row[kHeldTo].text, "not set");
  EXPECT_EQ(row[kPersonality].text, "none");
  EXPECT_EQ(row[kProcessor].text, "not provided") << "there is one, and nothing says which";
}

TEST(AbsentVariables, AreNotKnownWhereNoEnvironmentIs) {
  const auto row = hardwareOf("");
  ASSERT_GT(row.size(), kPersonality);
  EXPECT_EQ(row[kHeldTo].text, "not provided");
  EXPECT_EQ(row[kPersonality].text, "not provided");
}

}  // namespace
}  // namespace hp
