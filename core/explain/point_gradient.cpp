// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/point_gradient.h"

#include <torch/csrc/autograd/autograd.h>

#include "core/explain/lime/chunks.h"
#include "core/explain/target_score.h"
#include "core/model/executor.h"

namespace hp {
namespace {

std::vector<PointGradient> gradientsAt(const Network& network, const at::Tensor& input,
                                       std::span<const int> targets, Score score, const RunContext& context) {
  const at::AutoGradMode withGradients(true);
  const auto& content = network.content();
  const auto at = inFastLayout(input).detach().requires_grad_(true);
  const auto output = runGraph(content.graph, content.weights, at, Keep::OutputOnly, context).back();
  return classGradients(output, at, targets, score, context);
}

}  // namespace

std::vector<PointGradient> classGradients(const at::Tensor& output, const at::Tensor& at,
                                          std::span<const int> targets, Score kind,
                                          const RunContext& context) {
  const at::AutoGradMode withGradients(true);
  std::vector<PointGradient> found;
  for (const int target : targets) {
    const auto score = targetScore(output, target, kind);
    context.checkStop();
    const bool isLast = found.size() + 1 == targets.size();
    found.push_back({torch::autograd::grad({score}, {at}, {}, !isLast).front(), score.item<double>()});
  }
  return found;
}

std::vector<PointGradient> inputGradients(const ExplainRequest& request, std::span<const int> targets,
                                          Score score, const RunContext& context) {
  return gradientsAt(request.network, toTensor(request.input), targets, score, context);
}

std::vector<PointGradient> pointGradients(const ExplainRequest& request, std::int64_t count,
                                          const std::function<at::Tensor(std::int64_t)>& point, Score score,
                                          const std::function<void(std::int64_t)>& step,
                                          const RunContext& context) {
  std::vector<PointGradient> found(static_cast<std::size_t>(count));
  const auto quiet = context.silent();
  forChunks(count, 1, threads(), step, [&](std::int64_t i) {
    found[static_cast<std::size_t>(i)] =
        gradientsAt(request.network, point(i), {&request.target, 1}, score, quiet).front();
  });
  return found;
}

}  // namespace hp
