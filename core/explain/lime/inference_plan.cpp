// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/inference_plan.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <algorithm>

namespace hp {
namespace {

constexpr std::int64_t kLargestActivation = 5'000'000;  // floats
constexpr std::int64_t kLargestBatch = 32;

// oneDNN's packed convolutions are reached by name: LibTorch has them for its own graph optimiser and
// gives them no C++ function. Nothing where LibTorch was built without oneDNN.
auto packedOperator(const char* name) {
  return c10::Dispatcher::singleton().findSchema({std::string("mkldnn_prepacked::") + name, ""});
}

bool isRelu(const Node& node) {
  const auto* activation = node.as<layer::Activation>();
  return activation && activation->kind == ActivationKind::Relu;
}

// True if the node makes a new tensor that nobody else reads, so that its reader may overwrite it.
bool isOwnValue(const Graph& graph, const Node& node) {
  const bool fresh = node.is<layer::Conv2d>() || node.is<layer::BatchNorm2d>() || node.is<layer::Add>() ||
                     node.is<layer::Linear>();
  return fresh && graph.readers(node.id).size() == 1;
}

c10::IValue packedConvolution(const layer::Conv2d& conv, const at::Tensor& weight, const at::Tensor& bias,
                              std::vector<std::int64_t> inputSize, bool relu) {
  const auto pair = [](std::int64_t a, std::int64_t b) { return std::vector<std::int64_t>{a, b}; };
  c10::Stack stack{weight.contiguous(at::MemoryFormat::ChannelsLast),
                   bias.defined() ? c10::IValue(bias) : c10::IValue(),
                   pair(conv.stride.height, conv.stride.width),
                   pair(conv.padding.top, conv.padding.left),
                   pair(conv.dilation.height, conv.dilation.width),
                   conv.groups,
                   std::move(inputSize),
                   relu ? "relu" : "none"};
  packedOperator("conv2d_prepack")->callBoxed(stack);
  return stack.front();
}

at::Tensor runPacked(const c10::IValue& packed, const at::Tensor& input) {
  static const auto kRun = packedOperator("conv2d_run");
  c10::Stack stack{input, packed};
  kRun->callBoxed(stack);
  return stack.front().toTensor();
}

}  // namespace

InferencePlan::InferencePlan(const Network& network, std::int64_t batch)
    : network_(network), batch_(batch), steps_(network.graph().size()) {
  const at::NoGradGuard noGradients;
  const auto& graph = network.graph();
  const bool packs = packedOperator("conv2d_prepack").has_value();
  for (const auto& node : graph.nodes()) {
    auto& how = steps_[node.id].how;
    if (packs && (node.is<layer::Conv2d>() || node.is<layer::Linear>())) pack(node);
    if (!isRelu(node) || how == How::Nothing) continue;
    if (isOwnValue(graph, graph.node(node.inputs.front()))) how = How::InPlace;
  }
}

void InferencePlan::pack(const Node& node) {
  const auto& graph = network_.graph();
  const auto& weights = network_.content().weights;
  const auto& input = graph.node(node.inputs.front()).shape;
  const auto* linear = node.as<layer::Linear>();
  const auto conv = linear ? layer::Conv2d{.in = linear->in, .out = linear->out, .bias = linear->bias}
                           : *node.as<layer::Conv2d>();
  if (!conv.padding.isSymmetric() || (linear && input.size() != 1)) return;
  const bool relu = isOwnValue(graph, node) && isRelu(graph.node(graph.readers(node.id).front()));
  const auto bias = conv.bias ? weights.at(node.parameters.at(1)) : at::Tensor();
  const auto size =
      linear ? Shape{batch_, linear->in, 1, 1} : Shape{batch_, input.at(0), input.at(1), input.at(2)};
  auto weight = weights.at(node.parameters.at(0));
  if (linear) weight = weight.view({linear->out, linear->in, 1, 1});
  steps_[node.id] = {How::Packed, packedConvolution(conv, weight, bias, size, relu), linear != nullptr};
  if (relu) steps_[graph.readers(node.id).front()].how = How::Nothing;
}

at::Tensor InferencePlan::scores(const at::Tensor& input, const RunContext& context) const {
  return run(0, input, network_.graph().size() - 1, context);
}

at::Tensor InferencePlan::run(NodeId from, const at::Tensor& start, NodeId to,
                              const RunContext& context) const {
  const at::NoGradGuard noGradients;
  const auto& graph = network_.graph();
  Activations values(graph.size());
  values[from] = start;
  for (NodeId id = from + 1; id <= to; ++id) {
    context.checkStop();
    const auto& node = graph.node(id);
    std::vector<at::Tensor> inputs;
    for (const auto input : node.inputs) inputs.push_back(values[input]);
    values[id] = value(node, inputs);
    for (const auto input : node.inputs) {
      if (graph.readers(input).back() == id) values[input] = at::Tensor();
    }
  }
  return values[to];
}

at::Tensor InferencePlan::value(const Node& node, const std::vector<at::Tensor>& inputs) const {
  const auto& step = steps_[node.id];
  switch (step.how) {
    case How::Nothing:
      return inputs.front();
    case How::InPlace:
      return inputs.front().relu_();
    case How::Packed:
      if (step.flat)
        return runPacked(step.packed, inputs.front().reshape({batch_, -1, 1, 1})).reshape({batch_, -1});
      return runPacked(step.packed, inputs.front());
    case How::Plain:
      break;
  }
  return forwardNode(node, inputs, network_.content().weights);
}

std::int64_t InferencePlan::batchFor(const Graph& graph) {
  std::int64_t largest = 1;
  for (const auto& node : graph.nodes()) largest = std::max(largest, elementCount(node.shape));
  return std::clamp<std::int64_t>(kLargestActivation / largest, 1, kLargestBatch);
}

}  // namespace hp
