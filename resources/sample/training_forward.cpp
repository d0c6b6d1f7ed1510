// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/training_forward.h"

#include <cmath>

#include "core/base/philox.h"
#include "core/model/executor.h"

namespace hp {
namespace {

constexpr double kMomentum = 0.1;

at::Tensor normalised(const Node& node, const layer::BatchNorm2d& norm, const at::Tensor& x,
                      const Weights& weights) {
  return at::batch_norm(x, parameterOf(node, weights, "weight"), parameterOf(node, weights, "bias"),
                        parameterOf(node, weights, "running_mean"), parameterOf(node, weights, "running_var"),
                        true, kMomentum, norm.epsilon, false);
}

at::Tensor heNormal(const Shape& shape, const Philox& random) {
  auto values = at::empty(shape, at::kFloat);
  const double deviation =
      std::sqrt(2.0 * static_cast<double>(shape[0]) / static_cast<double>(values.numel()));
  auto* out = values.data_ptr<float>();
  for (std::int64_t i = 0; i < values.numel(); ++i) {
    out[i] = static_cast<float>(deviation * random.normal(static_cast<std::uint64_t>(i)));
  }
  return values;
}

at::Tensor initial(const Node& node, const ParameterSpec& spec, std::uint64_t seed) {
  if (spec.role == "weight" && !node.is<layer::BatchNorm2d>())
    return heNormal(spec.shape, {seed, RandomPurpose::WeightInit, node.id});
  const bool isOne = spec.role == "weight" || spec.role == "running_var";
  return isOne ? at::ones(spec.shape) : at::zeros(spec.shape);
}

template <class Visit>
void forEachParameter(const Graph& graph, Visit visit) {
  for (const auto& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) visit(node, specs[i], node.parameters[i]);
  }
}

}  // namespace

at::Tensor trainingLogits(const Graph& graph, const Weights& weights, const at::Tensor& batch) {
  std::vector<at::Tensor> values(graph.size());
  values[0] = inFastLayout(batch);
  for (NodeId id = 1; id < graph.size(); ++id) {
    const auto& node = graph.node(id);
    std::vector<at::Tensor> inputs;
    for (const auto input : node.inputs) inputs.push_back(values[input]);
    const auto* norm = node.as<layer::BatchNorm2d>();
    values[id] = norm ? normalised(node, *norm, inputs.front(), weights) : forwardNode(node, inputs, weights);
  }
  return values.back();
}

Weights initialWeights(const Graph& graph, std::uint64_t seed) {
  Weights weights;
  forEachParameter(graph, [&](const Node& node, const ParameterSpec& spec, const std::string& name) {
    weights[name] = initial(node, spec, seed).requires_grad_(spec.trainable);
  });
  return weights;
}

Weights trainableOf(const Graph& graph, const Weights& weights) {
  Weights trainable;
  forEachParameter(graph, [&](const Node&, const ParameterSpec& spec, const std::string& name) {
    if (spec.trainable) trainable[name] = weights.at(name);
  });
  return trainable;
}

}  // namespace hp
