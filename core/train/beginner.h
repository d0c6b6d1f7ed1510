// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/train/learner.h"
#include "core/train/training_set.h"
#include "core/train/training_state.h"

namespace hp {

/// Checks the specification and sets the process's numerics for it; the thread count becomes a number before
/// it is recorded.
TrainSpec preparedSpec(TrainSpec spec);

/// A learner before its first step.
struct Beginner {
  Learner learner;
  std::string about;  ///< StartingPoint::about
};
Beginner beginnerFor(const TrainSpec& spec, const TrainingSet& set, const Seeds& seeds,
                     const RunContext& context);

/// The state before the first step; draws the seed of what the recipe leaves unseeded.
TrainingState firstState(const TrainingRecipe& recipe);

}  // namespace hp
