// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph.h"

#include <set>

#include "core/base/outcome.h"

namespace hp {
namespace {

template <class Visit>
void forEachParameter(const std::vector<Node>& nodes, Visit visit) {
  std::set<std::string> seen;
  for (const auto& node : nodes) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) {
      if (seen.insert(node.parameters.at(i)).second) visit(specs[i]);
    }
  }
}

// Layers that only join, move or rescale values do not count by the report's rule.
bool joinsOrMoves(const Node& node) {
  using namespace layer;
  return node.is<Input>() || node.is<Add>() || node.is<Mul>() || node.is<Scale>() || node.is<Concat>() ||
         node.is<Slice>() || node.is<Pad>() || node.is<Reshape>() || node.is<Permute>() ||
         node.is<Identity>();
}

bool isDepthwise(const layer::Conv2d* conv) { return conv && conv->groups > 1 && conv->groups == conv->in; }

bool isPointwise(const Node& node) {
  const auto* conv = node.as<layer::Conv2d>();
  return conv && conv->kernel == Extent2d{1, 1} && conv->groups == 1;
}

bool isSpatial(const Node& node) {
  return node.shape.size() == 3 && (node.shape[1] > 1 || node.shape[2] > 1);
}

// Nodes whose values are those of the node before, only fewer, so that Grad-CAM gains nothing by them.
bool repeatsItsInput(const Node& node) {
  using namespace layer;
  return node.is<MaxPool2d>() || node.is<AvgPool2d>() || node.is<AdaptiveAvgPool2d>() || node.is<Dropout>() ||
         node.is<Identity>() || node.is<Pad>() || node.is<Permute>() || node.is<Softmax>();
}

// Nodes that may stand between maps of the classes and the scores: they have no weights to mix channels with.
bool keepsClassesApart(const Node& node) {
  using namespace layer;
  return node.is<MaxPool2d>() || node.is<AvgPool2d>() || node.is<AdaptiveAvgPool2d>() ||
         node.is<GlobalMean>() || node.is<Flatten>() || node.is<Reshape>() || node.is<Dropout>() ||
         node.is<Slice>() || node.is<Upsample>() || node.is<Activation>() || node.is<Identity>() ||
         node.is<Softmax>();
}

// The nodes whose channels are the classes already: from the scores back to the layer that mixes channels.
std::set<NodeId> mapsOfClasses(const Graph& graph) {
  const Node* node = &graph.output();
  std::set<NodeId> found{node->id};
  while (keepsClassesApart(*node)) {
    node = &graph.node(node->inputs.front());
    if (isSpatial(*node) && node->shape[0] != graph.output().shape.front()) break;
    found.insert(node->id);
  }
  return found;
}

}  // namespace

Graph::Graph(std::vector<Node> nodes) : nodes_(std::move(nodes)), readers_(nodes_.size()) {
  if (nodes_.size() < 2) throw Error("A network needs at least one layer.");
  for (const auto& node : nodes_) {
    for (const auto input : node.inputs) readers_.at(input).push_back(node.id);
  }
}

const Node* Graph::find(const std::string& name) const {
  for (const auto& node : nodes_) {
    if (node.name == name) return &node;
  }
  return nullptr;
}

std::int64_t Graph::trainableCount() const {
  std::int64_t count = 0;
  forEachParameter(
      nodes_, [&](const ParameterSpec& spec) { count += spec.trainable ? elementCount(spec.shape) : 0; });
  return count;
}

std::int64_t Graph::parameterCount() const {
  std::int64_t count = 0;
  forEachParameter(nodes_, [&](const ParameterSpec& spec) { count += elementCount(spec.shape); });
  return count;
}

std::int64_t Graph::layerCount() const {
  std::int64_t count = 0;
  for (const auto& node : nodes_) {
    const bool partOfSeparable = isDepthwise(node.as<layer::Conv2d>()) && readers(node.id).size() == 1 &&
                                 isPointwise(nodes_[readers(node.id).front()]);
    const bool partOfLayer =
        (node.is<layer::Activation>() || node.is<layer::Softmax>()) &&
        (nodes_[node.inputs.front()].is<layer::Conv2d>() || nodes_[node.inputs.front()].is<layer::Linear>());
    if (!joinsOrMoves(node) && !partOfSeparable && !partOfLayer) ++count;
  }
  return count;
}

std::int64_t Graph::multiplyAdds() const {
  std::int64_t count = 0;
  for (const auto& node : nodes_) {
    if (!node.inputs.empty())
      count += hp::multiplyAdds(node.layer, nodes_[node.inputs.front()].shape, node.shape);
  }
  return count;
}

std::vector<std::string> spatialLayers(const Graph& graph) {
  std::vector<std::string> names;
  for (const auto& node : graph.nodes()) {
    // After a permutation height and width are no longer where Grad-CAM looks for them.
    if (isSpatial(node) && !node.is<layer::Input>() && !node.is<layer::Permute>()) names.push_back(node.name);
  }
  return names;
}

std::string defaultCamLayer(const Graph& graph) {
  const auto ofClasses = mapsOfClasses(graph);
  for (auto node = graph.nodes().rbegin(); node != graph.nodes().rend(); ++node) {
    if (isSpatial(*node) && !repeatsItsInput(*node) && !node->is<layer::Input>() &&
        !ofClasses.contains(node->id))
      return node->name;
  }
  throw Error("This network has no layer with height and width, so Grad-CAM cannot explain it.");
}

}  // namespace hp
