// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/guided_backprop.h"

#include "core/base/text.h"
#include "core/explain/guided_gradient.h"
#include "core/explain/score_param.h"

namespace hp {
namespace {

double unguidedActivations(const Graph& graph) {
  double count = 0;
  for (NodeId id = 0; id < graph.size(); ++id) {
    const auto& node = graph.node(id);
    if (node.is<layer::Activation>() && !isGuided(node)) ++count;
  }
  return count;
}

std::vector<Attribution> guidedBackprop(const ExplainRequest& request, std::span<const int> targets,
                                        const GuidedBackpropParams& params, const RunContext& context) {
  const double unguided = unguidedActivations(request.network.graph());
  std::vector<Attribution> results;
  for (const auto& found : guidedGradients(request, targets, params.relu, params.score, context)) {
    auto& result = results.emplace_back();
    result.channels = toArray(found.gradient[0]);
    result.map = toArray(found.gradient[0].sum(0, false, at::kDouble));
    result.start = found.score;
    result.facts = {{"unguided", HP_TEXT("Fact", "Activations other than ReLU, not guided"), unguided}};
  }
  return results;
}

Params guidedBackpropParams() {
  using P = GuidedBackpropParams;
  return {
      param(&P::relu,
            {.id = "relu",
             .label = HP_TEXT("Method", "At a ReLU"),
             .help = HP_TEXT("Method",
                             "Guided lets positive gradients pass where the input was positive; deconvnet "
                             "lets them pass everywhere."),
             .advanced = true,
             .choices = {{"guided", HP_TEXT("Method", "guided")},
                         {"deconvnet", HP_TEXT("Method", "deconvnet")}}}),
      scoreParam(&P::score, true),
  };
}

}  // namespace

Method guidedBackpropMethod() {
  return makeMethod<GuidedBackpropParams>(
      {.id = "guided-backprop",
       .name = "Guided Backpropagation",
       .summary = HP_TEXT("Method", "The gradient, without anything negative at any ReLU on the way back."),
       .help = HP_TEXT(
           "Method",
           "Draws crisp edges that people find convincing. Be careful: it looks much the same for every "
           "class and even for a network with random weights (Adebayo et al., 2018), so it shows the "
           "picture's edges rather than the network's reasons."),
       .formula = "R at a ReLU's input = R at its output · [input > 0] · [R > 0];   elsewhere the gradient",
       .reference =
           "Springenberg, Dosovitskiy, Brox, Riedmiller: Striving for Simplicity. ICLR workshop 2015."},
      guidedBackpropParams(), &guidedBackprop);
}

}  // namespace hp
