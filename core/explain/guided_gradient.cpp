// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/guided_gradient.h"

#include <torch/csrc/autograd/custom_function.h>

#include <limits>

#include "core/base/text.h"
#include "core/model/executor.h"

namespace hp {
namespace {

/// ReLU, cut off at `top`, with a backward pass of its own.
struct GuidedRelu : torch::autograd::Function<GuidedRelu> {
  static at::Tensor forward(torch::autograd::AutogradContext* state, const at::Tensor& x, double top,
                            bool deconvnet) {
    state->save_for_backward({x});
    state->saved_data["top"] = top;
    state->saved_data["deconvnet"] = deconvnet;
    return x.clamp(0, top);
  }

  static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* state,
                                               torch::autograd::tensor_list gradients) {
    auto passed = gradients[0].clamp_min(0);
    if (!state->saved_data["deconvnet"].toBool()) {
      const auto x = state->get_saved_variables()[0];
      passed = passed * at::logical_and(x > 0, x < state->saved_data["top"].toDouble());
    }
    return {passed, at::Tensor(), at::Tensor()};
  }
};

at::Tensor guided(const Node& node, const at::Tensor& x, ReluBackward relu) {
  const bool six = node.as<layer::Activation>()->kind == ActivationKind::Relu6;
  const double top = six ? 6 : std::numeric_limits<double>::infinity();
  return GuidedRelu::apply(x, top, relu == ReluBackward::Deconvnet);
}

at::Tensor forward(const NetworkContent& content, const at::Tensor& input, ReluBackward relu,
                   const RunContext& context) {
  const auto last = static_cast<std::int64_t>(content.graph.size()) - 1;
  Activations values(content.graph.size());
  values[0] = input;
  for (NodeId id = 1; id < content.graph.size(); ++id) {
    const auto& node = content.graph.node(id);
    context.step({HP_TEXT("Stage", "network"), static_cast<std::int64_t>(id), last});
    std::vector<at::Tensor> inputs;
    for (const auto from : node.inputs) inputs.push_back(values[from]);
    values[id] =
        isGuided(node) ? guided(node, inputs.front(), relu) : forwardNode(node, inputs, content.weights);
  }
  return values.back();
}

}  // namespace

bool isGuided(const Node& node) {
  const auto* activation = node.as<layer::Activation>();
  return activation &&
         (activation->kind == ActivationKind::Relu || activation->kind == ActivationKind::Relu6);
}

std::vector<PointGradient> guidedGradients(const ExplainRequest& request, std::span<const int> targets,
                                           ReluBackward relu, Score score, const RunContext& context) {
  const at::AutoGradMode withGradients(true);
  const auto input = inFastLayout(toTensor(request.input)).requires_grad_(true);
  const auto output = forward(request.network.content(), input, relu, context);
  return classGradients(output, input, targets, score, context);
}

}  // namespace hp
