// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/schedule.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp {
namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr std::int64_t kPerEpoch = 10;

TrainingRecipe recipeWith(ScheduleKind schedule) {
  return {.learningRate = 0.4, .schedule = schedule, .scheduleEvery = 3, .scheduleFactor = 0.1, .epochs = 10};
}

double rate(const TrainingRecipe& recipe, std::int64_t step) {
  return learningRateAt(recipe, step, kPerEpoch);
}

TEST(Schedule, ConstantStays) {
  for (const std::int64_t step : {0, 1, 99, 1000})
    EXPECT_EQ(rate(recipeWith(ScheduleKind::Constant), step), 0.4);
}

TEST(Schedule, StepsFallBetweenEpochs) {
  const auto recipe = recipeWith(ScheduleKind::Step);
  EXPECT_EQ(rate(recipe, 29), 0.4);
  EXPECT_NEAR(rate(recipe, 30), 0.04, 1e-15);
  EXPECT_NEAR(rate(recipe, 59), 0.04, 1e-15);
  EXPECT_NEAR(rate(recipe, 99), 0.4e-3, 1e-15);
}

TEST(Schedule, CosineFallsToNothing) {
  const auto recipe = recipeWith(ScheduleKind::Cosine);
  for (std::int64_t step = 0; step < 100; ++step)
    EXPECT_NEAR(rate(recipe, step), 0.2 * (1 + std::cos(kPi * static_cast<double>(step) / 100)), 1e-15);
  EXPECT_NEAR(rate(recipe, 150), 0, 1e-15);
}

// LibTorch's scheduler of that name with 100 steps: summit at step 29, end at step 99.
TEST(Schedule, OneCycleRisesAndFalls) {
  const auto recipe = recipeWith(ScheduleKind::OneCycle);
  EXPECT_NEAR(rate(recipe, 0), 0.4 / 25, 1e-15);
  EXPECT_NEAR(rate(recipe, 10), 0.4 + (0.4 / 25 - 0.4) / 2 * (1 + std::cos(kPi * 10 / 29)), 1e-15);
  EXPECT_NEAR(rate(recipe, 29), 0.4, 1e-15);
  const double low = 0.4 / 25 / 1e4;
  EXPECT_NEAR(rate(recipe, 50), low + (0.4 - low) / 2 * (1 + std::cos(kPi * 21 / 70)), 1e-15);
  EXPECT_NEAR(rate(recipe, 99), low, 1e-15);
}

TEST(Schedule, OneCycleOfFewStepsStaysInRange) {
  auto recipe = recipeWith(ScheduleKind::OneCycle);
  recipe.epochs = 1;
  for (const std::int64_t perEpoch : {1, 2, 3, 4}) {
    for (std::int64_t step = 0; step < perEpoch + 2; ++step) {
      const double value = learningRateAt(recipe, step, perEpoch);
      EXPECT_TRUE(value > 0 && value <= 0.4) << perEpoch << " steps, at " << step << ": " << value;
    }
  }
}

TEST(Schedule, WarmUpIsALine) {
  auto recipe = recipeWith(ScheduleKind::Step);
  recipe.warmUp = 2;
  EXPECT_NEAR(rate(recipe, 0), 0.4 / 20, 1e-15);
  EXPECT_NEAR(rate(recipe, 9), 0.2, 1e-15);
  EXPECT_NEAR(rate(recipe, 19), 0.4, 1e-15);
  EXPECT_NEAR(rate(recipe, 20), 0.4, 1e-15);
}

}  // namespace
}  // namespace hp
