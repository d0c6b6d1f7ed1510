// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_groups.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"
#include "tests/core/compare/many_runs.h"

namespace hp {
namespace {

using namespace test;

std::string configOf(int seed, const std::string& name, int batch = 32) {
  return R"({"recipe": {"name": ")" + name + R"(", "seed": )" + std::to_string(seed) + R"(, "batch": )" +
         std::to_string(batch) + R"(}, "threads": 0, "device": "cpu", "personality": ""})";
}

std::string environmentOf(const std::string& processor, const std::string& gpu = {}) {
  return R"({"program": {"threads": "4"}, "machine": {"processor": {"model": ")" + processor + "\"}}" +
         (gpu.empty() ? "" : R"(, "device": {"device": "cuda", "name": ")" + gpu + "\"}") + "}";
}

std::vector<ComparedRunPtr> exampleRuns() {
  return shared(
      {runOf({.name = "a", .config = configOf(1, "net"), .environment = environmentOf("X")}),
       runOf({.name = "b", .config = configOf(2, "net"), .environment = environmentOf("Y", "H100")}),
       runOf({.name = "c", .config = configOf(1, "net", 64), .environment = environmentOf("X")}),
       runOf({.name = "file.pth"}),
       runOf({.name = "e", .config = configOf(2, "other"), .environment = environmentOf("Y")})});
}

using Values = std::vector<std::optional<std::string>>;

TEST(GroupSettings, SixAreAlwaysThere) {
  const auto settings = groupSettings(exampleRuns());
  ASSERT_GE(settings.size(), 6U);
  const auto values = [&](const char* id) { return groupSettingById(settings, id).values; };
  EXPECT_EQ(values("seed"), (Values{"1", "2", "1", {}, "2"}));
  EXPECT_EQ(values("device"), (Values{"cpu", "H100", "cpu", {}, "cpu"})) << "a GPU by its name";
  EXPECT_EQ(values("threads"), (Values{"4", "4", "4", {}, "4"})) << "those that there were, not 0 for all";
  EXPECT_EQ(values("processor"), (Values{"X", "Y", "X", {}, "Y"}));
  EXPECT_EQ(values("personality"), (Values{"none", "none", "none", {}, "none"}));
  EXPECT_EQ(values("recipe"), (Values{"net", "net", "net (2)", {}, "other"}))
      << "another seed is no other recipe, another batch is";
  for (std::size_t i = 0; i < 6; ++i)
    EXPECT_EQ(settings[i].id,
              (std::vector{"seed", "device", "threads", "processor", "personality", "recipe"}[i]));
}

TEST(GroupSettings, WhatDiffersComesFirstOfTheRest) {
  const auto settings = groupSettings(exampleRuns());
  EXPECT_EQ(groupSettingById(settings, "recipe.batch").values, (Values{"32", "32", "64", {}, "32"}));
  EXPECT_EQ(settings[6].differs(), true);
  bool hasEnded = false;
  for (std::size_t i = 6; i < settings.size(); ++i) {
    hasEnded = hasEnded || !settings[i].differs();
    EXPECT_EQ(settings[i].differs(), !hasEnded) << settings[i].id;
    EXPECT_NE(settings[i].id, "recipe.seed") << "it is there already";
  }
  EXPECT_EQ(settingToGroupBy(settings).id, "seed");
  try {
    groupSettingById(settings, "colour");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("seed, device"), std::string::npos) << error.what();
    EXPECT_NE(std::string(error.what()).find("recipe.batch"), std::string::npos) << error.what();
  }
}

TEST(GroupSettings, OfNothingAreNotRecorded) {
  const auto settings = groupSettings(shared({runOf({.name = "a"}), runOf({.name = "b", .config = "[1"})}));
  ASSERT_EQ(settings.size(), 6U);
  for (const auto& setting : settings) EXPECT_EQ(setting.values, (Values{{}, {}})) << setting.id;
  EXPECT_EQ(settingToGroupBy(settings).id, "seed");
  EXPECT_EQ(groupRuns(settings[0]).size(), 1U);
  EXPECT_FALSE(groupRuns(settings[0])[0].value);
}

TEST(RunGroups, WhatIsNotRecordedIsAGroupOfItsOwn) {
  const auto groups = groupRuns({.id = "x", .values = {{}, "2", "1", {}, "2"}});
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].value, "2");
  EXPECT_EQ(groups[0].runs, (std::vector<std::size_t>{1, 4}));
  EXPECT_EQ(groups[1].runs, (std::vector<std::size_t>{2}));
  EXPECT_FALSE(groups[2].value);
  EXPECT_EQ(groups[2].runs, (std::vector<std::size_t>{0, 3}));
  EXPECT_EQ(groupOfRuns(groups, 5), (std::vector<std::size_t>{2, 0, 1, 2, 0}));
}

// Runs 0, 2 | 1, 3 | 4 not recorded. Above the diagonal, row by row:
// 01: 10, 02: 1, 03: 20, 04: 100, 12: 30, 13: 3, 14: 200, 23: 40, 24: 300, 34: 400.
TEST(RunGroups, SpreadsByHand) {
  const std::vector<double> above{10, 1, 20, 100, 30, 3, 200, 40, 300, 400};
  std::size_t next = 0;
  auto matrix = runMatrix(5, 0, [&](std::size_t, std::size_t) { return above.at(next++); });
  const auto groups = groupRuns({.id = "x", .values = {"p", "q", "p", "q", {}}});
  auto spreads = spreadsOf(groups, matrix);
  ASSERT_EQ(spreads.inGroups.size(), 3U);
  EXPECT_EQ(spreads.inGroups[0].count, 1);
  EXPECT_EQ(spreads.inGroups[0].mean, 1);
  EXPECT_EQ(spreads.inGroups[1].mean, 3);
  EXPECT_EQ(spreads.inGroups[2].count, 0);
  EXPECT_TRUE(std::isnan(spreads.inGroups[2].mean));
  EXPECT_EQ(spreads.within.count, 2);
  EXPECT_EQ(spreads.within.mean, 2);
  EXPECT_EQ(spreads.within.minimum, 1);
  EXPECT_EQ(spreads.within.maximum, 3);
  EXPECT_EQ(spreads.between.count, 4) << "of what is not recorded nothing is known";
  EXPECT_EQ(spreads.between.mean, 25);
  EXPECT_EQ(spreads.between.minimum, 10);
  EXPECT_EQ(spreads.between.maximum, 40);
  matrix.values[1] = matrix.values[5] = std::nan("");
  spreads = spreadsOf(groups, matrix);
  EXPECT_EQ(spreads.between.count, 3) << "what is not comparable does not count";
  EXPECT_EQ(spreads.between.mean, 30);
}

TEST(RunGroups, TwoOfNoValueAreNotOfOneGroup) {
  const auto matrix = runMatrix(2, 0, [](std::size_t, std::size_t) { return 5.0; });
  const auto spreads = spreadsOf(groupRuns({.id = "x", .values = {{}, {}}}), matrix);
  EXPECT_EQ(spreads.inGroups[0].mean, 5);
  EXPECT_EQ(spreads.within.count, 0);
  EXPECT_EQ(spreads.between.count, 0);
  for (const auto& values : {std::vector<std::optional<std::string>>{{}, "p"}, {"p", {}}})
    EXPECT_EQ(spreadsOf(groupRuns({.id = "x", .values = values}), matrix).between.count, 0)
        << "whichever comes first";
}

}  // namespace
}  // namespace hp
