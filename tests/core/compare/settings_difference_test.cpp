// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two runs' settings: titles, and what is left out.
#include "core/compare/settings_difference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/compare/setting_entries.h"
#include "core/train/train.h"

namespace hp {
namespace {

/// An environment as a training records it, in short.
Json environmentJson() {
  return {
      {"program", {{"libtorch", "1.13.0"}, {"instruction set", "AVX2"}, {"threads", "1"}}},
      {"mode", "deterministic"},
      {"device", "cpu"},
      {"personality", ""},
      {"switches", {{"onednn", true}}},
      {"threads", {{"compute", 1}, {"limit", 64}}},
      {"variables", Json::object()},
      {"machine", {{"system", "Linux 6.1"}, {"floating-point-control", "mxcsr 1f80"}}},
      {"libraries",
       {{{"name", "libdnnl.so.2.6"}, {"path", "/usr/lib/libdnnl.so.2.6"}, {"sha256", std::string(64, 'a')}}}},
      {"preflight", Json::array()}};
}

TrainSpec exampleSpec() {
  TrainSpec spec{.recipe = recipeFrom("scenes-small"), .threads = 1};
  spec.data.kind = DataKind::Scenes;
  return spec;
}

ComparedRun exampleRun(const TrainSpec& spec = exampleSpec(), const Json& environment = environmentJson()) {
  return {.path = "/somewhere/run",
          .config = toJson(spec).dump(),
          .environment = environment.dump(),
          .classNames = {"cat", "dog"},
          .files = {{"a.png", "bytes a", "pixels a", "cat", "train"},
                    {"b.png", "bytes b", "pixels b", "dog", "train"},
                    {"c.png", "bytes c", "pixels c", "cat", "validation"}}};
}

std::vector<SettingRow> compared(const ComparedRun& a, const ComparedRun& b) {
  return compareSettings(Baseline(std::make_shared<const ComparedRun>(a)),
                         Candidate(std::make_shared<const ComparedRun>(b)));
}

const SettingRow* rowOf(const std::vector<SettingRow>& rows, const std::string& key) {
  const auto found = std::ranges::find(rows, key, &SettingRow::key);
  return found == rows.end() ? nullptr : &*found;
}

std::vector<std::string> differing(const std::vector<SettingRow>& rows) {
  std::vector<std::string> keys;
  for (const auto& row : rows)
    if (row.differs) keys.push_back(row.key);
  return keys;
}

using Keys = std::vector<std::string>;

TEST(SettingsDifference, EqualRunsDifferInNothing) {
  const auto rows = compared(exampleRun(), exampleRun());
  EXPECT_EQ(differing(rows), Keys());
  const auto* seed = rowOf(rows, "recipe.seed");
  ASSERT_TRUE(seed);
  EXPECT_EQ(seed->title, "Seed");
  EXPECT_EQ(seed->baseline, std::to_string(exampleSpec().recipe.seed));
  EXPECT_EQ(seed->group, SettingGroup::Configuration);
  EXPECT_EQ(rowOf(rows, "environment.program.instruction set")->title, "Instruction set");
}

TEST(SettingsDifference, EveryKeyIsThereOnceInAFixedOrder) {
  auto other = exampleSpec();
  other.recipe.seed = 7;
  const auto rows = compared(exampleRun(), exampleRun(other)),
             again = compared(exampleRun(other), exampleRun());
  Keys keys, swapped;
  for (const auto& row : rows) keys.push_back(row.key);
  for (const auto& row : again) swapped.push_back(row.key);
  EXPECT_EQ(keys, swapped);
  std::ranges::sort(swapped);
  EXPECT_EQ(std::ranges::adjacent_find(swapped), swapped.end());
  EXPECT_TRUE(std::ranges::is_sorted(rows, {}, &SettingRow::group)) << "groups stay together";
}

TEST(SettingsDifference, ASeedThatDiffersIsMarkedAlone) {
  auto other = exampleSpec();
  other.recipe.seed = 7;
  const auto rows = compared(exampleRun(), exampleRun(other));
  EXPECT_EQ(differing(rows), Keys{"recipe.seed"});
  EXPECT_EQ(rowOf(rows, "recipe.seed")->candidate, "7");
}

TEST(SettingsDifference, WhatCannotMatterIsLeftOut) {
  auto other = exampleSpec();
  other.workers = 7;
  other.cacheMegabytes = 3;
  other.checkpointSteps = 5;
  other.traceWeights = false;
  other.data.path = "/elsewhere";
  other.recipe.name = "another";
  other.recipe.about = "Words.";
  other.recipe.keepEvery = 3;
  auto environment = environmentJson();
  environment["libraries"][0]["path"] = "/opt/libdnnl.so.2.6";
  environment["threads"]["limit"] = 2;
  EXPECT_EQ(differing(compared(exampleRun(), exampleRun(other, environment))), Keys());
}

TEST(SettingsDifference, WhatNeitherRunReadsIsLeftOut) {
  auto sgd = exampleSpec();
  sgd.recipe.optimiser = OptimiserKind::Sgd;
  auto other = sgd;
  other.recipe.beta1 = 0.5;
  other.recipe.schedule = sgd.recipe.schedule = ScheduleKind::Constant;
  other.recipe.scheduleFactor = 0.7;
  EXPECT_EQ(differing(compared(exampleRun(sgd), exampleRun(other))), Keys());
  other.recipe.optimiser = OptimiserKind::Adam;
  EXPECT_EQ(differing(compared(exampleRun(sgd), exampleRun(other))),
            (Keys{"recipe.optimiser", "recipe.beta1"}));
}

TEST(SettingsDifference, ScenesThatAreNotDrawnSayNothing) {
  auto folders = exampleSpec(), other = exampleSpec();
  folders.data.kind = other.data.kind = DataKind::Folders;
  other.data.scenes.seed = 99;
  EXPECT_EQ(differing(compared(exampleRun(folders), exampleRun(other))), Keys());
  folders.data.kind = other.data.kind = DataKind::Scenes;
  const auto rows = compared(exampleRun(folders), exampleRun(other));
  EXPECT_EQ(differing(rows), Keys{"data.scenes.seed"});
  EXPECT_EQ(rowOf(rows, "data.scenes.seed")->title, "Seed of the scenes");
  EXPECT_EQ(rowOf(rows, "data.scenes.seed")->group, SettingGroup::Data);
}

TEST(SettingsDifference, OlderConfigurationsHaveTheDefaultsOfWhatTheyDoNotName) {
  auto older = exampleRun();
  auto config = Json::parse(older.config);
  config.erase("personality");
  config["recipe"].erase("unseeded");
  config["data"]["scenes"].erase("distractors");
  older.config = config.dump();
  const auto rows = compared(older, exampleRun());
  EXPECT_EQ(differing(rows), Keys());
  EXPECT_EQ(rowOf(rows, "recipe.unseeded")->baseline, "none");
}

TEST(SettingsDifference, ThreadsAreOneRowWhereTheySayTheSame) {
  auto two = exampleSpec();
  two.threads = 2;
  auto environment = environmentJson();
  environment["program"]["threads"] = "2";
  environment["threads"]["compute"] = 2;
  EXPECT_EQ(differing(compared(exampleRun(), exampleRun(two, environment))), Keys{"threads"});
}

// A resume may go on with other threads than the configuration names.
TEST(SettingsDifference, AnEnvironmentThatContradictsTheConfigurationIsShown) {
  auto environment = environmentJson();
  environment["program"]["threads"] = "4";
  const auto rows = compared(exampleRun(), exampleRun(exampleSpec(), environment));
  EXPECT_EQ(differing(rows), Keys{"environment.program.threads"});
  EXPECT_EQ(rowOf(rows, "environment.program.threads")->title, "Threads");
}

TEST(SettingsDifference, EnvironmentsDifferBySwitchesVariablesAndMachine) {
  auto environment = environmentJson();
  environment["switches"]["onednn"] = false;
  environment["variables"]["ATEN_CPU_CAPABILITY"] = "default";
  environment["machine"]["floating-point-control"] = "mxcsr 9fc0";
  const auto rows = compared(exampleRun(), exampleRun(exampleSpec(), environment));
  EXPECT_EQ(differing(rows),
            (Keys{"environment.switches.onednn", "environment.machine.floating-point-control",
                  "environment.variables.ATEN_CPU_CAPABILITY"}));
  EXPECT_EQ(rowOf(rows, "environment.variables.ATEN_CPU_CAPABILITY")->baseline, "not set");
  EXPECT_EQ(rowOf(rows, "environment.variables.ATEN_CPU_CAPABILITY")->title, "ATEN_CPU_CAPABILITY");
}

TEST(SettingsDifference, LibrariesAreToldApartByTheirContent) {
  auto environment = environmentJson();
  environment["libraries"][0] = {{"name", "libdnnl.so.3.5"}, {"sha256", std::string(64, 'b')}};
  environment["libraries"].push_back({{"name", "libgomp.so.1"}, {"sha256", "1"}});
  environment["libraries"].push_back({{"name", "libcudnn_ops_infer.so.8"}, {"sha256", "1"}});
  const auto rows = compared(exampleRun(), exampleRun(exampleSpec(), environment));
  EXPECT_EQ(differing(rows), (Keys{"environment.libraries.libdnnl", "environment.libraries.libgomp"}))
      << "what is loaded on demand may be in one record only";
  EXPECT_EQ(rowOf(rows, "environment.libraries.libdnnl")->baseline,
            "libdnnl.so.2.6, SHA-256 aaaaaaaaaaaaaaaa");
  EXPECT_EQ(rowOf(rows, "environment.libraries.libgomp")->baseline, "not loaded");
}

TEST(SettingsDifference, TwoLibrariesOfANameAreBothCompared) {
  auto environment = environmentJson(), other = environmentJson();
  for (auto* each : {&environment, &other})
    (*each)["libraries"].push_back({{"name", "libdnnl-0123abcd.so"}, {"sha256", "1"}});
  EXPECT_EQ(differing(compared(exampleRun(exampleSpec(), environment), exampleRun(exampleSpec(), other))),
            Keys());
  other["libraries"][1]["sha256"] = "2";
  const auto rows = compared(exampleRun(exampleSpec(), environment), exampleRun(exampleSpec(), other));
  EXPECT_EQ(differing(rows), Keys{"environment.libraries.libdnnl"});
  EXPECT_EQ(rowOf(rows, "environment.libraries.libdnnl")->baseline,
            "libdnnl-0123abcd.so, SHA-256 1; libdnnl.so.2.6, SHA-256 aaaaaaaaaaaaaaaa");
}

TEST(SettingsDifference, LibrariesAreTheSameInOtherVersions) {
  EXPECT_EQ(libraryName("libdnnl.so.2.6"), "libdnnl");
  EXPECT_EQ(libraryName("libopenblasp-r0.3.21.so"), "libopenblasp");
  EXPECT_EQ(libraryName("libgomp-a34b3233.so.1"), "libgomp");
  EXPECT_EQ(libraryName("libm-2.31.so"), "libm");
  EXPECT_EQ(libraryName("libpng16.so.16.39.0"), "libpng16");
  EXPECT_EQ(libraryName("libnvidia-ptxjitcompiler.so.1"), "libnvidia-ptxjitcompiler");
  EXPECT_EQ(libraryName("torch_cpu.dll"), "torch_cpu");
}

TEST(SettingsDifference, WhatIsNotKnownDiffersFromNothing) {
  ComparedRun bare{.path = "weights.pth", .kind = RunKind::WeightsFile};
  const auto rows = compared(exampleRun(), bare);
  EXPECT_EQ(differing(rows), Keys());
  EXPECT_EQ(rowOf(rows, "recipe.seed")->candidate, std::nullopt);
  EXPECT_EQ(rowOf(rows, "environment.libraries.libdnnl")->candidate, std::nullopt);
  EXPECT_TRUE(compared(bare, bare).empty());
}

TEST(SettingsDifference, AWeightsFileIsTheSameWhereverItLies) {
  auto from = exampleSpec(), elsewhere = exampleSpec();
  from.recipe.weights = "/a/start.pth";
  elsewhere.recipe.weights = "/b/begin.pth";
  auto a = exampleRun(from), b = exampleRun(elsewhere);
  a.startDigest = b.startDigest = "digest";
  EXPECT_EQ(differing(compared(a, b)), Keys());
  b.startDigest = "another digest";
  EXPECT_EQ(differing(compared(a, b)), Keys{"recipe.weights"});
  const auto rows = compared(exampleRun(), b);
  EXPECT_EQ(rowOf(rows, "recipe.weights")->baseline, "from scratch");
  EXPECT_TRUE(rowOf(rows, "recipe.weights")->differs);
}

TEST(SettingsDifference, DamagedRecordsAreNoSettings) {
  for (const std::string text :
       {"", "{", "[]", "7", "{\"recipe\": 7, \"data\": []}", "{\"recipe\": {\"seed\": {}}}",
        "{\"libraries\": [7, {\"name\": 7}, {}]}", "\xff"}) {
    ComparedRun damaged{.config = text, .environment = text};
    compared(damaged, exampleRun());
    compared(exampleRun(), damaged);
    compared(damaged, damaged);
  }
}

TEST(SettingsDifference, ParametersOfMlflowAreTheConfiguration) {
  ComparedRun a{.kind = RunKind::MlFlow,
                .config = R"({"params":{"lr":"0.1","depth":"3"},"tags":{"mlflow.user":"a","team":"x"}})"};
  ComparedRun b{.kind = RunKind::MlFlow,
                .config = R"({"params":{"lr":"0.2"},"tags":{"mlflow.user":"b","team":"x"}})"};
  const auto rows = compared(a, b);
  EXPECT_EQ(differing(rows), (Keys{"params.lr", "params.depth"}));
  EXPECT_EQ(rowOf(rows, "params.lr")->title, "lr");
  EXPECT_EQ(rowOf(rows, "params.depth")->candidate, "not set");
  EXPECT_FALSE(rowOf(rows, "tags.mlflow.user"));
}

}  // namespace
}  // namespace hp
