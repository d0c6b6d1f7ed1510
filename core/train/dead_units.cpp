// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/dead_units.h"

#include <algorithm>

#include "core/model/executor.h"

namespace hp {
namespace {

bool standsStill(const TrainingRecipe& recipe) {
  const bool isAdam = recipe.optimiser == OptimiserKind::Adam || recipe.optimiser == OptimiserKind::AdamW;
  return !isAdam && recipe.momentum == 0 && recipe.weightDecay == 0;
}

std::string causeOf(const Idleness& idle, const Graph& graph) {
  if (idle.layer == Idleness::kNoLayer) return "no layer gives only zeros, but the loss no longer answers";
  return "layer '" + graph.node(static_cast<NodeId>(idle.layer)).name +
         "' gives only zeros, and nothing flows back through it";
}

}  // namespace

bool isWithoutGradient(const LearnedStep& learned) {
  return std::all_of(learned.gradientNorms.begin(), learned.gradientNorms.end(),
                     [](double norm) { return norm == 0; });
}

std::int64_t silentLayer(const Learner& learner, const at::Tensor& inputs) {
  const at::NoGradGuard noGradients;
  const auto values = runGraph(learner.graph(), learner.weights(), inputs, Keep::Everything, {});
  for (const auto& node : learner.graph().nodes()) {
    const bool isInput = node.inputs.empty();
    if (!isInput && !values[node.id].any().item<bool>()) return static_cast<std::int64_t>(node.id);
  }
  return Idleness::kNoLayer;
}

std::string sentenceOf(const Idleness& idle, const Graph& graph, const TrainingRecipe& recipe) {
  const std::string meaning =
      standsStill(recipe) ? "No weight has moved since, and an equal result proves nothing."
                          : "Since then the data teach nothing; only momentum and decay move weights, "
                            "and an equal result proves little.";
  return "From step " + std::to_string(idle.since) +
         " on every gradient is exactly zero: " + causeOf(idle, graph) + ". " + meaning;
}

}  // namespace hp
