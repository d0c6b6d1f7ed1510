// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "core/train/recipe.h"

namespace hp {

/// What GoogleTest says of a recipe: its name, not its bytes.
inline void PrintTo(const TrainingRecipe& recipe, std::ostream* out) { *out << recipe.name; }

}  // namespace hp
