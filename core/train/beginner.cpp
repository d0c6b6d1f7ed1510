// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/beginner.h"

#include "core/train/numerics.h"
#include "core/train/personality.h"
#include "core/train/starting_point.h"

namespace hp {

TrainSpec preparedSpec(TrainSpec spec) {
  requireUsable(spec);
  if (!spec.personality.empty()) requirePersonality(spec.personality);
  prepareNumerics(spec.mode, spec.threads, spec.device);
  spec.threads = threads();
  return spec;
}

Beginner beginnerFor(const TrainSpec& spec, const TrainingSet& set, const Seeds& seeds,
                     const RunContext& context) {
  auto graph = networkGraph(spec.recipe, set.classes());
  auto [weights, about] = startingPoint(spec.recipe, graph, seeds, context);
  return {
      {spec.recipe, seeds, std::move(graph), std::move(weights), set.classWeights(), at::Device(spec.device)},
      std::move(about)};
}

TrainingState firstState(const TrainingRecipe& recipe) {
  TrainingState state;
  if (recipe.unseeded != Unseeded::None) state.unseeded = drawnFromTheSystem();
  return state;
}

}  // namespace hp
