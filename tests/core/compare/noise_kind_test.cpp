// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/noise_kind.h"

#include <gtest/gtest.h>

namespace hp {
namespace {

SettingRow row(SettingGroup group, const char* key, std::optional<std::string> baseline,
               std::optional<std::string> candidate) {
  return {group, key, key, baseline, candidate, baseline != candidate};
}

SettingRow equalRecipe() { return row(SettingGroup::Configuration, "recipe.epochs", "3", "3"); }

TEST(NoiseKind, OfEqualSettingsIsARepeat) {
  EXPECT_EQ(noiseKind({equalRecipe(), row(SettingGroup::Environment, "locale", "C", "C")}),
            NoiseKind::Repeat);
}

TEST(NoiseKind, OfAnotherMachineIsNumerical) {
  EXPECT_EQ(
      noiseKind({equalRecipe(), row(SettingGroup::Environment, "program.instruction set", "AVX2", "SSE4.1")}),
      NoiseKind::Numerical);
  EXPECT_EQ(noiseKind({equalRecipe(), row(SettingGroup::Configuration, "threads", "1", "2")}),
            NoiseKind::Numerical);
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

TEST(NoiseKind, OfRunsOfWhichNothingIsKnownIsOther) {
  EXPECT_EQ(noiseKind({}), NoiseKind::Other);
  EXPECT_EQ(noiseKind({row(SettingGroup::Configuration, "recipe.seed", "1", std::nullopt)}),
            NoiseKind::Other);
}

}  // namespace
}  // namespace hp
