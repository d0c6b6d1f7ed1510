// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/signs.h"

#include <algorithm>

#include "core/explain/lrp/layer_kinds.h"

namespace hp::lrp {
namespace {

bool isBounded(ActivationKind kind) {
  return kind == ActivationKind::Sigmoid || kind == ActivationKind::HardSigmoid;
}

bool clipsBelowZero(ActivationKind kind) {
  return isBounded(kind) || kind == ActivationKind::Relu || kind == ActivationKind::Relu6 ||
         kind == ActivationKind::Softplus;
}

bool allAtLeastZero(const std::vector<double>& values) {
  return std::all_of(values.begin(), values.end(), [](double value) { return value >= 0; });
}

// Does the layer give no negative values, provided its inputs are none?
bool keepsSign(const Node& node) {
  if (const auto* pad = node.as<layer::Pad>()) return pad->value >= 0;
  if (const auto* scale = node.as<layer::Scale>())
    return allAtLeastZero(scale->factor) && allAtLeastZero(scale->offset);
  return isRouting(node) || isFixedLinear(node) || isOneOf<layer::MaxPool2d, layer::Mul>(node);
}

}  // namespace

std::vector<bool> nonNegativeNodes(const Graph& graph) {
  std::vector<bool> known(graph.size(), false);
  for (const auto& node : graph.nodes()) {
    const auto* activation = node.as<layer::Activation>();
    const bool clips = node.is<layer::Softmax>() || (activation && clipsBelowZero(activation->kind));
    const bool inherits =
        !node.inputs.empty() && keepsSign(node) &&
        std::all_of(node.inputs.begin(), node.inputs.end(), [&](NodeId input) { return known[input]; });
    known[node.id] = clips || inherits;
  }
  return known;
}

std::vector<bool> gateNodes(const Graph& graph) {
  std::vector<bool> gates(graph.size(), false);
  for (const auto& node : graph.nodes()) {
    const auto* activation = node.as<layer::Activation>();
    const bool isGate = node.is<layer::Softmax>() || (activation && isBounded(activation->kind));
    gates[node.id] = isGate || (isRouting(node) && node.inputs.size() == 1 && gates[node.inputs.front()]);
  }
  return gates;
}

}  // namespace hp::lrp
