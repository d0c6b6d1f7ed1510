// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/params/params.h"

namespace hp {

/// The described parameters of a TrainingRecipe that say how it learns: loss, optimiser, schedule, length.
Params learningParams();

}  // namespace hp
