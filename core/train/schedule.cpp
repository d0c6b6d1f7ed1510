// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hp {
namespace {

constexpr double kOneCycleRise = 0.3, kOneCycleFirst = 1.0 / 25, kOneCycleLast = kOneCycleFirst * 1e-4;

// From `from` at done = 0 to `to` at done = 1 along half a cosine.
double alongCosine(double from, double to, double done) {
  return to + (from - to) * (1 + std::cos(std::numbers::pi * done)) / 2;
}

double oneCycle(double step, double total) {
  const double summit = std::max(kOneCycleRise * total - 1, 1.0);
  if (step <= summit) return alongCosine(kOneCycleFirst, 1, step / summit);
  return alongCosine(1, kOneCycleLast, std::min((step - summit) / (total - 1 - summit), 1.0));
}

double scheduled(const TrainingRecipe& recipe, double step, double perEpoch) {
  const double total = static_cast<double>(recipe.epochs) * perEpoch;
  switch (recipe.schedule) {
    case ScheduleKind::Constant:
      return 1;
    case ScheduleKind::Step:
      return std::pow(recipe.scheduleFactor,
                      std::floor(step / perEpoch / static_cast<double>(recipe.scheduleEvery)));
    case ScheduleKind::Cosine:
      return alongCosine(1, 0, std::min(step / total, 1.0));
    case ScheduleKind::OneCycle:
      return oneCycle(step, total);
  }
  return 1;
}

}  // namespace

double learningRateAt(const TrainingRecipe& recipe, std::int64_t step, std::int64_t stepsPerEpoch) {
  const auto at = static_cast<double>(step), perEpoch = static_cast<double>(stepsPerEpoch);
  const double rise = recipe.warmUp * perEpoch;
  const double warmth = rise > 0 ? std::min((at + 1) / rise, 1.0) : 1;
  return recipe.learningRate * warmth * scheduled(recipe, at, perEpoch);
}

}  // namespace hp
