// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_views.h"

#include "core/base/outcome.h"
#include "core/compare/run_weights.h"

namespace hp {
namespace {

/// What `make` gives, or why not.
template <class Make>
auto orObstacle(WeightsViews& views, const Make& make) -> std::optional<decltype(make())> {
  try {
    return make();
  } catch (const Error& error) {
    views.obstacles.emplace_back(error.what());
    return std::nullopt;
  }
}

void read(const RunComparison& comparison, const RunContext& context, WeightsViews& views) {
  const auto left = openWeightsOf(*comparison.baseline, comparison.epoch, context);
  const auto right = openWeightsOf(*comparison.candidate, comparison.epoch, context);
  const Baseline<const WeightsSource*> baseline(left.get());
  const Candidate<const WeightsSource*> candidate(right.get());
  if (const auto tensor = farthestTensor(*comparison.weights); !tensor.empty())
    views.numbers = orObstacle(views, [&] { return jointHistogram(baseline, candidate, tensor, context); });
  views.kernels = orObstacle(
      views, [&] { return kernelPictures(baseline, candidate, comparison.baseline->tensors, context); });
}

}  // namespace

std::string farthestTensor(const WeightsDifference& weights) {
  const TensorDifference* farthest = nullptr;
  for (const TensorDifference& tensor : weights.tensors) {
    if (tensor.equal == tensor.count) continue;
    if (!farthest || tensor.relativeL2 > farthest->relativeL2) farthest = &tensor;
  }
  return farthest ? farthest->name : std::string();
}

WeightsViews weightsViews(const RunComparison& comparison, const RunContext& context) {
  WeightsViews views;
  if (!comparison.weights) return views;
  try {
    read(comparison, context, views);
  } catch (const Error& error) {
    views.obstacles.emplace_back(error.what());
  }
  return views;
}

}  // namespace hp
