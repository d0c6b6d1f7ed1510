// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/seeds.h"

#include <random>

namespace hp {

Seeds seedsOf(const TrainingRecipe& recipe, std::uint64_t drawn) {
  const auto seed = [&](Unseeded source) { return recipe.unseeded == source ? drawn : recipe.seed; };
  return {.initialisation = seed(Unseeded::Initialisation),
          .order = seed(Unseeded::Order),
          .augmentation = seed(Unseeded::Augmentation),
          .dropout = seed(Unseeded::Dropout)};
}

std::uint64_t drawnFromTheSystem() {
  std::random_device system;
  const std::uint64_t high = system();
  const std::uint64_t low = system();
  return ((high << 32U) | (low & 0xffffffffU)) >> 11U;
}

}  // namespace hp
