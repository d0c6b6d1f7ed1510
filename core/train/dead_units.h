// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. A training can be dead without looking so: every gradient is exactly zero, weights stay
// where they are, and any two machines agree on them. Equal results then prove nothing.

#include <cstdint>
#include <string>

#include "core/train/learner.h"

namespace hp {

/// How long nothing has been learned; part of TrainingState.
struct Idleness {
  static constexpr std::int64_t kStepsToBeSure = 10;  ///< fewer may be an unlucky batch
  static constexpr std::int64_t kNoLayer = -1;

  std::int64_t since = 0;         ///< first step of an unbroken row without any gradient; 0: there was one
  std::int64_t layer = kNoLayer;  ///< NodeId of what silenced the network, once it is known

  bool isSureAt(std::int64_t step) const { return since > 0 && step - since + 1 >= kStepsToBeSure; }
};

/// True when every gradient of the step is exactly zero.
bool isWithoutGradient(const LearnedStep& learned);

/// The first layer whose outputs for these inputs are all exactly zero (inference semantics);
/// Idleness::kNoLayer when there is none.
std::int64_t silentLayer(const Learner& learner, const at::Tensor& inputs);

/// For people: since when, which layer, and what that means. Whether weights stand still without gradients,
/// or momentum and decay move them on, depends on the recipe's optimiser.
std::string sentenceOf(const Idleness& idle, const Graph& graph, const TrainingRecipe& recipe);

}  // namespace hp
