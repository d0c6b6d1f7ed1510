// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/point_gradient.h"

#include <torch/csrc/autograd/autograd.h>

#include "core/explain/lime/chunks.h"
#include "core/explain/target_score.h"
#include "core/model/executor.h"

namespace hp {

PointGradient pointGradient(const ExplainRequest& request, const at::Tensor& input, Score kind,
                            const RunContext& context) {
  const at::AutoGradMode withGradients(true);
  const auto& content = request.network.content();
  const auto at = inFastLayout(input).detach().requires_grad_(true);
  const auto output = runGraph(content.graph, content.weights, at, Keep::OutputOnly, context).back();
  const auto score = targetScore(output, request.target, kind);
  context.checkStop();
  return {torch::autograd::grad({score}, {at}).front(), score.item<double>()};
}

std::vector<PointGradient> pointGradients(const ExplainRequest& request, std::int64_t count,
                                          const std::function<at::Tensor(std::int64_t)>& point, Score score,
                                          const std::function<void(std::int64_t)>& step,
                                          const RunContext& context) {
  std::vector<PointGradient> found(static_cast<std::size_t>(count));
  const auto quiet = context.silent();
  forChunks(count, 1, threads(), step, [&](std::int64_t i) {
    found[static_cast<std::size_t>(i)] = pointGradient(request, point(i), score, quiet);
  });
  return found;
}

}  // namespace hp
