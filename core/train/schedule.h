// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/recipe.h"

namespace hp {

/// The learning rate of a step; `step` from 0. A pure function. With T = epochs x stepsPerEpoch steps:
/// Constant; Step: times scheduleFactor every scheduleEvery epochs; Cosine: (1 + cos(pi step / T)) / 2 of it
/// (Loshchilov and Hutter, "SGDR", 2017, without restarts); OneCycle: LibTorch's with its defaults, along
/// cosines from a 25th up in the first 0.3 T steps, then down to a 250,000th (Smith and Topin,
/// "Super-convergence", 2018). The first warmUp epochs rise in a straight line, step by step.
double learningRateAt(const TrainingRecipe& recipe, std::int64_t step, std::int64_t stepsPerEpoch);

}  // namespace hp
