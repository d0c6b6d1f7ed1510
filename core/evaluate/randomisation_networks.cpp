// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/randomisation_networks.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/model/executor.h"
#include "core/train/initialise.h"

namespace hp {
namespace {

bool multiplies(const Node& node) {
  return node.is<layer::Conv2d>() || node.is<layer::ConvTranspose2d>() || node.is<layer::Linear>();
}
bool normalises(const Node& node) { return node.is<layer::BatchNorm2d>() || node.is<layer::LayerNorm>(); }

// Repeats and neighbouring seeds share no stream.
std::uint64_t seedOf(std::uint64_t seed, int repeat) {
  const Philox random(seed, RandomPurpose::WeightInit, static_cast<std::uint64_t>(repeat));
  return std::uint64_t{random.bits(0)} << 32 | random.bits(1);
}

at::Tensor drawnFrom(const at::Tensor& values, const Philox& random) {
  const auto own = values.reshape({-1}).contiguous();
  auto drawn = at::empty_like(own);
  const auto count = static_cast<std::uint64_t>(own.numel());
  for (std::uint64_t i = 0; i < count; ++i)
    drawn.data_ptr<float>()[i] = own.data_ptr<float>()[random.below(i, count)];
  return drawn.reshape(values.sizes());
}

}  // namespace

std::vector<LearnedLayer> learnedLayers(const Graph& graph) {
  std::vector<LearnedLayer> layers;
  std::vector<NodeId> before;  // normalisations of the picture itself
  for (const auto& node : graph.nodes()) {
    if (multiplies(node)) {
      layers.push_back({node.name, {node.id}});
      std::swap(layers.back().nodes, before);
      layers.back().nodes.insert(layers.back().nodes.end(), before.begin(), before.end());
      before.clear();
    } else if (normalises(node)) {
      (layers.empty() ? before : layers.back().nodes).push_back(node.id);
    }
  }
  if (layers.empty()) throw Error("This network has no layer with weights that could be drawn anew.");
  std::reverse(layers.begin(), layers.end());
  return layers;
}

RandomisedNetworks::RandomisedNetworks(Network network, const RandomisationSpec& spec, int repeat,
                                       std::vector<at::Tensor> inputs)
    : network_(std::move(network)),
      spec_(spec),
      seed_(seedOf(spec.seed, repeat)),
      layers_(learnedLayers(network_.graph())),
      drawn_(initialWeights(network_.graph(), spec.initialisation, seed_)) {
  for (const auto& node : network_.graph().nodes()) {
    if (normalises(node)) redrawNorm(node);
  }
  if (spec_.norms != NormStatistics::Recomputed) return;
  if (inputs.empty()) throw Error("Without a picture no statistics can be computed.");
  inputs.resize(std::min(inputs.size(), kStatisticsInputs));
  inputs_ = inFastLayout(at::cat(inputs));
}

void RandomisedNetworks::redrawNorm(const Node& node) {
  const auto& weights = network_.content().weights;
  for (std::size_t i = 0; i < node.parameters.size(); ++i) {
    const Philox random(seed_, RandomPurpose::Shuffle, node.id * 4 + i);
    drawn_[node.parameters[i]] = drawnFrom(weights.at(node.parameters[i]), random);
  }
}

std::vector<NodeId> RandomisedNetworks::changedBy(std::size_t layer) const {
  std::vector<NodeId> changed;
  const auto first = spec_.order == RandomisationOrder::Cascading ? 0 : layer;
  for (auto i = first; i <= layer; ++i)
    changed.insert(changed.end(), layers_[i].nodes.begin(), layers_[i].nodes.end());
  std::sort(changed.begin(), changed.end());
  return changed;
}

// Node by node: what a normalisation gets depends on those before it.
void RandomisedNetworks::recompute(const std::vector<NodeId>& changed, Weights& weights,
                                   const RunContext& context) const {
  const at::NoGradGuard noGradients;
  const auto& graph = network_.graph();
  Activations values(graph.size());
  values[0] = inputs_;
  for (NodeId id = 1; id < graph.size(); ++id) {
    const auto& node = graph.node(id);
    context.checkStop();
    std::vector<at::Tensor> inputs;
    for (const auto from : node.inputs) inputs.push_back(values[from]);
    if (node.is<layer::BatchNorm2d>() && std::binary_search(changed.begin(), changed.end(), id)) {
      const auto& names = node.parameters;
      weights[names[names.size() - 2]] = inputs.front().mean(at::IntArrayRef{0, 2, 3});
      weights[names.back()] = inputs.front().var(at::IntArrayRef{0, 2, 3}, false);
    }
    values[id] = forwardNode(node, inputs, weights);
  }
}

Network RandomisedNetworks::at(std::size_t layer, const RunContext& context) const {
  auto content = network_.content();
  const auto changed = changedBy(layer);
  for (const auto id : changed) {
    for (const auto& name : content.graph.node(id).parameters) content.weights[name] = drawn_.at(name);
  }
  if (spec_.norms == NormStatistics::Recomputed) recompute(changed, content.weights, context);
  content.digest.clear();
  return makeNetwork(std::move(content));
}

}  // namespace hp
