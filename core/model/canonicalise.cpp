// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicalise.h"

#include <cmath>

namespace hp {
namespace {

using at::Tensor;

bool isNeutral(const Node& node) { return node.is<layer::Identity>() || node.is<layer::Dropout>(); }

// The layer whose values this node reads, if nobody else reads them on the way.
const Node* soleSource(const Graph& graph, const Node& node) {
  const Node* from = &graph.node(node.inputs.at(0));
  while (graph.readers(from->id).size() == 1 && isNeutral(*from)) from = &graph.node(from->inputs.at(0));
  return graph.readers(from->id).size() == 1 ? from : nullptr;
}

const Node* soleReader(const Graph& graph, const Node& node) {
  const Node* to = &node;
  do {
    if (graph.readers(to->id).size() != 1) return nullptr;
    to = &graph.node(graph.readers(to->id).front());
  } while (isNeutral(*to));
  return to;
}

bool canTakePrevious(const Node& node) {
  if (node.is<layer::Linear>()) return node.shape.size() == 1;  // elsewhere channels are not features
  return node.is<layer::Conv2d>() || node.is<layer::ConvTranspose2d>();
}

bool canTakeNext(const Node& node) {
  if (node.is<layer::Linear>()) return node.shape.size() == 1;
  const auto* conv = node.as<layer::Conv2d>();
  return conv && conv->padding.isZero();
}

// Weights in the making: double, one entry for each layer that takes a batch norm.
struct Merged {
  Tensor weight;
  Tensor bias;
};
using MergedLayers = std::map<NodeId, Merged>;

Merged& mergedOf(MergedLayers& layers, const Node& node, const Weights& weights, std::int64_t outputs) {
  auto [entry, isNew] = layers.try_emplace(node.id);
  if (isNew) {
    entry->second.weight = parameterOf(node, weights, "weight").to(at::kDouble);
    const auto& bias = parameterOf(node, weights, "bias");
    entry->second.bias =
        bias.defined() ? bias.to(at::kDouble) : at::zeros({outputs}, entry->second.weight.options());
  }
  return entry->second;
}

// A tensor over one axis of a weight.
Tensor alongAxis(const Tensor& values, std::int64_t axis, std::int64_t dimensions) {
  std::vector<std::int64_t> shape(static_cast<std::size_t>(dimensions), 1);
  shape[static_cast<std::size_t>(axis)] = values.size(0);
  return values.view(shape);
}

void mergeIntoPrevious(const Node& node, const ChannelAffine& norm, Merged& merged) {
  if (const auto* conv = node.as<layer::ConvTranspose2d>()) {
    // in x out/groups: the inputs of group g feed the g-th share of the outputs
    const auto perGroup = norm.factor.view({conv->groups, 1, -1, 1, 1});
    const auto grouped = merged.weight.view({conv->groups, conv->in / conv->groups, conv->out / conv->groups,
                                             conv->kernel.height, conv->kernel.width});
    merged.weight = (grouped * perGroup).view_as(merged.weight);
  } else {
    merged.weight = merged.weight * alongAxis(norm.factor, 0, merged.weight.dim());
  }
  merged.bias = merged.bias * norm.factor + norm.offset;
}

void mergeIntoNext(const Node& node, const ChannelAffine& norm, Merged& merged) {
  if (node.is<layer::Linear>()) {
    merged.bias = merged.bias + at::matmul(merged.weight, norm.offset);
    merged.weight = merged.weight * norm.factor.unsqueeze(0);
    return;
  }
  const auto* conv = node.as<layer::Conv2d>();
  const auto kernel =
      merged.weight.sum(at::IntArrayRef{2, 3}).view({conv->groups, conv->out / conv->groups, -1});
  merged.bias = merged.bias + at::matmul(kernel, norm.offset.view({conv->groups, -1, 1})).view({-1});
  const auto grouped = merged.weight.view(
      {conv->groups, conv->out / conv->groups, -1, conv->kernel.height, conv->kernel.width});
  merged.weight = (grouped * norm.factor.view({conv->groups, 1, -1, 1, 1})).view_as(merged.weight);
}

std::int64_t outputsOf(const Node& node) {
  if (const auto* conv = node.as<layer::Conv2d>()) return conv->out;
  if (const auto* conv = node.as<layer::ConvTranspose2d>()) return conv->out;
  return node.as<layer::Linear>()->out;
}

void rewrite(Node& node, const Merged& merged, at::ScalarType type, Weights& weights) {
  const auto weight = node.name + ".merged.weight", bias = node.name + ".merged.bias";
  weights[weight] = merged.weight.to(type).contiguous();
  weights[bias] = merged.bias.to(type).contiguous();
  node.parameters = {weight, bias};
  if (auto* conv = std::get_if<layer::Conv2d>(&node.layer)) conv->bias = true;
  if (auto* conv = std::get_if<layer::ConvTranspose2d>(&node.layer)) conv->bias = true;
  if (auto* linear = std::get_if<layer::Linear>(&node.layer)) linear->bias = true;
}

Layer remainderOf(const layer::BatchNorm2d& norm, Remainder remainder) {
  if (remainder == Remainder::Identity) return layer::Identity{};
  return layer::Scale{.factor = {1 / std::sqrt(1 + norm.epsilon)}};
}

}  // namespace

ChannelAffine batchNormAffine(const Node& node, const Weights& weights) {
  const auto mean = parameterOf(node, weights, "running_mean").to(at::kDouble);
  const auto variance = parameterOf(node, weights, "running_var").to(at::kDouble);
  const auto& scale = parameterOf(node, weights, "weight");
  const auto& shift = parameterOf(node, weights, "bias");
  auto factor = (variance + node.as<layer::BatchNorm2d>()->epsilon).rsqrt();
  if (scale.defined()) factor = factor * scale.to(at::kDouble);
  const auto offset = -mean * factor;
  return {factor, shift.defined() ? offset + shift.to(at::kDouble) : offset};
}

std::vector<BatchNormMerge> batchNormMerges(const Graph& graph, MergeDirections directions,
                                            const std::set<std::string>& keep) {
  std::vector<BatchNormMerge> merges;
  for (const auto& node : graph.nodes()) {
    if (!node.is<layer::BatchNorm2d>() || keep.count(node.name)) continue;
    const auto* source = soleSource(graph, node);
    if (source && canTakePrevious(*source)) {
      merges.push_back({node.id, source->id, false});
      continue;
    }
    const auto* reader = directions == MergeDirections::Both ? soleReader(graph, node) : nullptr;
    if (reader && canTakeNext(*reader)) merges.push_back({node.id, reader->id, true});
  }
  return merges;
}

Canonical canonicalised(const Graph& graph, const Weights& weights, const std::vector<BatchNormMerge>& merges,
                        Remainder remainder) {
  const at::NoGradGuard noGradients;
  std::vector<Node> nodes = graph.nodes();
  Weights result = weights;
  MergedLayers layers;
  for (const auto& merge : merges) {
    const auto& neighbour = graph.node(merge.into);
    const auto norm = batchNormAffine(graph.node(merge.batchNorm), weights);
    auto& merged = mergedOf(layers, neighbour, weights, outputsOf(neighbour));
    merge.intoNext ? mergeIntoNext(neighbour, norm, merged) : mergeIntoPrevious(neighbour, norm, merged);
    nodes[merge.batchNorm].layer =
        remainderOf(*graph.node(merge.batchNorm).as<layer::BatchNorm2d>(), remainder);
    nodes[merge.batchNorm].parameters.clear();
  }
  for (const auto& [id, merged] : layers) {
    rewrite(nodes[id], merged, parameterOf(graph.node(id), weights, "weight").scalar_type(), result);
  }
  return {Graph(std::move(nodes)), std::move(result)};
}

}  // namespace hp
