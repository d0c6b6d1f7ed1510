// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/noise_kind.h"

#include <gtest/gtest.h>

#include "core/compare/run_comparison.h"

namespace hp {
namespace {

SettingRow row(SettingGroup group, const char* key, std::optional<std::string> baseline,
               std::optional<std::string> candidate) {
  return {group, key, key, baseline, candidate, baseline != candidate};
}

SettingRow equalRecipe() { return row(SettingGroup::Configuration, "recipe.epochs", "3", "3"); }

TEST(NoiseKind, OfOtherNetworksOfEqualSettingsIsNoRepeat) {
  EXPECT_EQ(noiseKind({equalRecipe(), row(SettingGroup::Environment, "locale", "C", "C")}),
            NoiseKind::Unexplained);
}

TEST(NoiseKind, OfATrainingOnAnotherMachineIsNumericalNoiseThatGrew) {
  EXPECT_EQ(
      noiseKind({equalRecipe(), row(SettingGroup::Environment, "program.instruction set", "AVX2", "SSE4.1")}),
      NoiseKind::Trained);
  EXPECT_EQ(noiseKind({equalRecipe(), row(SettingGroup::Configuration, "threads", "1", "2")}),
            NoiseKind::Trained);
}

TEST(NoiseKind, OfAnotherSeedIsTrainingWhateverTheMachine) {
  EXPECT_EQ(noiseKind({equalRecipe(), row(SettingGroup::Configuration, "recipe.seed", "1", "2"),
                       row(SettingGroup::Environment, "program.instruction set", "AVX2", "SSE4.1")}),
            NoiseKind::Training);
}

TEST(NoiseKind, OfAnotherRecipeOrOtherDataIsOther) {
  EXPECT_EQ(noiseKind({row(SettingGroup::Configuration, "recipe.epochs", "3", "4")}), NoiseKind::Other);
  EXPECT_EQ(noiseKind({equalRecipe(), row(SettingGroup::Data, "files.cat.1.jpg", "a", std::nullopt)}),
            NoiseKind::Other);
}

// A run of a recipe that was left unseeded is not repeated by the same recipe.
TEST(NoiseKind, OfASourceLeftUnseededInBothIsTraining) {
  EXPECT_EQ(
      noiseKind({equalRecipe(), row(SettingGroup::Configuration, "recipe.unseeded", "dropout", "dropout")}),
      NoiseKind::Training);
  EXPECT_EQ(noiseKind({equalRecipe(), row(SettingGroup::Configuration, "recipe.unseeded", "none", "none")}),
            NoiseKind::Unexplained);
}

// compareSettings() marks no row of which one side is not known; the kind must not be better for that.
TEST(NoiseKind, OfASettingThatOneRunAloneProvidesIsOther) {
  auto oneSided = row(SettingGroup::Configuration, "recipe.momentum", "0.9", std::nullopt);
  oneSided.differs = false;
  EXPECT_EQ(noiseKind({equalRecipe(), oneSided}), NoiseKind::Other);
  auto library = row(SettingGroup::Environment, "environment.libraries.libdnnl", "2", std::nullopt);
  library.differs = false;
  EXPECT_EQ(noiseKind({equalRecipe(), library}), NoiseKind::Trained) << "nothing is known of the other place";
  EXPECT_EQ(
      noiseKind({equalRecipe(), library, row(SettingGroup::Environment, "environment.device", "cpu", "cpu")}),
      NoiseKind::Unexplained)
      << "a library that was not loaded";
}

TEST(NoiseKind, OfTheSameNetworkIsWhereItIsComputedAlone) {
  const auto seed = row(SettingGroup::Configuration, "recipe.seed", "1", "2");
  EXPECT_EQ(noiseKind(std::vector<SettingRow>{}, true), NoiseKind::Repeat) << "two copies of a weights file";
  EXPECT_EQ(noiseKind({seed}, true), NoiseKind::Repeat);
  EXPECT_EQ(noiseKind({seed, row(SettingGroup::Environment, "environment.device", "cpu", "cuda")}, true),
            NoiseKind::Numerical);
  EXPECT_EQ(noiseKind({row(SettingGroup::Configuration, "threads", "1", "2")}, true), NoiseKind::Numerical);
}

// What lies in the folders need not be what the settings trained.
TEST(NoiseKind, OfOtherNetworksThatSettingsCannotExplainIsOther) {
  const ComparedRun sound, changed{.tampered = {"weights/last.safetensors is not as it was written."}},
      unfinished{.unverified = "Digests cannot be checked."};
  const auto kindOf = [&](const ComparedRun& candidate, const TraceComparison& trace, bool sameNetwork) {
    return noiseKind(RunComparison{.baseline = std::make_shared<ComparedRun>(sound),
                                   .candidate = std::make_shared<ComparedRun>(candidate),
                                   .settings = {equalRecipe()},
                                   .trace = trace},
                     sameNetwork);
  };
  EXPECT_EQ(kindOf(sound, {}, false), NoiseKind::Unexplained);
  EXPECT_EQ(kindOf(changed, {}, false), NoiseKind::Other);
  EXPECT_EQ(kindOf(unfinished, {}, false), NoiseKind::Other);
  EXPECT_EQ(kindOf(changed, {}, true), NoiseKind::Repeat) << "another file was changed";
  ComparedRun gone;
  gone.events.push_back(EventRecord{.step = 3, .kind = "break", .text = "Threads: 2."});
  EXPECT_EQ(kindOf(gone, {}, false), NoiseKind::Other);
  gone.events.front().kind = "finished";
  EXPECT_EQ(kindOf(gone, {}, false), NoiseKind::Unexplained);
  TraceComparison resumed{.comparable = true, .commonSteps = 9};
  resumed.first = FirstDivergence{.step = 5, .epoch = 1, .part = DivergedPart::Start};
  EXPECT_EQ(kindOf(sound, resumed, false), NoiseKind::Other);
  resumed.first->step = 1;
  EXPECT_EQ(kindOf(sound, resumed, false), NoiseKind::Unexplained) << "the beginning of the training";
}

TEST(NoiseKind, OfRunsOfWhichNothingIsKnownIsOther) {
  EXPECT_EQ(noiseKind({}), NoiseKind::Other);
  EXPECT_EQ(noiseKind({row(SettingGroup::Configuration, "recipe.seed", "1", std::nullopt)}),
            NoiseKind::Other);
}

}  // namespace
}  // namespace hp
