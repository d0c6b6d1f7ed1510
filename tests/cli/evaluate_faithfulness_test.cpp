// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"

namespace hp {
namespace {

using nlohmann::json;
using test::runCli;

TEST(EvaluateCommand, FaithfulnessIsACurveForEveryMethodAndChance) {
  const auto run = runCli({"evaluate", "faithfulness", "--method", "gradient-x-input", "--scenes", "3",
                           "--test", "road", "--steps", "4", "--json"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  const auto rows = json::parse(run.output).at("faithfulness");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[1].at("method"), "Random map");
  EXPECT_EQ(rows[0].at("road").at("count"), 3);
  EXPECT_EQ(rows[0].at("scores").size(), 5u);
  EXPECT_EQ(rows[0].at("shares").at(1), 0.2);
  const auto text = runCli({"evaluate", "faithfulness", "--method", "gradient", "--image", "sample:4",
                            "--steps", "4", "--test", "insertion"});
  EXPECT_NE(text.output.find("Higher is better."), std::string::npos) << text.output << text.errors;
}

TEST(EvaluateCommand, SensitivityHasThreeNumbers) {
  const auto run = runCli(
      {"evaluate", "sensitivity", "--method", "gradient", "--image", "sample:4", "--samples", "3", "--json"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  const auto row = json::parse(run.output).at("sensitivity").at(0);
  EXPECT_GE(row.at("max-sensitivity").at("mean"), row.at("average-sensitivity").at("mean"));
  EXPECT_GT(row.at("local-lipschitz").at("mean"), 0);
}

TEST(EvaluateCommand, AnUnknownTestIsAMistakeOfUsage) {
  const auto run =
      runCli({"evaluate", "faithfulness", "--method", "gradient", "--image", "sample:4", "--test", "magic"});
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_NE(run.errors.find("not 'magic'"), std::string::npos) << run.errors;
}

}  // namespace
}  // namespace hp
