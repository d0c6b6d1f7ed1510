// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/train/recipe.h"

namespace hp {

/// The seed of every source of randomness of a training.
struct Seeds {
  std::uint64_t initialisation = 0, order = 0, augmentation = 0, dropout = 0;
};

/// All are the recipe's, but for the source that it leaves unseeded, which gets `drawn`.
Seeds seedsOf(const TrainingRecipe& recipe, std::uint64_t drawn);
/// 53 bits from the system: what "unseeded" means.
std::uint64_t drawnFromTheSystem();

}  // namespace hp
