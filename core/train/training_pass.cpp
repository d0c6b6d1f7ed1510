// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_pass.h"

namespace hp {
namespace {

using at::Tensor;

// These make a new tensor and their gradients do not read it, so that their only reader may overwrite it.
bool leavesItsOutputAlone(const Node& node) {
  return node.is<layer::Conv2d>() || node.is<layer::ConvTranspose2d>() || node.is<layer::Linear>() ||
         node.is<layer::BatchNorm2d>() || node.is<layer::Add>();
}

bool mayOverwrite(const Graph& graph, const Node& node) {
  const auto from = node.inputs.front();
  return graph.readers(from).size() == 1 && leavesItsOutputAlone(graph.node(from));
}

/// One pass over the graph; values go as soon as their last reader has run (autograd keeps what it needs).
class Pass {
 public:
  Pass(const Graph& graph, Weights& weights, const TrainingPass& how)
      : graph_(graph), weights_(weights), how_(how), values_(graph.size()) {}

  Tensor run(const Tensor& batch, const RunContext& context) {
    values_[0] = inFastLayout(batch);
    const auto last = static_cast<std::int64_t>(graph_.size() - 1);
    for (NodeId id = 1; id < graph_.size(); ++id) {
      context.step({"network", static_cast<std::int64_t>(id), last});
      const auto& node = graph_.node(id);
      values_[id] = forward(node);
      if (how_.watch) how_.watch(node, values_[id]);
      freeInputs(node);
    }
    return values_.back();
  }

 private:
  const Tensor& x(const Node& node) const { return values_[node.inputs.front()]; }

  Tensor forward(const Node& node) {
    const auto* norm = node.as<layer::BatchNorm2d>();
    if (norm && !how_.frozenNorms.contains(node.id)) return normalised(node, *norm);
    if (const auto* dropout = node.as<layer::Dropout>()) return dropped(node, *dropout);
    if (const auto* activation = node.as<layer::Activation>()) {
      if (activation->kind == ActivationKind::Relu && mayOverwrite(graph_, node)) return x(node).relu_();
    }
    std::vector<Tensor> inputs;
    for (const auto id : node.inputs) inputs.push_back(values_[id]);
    return forwardNode(node, inputs, weights_);
  }
  Tensor normalised(const Node& node, const layer::BatchNorm2d& norm) {
    const auto parameter = [&](const char* role) { return parameterOf(node, weights_, role); };
    return at::batch_norm(x(node), parameter("weight"), parameter("bias"), parameter("running_mean"),
                          parameter("running_var"), true, 1 - how_.batchNormMomentum, norm.epsilon, false);
  }
  Tensor dropped(const Node& node, const layer::Dropout& dropout) {
    const double rate = how_.dropout < 0 ? dropout.rate : how_.dropout;
    if (rate == 0) return x(node);
    const auto mask = dropoutMask(x(node).sizes(), rate, how_.seed, how_.step, node.id);
    return x(node) * at::empty_like(x(node)).copy_(mask);
  }
  void freeInputs(const Node& node) {
    for (const auto id : node.inputs) {
      if (graph_.readers(id).back() == node.id) values_[id] = Tensor();
    }
  }

  const Graph& graph_;
  Weights& weights_;
  const TrainingPass& how_;
  std::vector<Tensor> values_;
};

}  // namespace

Tensor trainingForward(const Graph& graph, Weights& weights, const Tensor& batch, const TrainingPass& pass,
                       const RunContext& context) {
  return Pass(graph, weights, pass).run(batch, context);
}

}  // namespace hp
