// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph_builder.h"

#include <utility>

#include "core/base/outcome.h"

namespace hp {

GraphBuilder::GraphBuilder(Shape input) {
  for (const auto extent : input) {
    if (extent < 1) throw Error("The input shape " + shapeText(input) + " has an empty axis.");
  }
  nodes_.push_back({.id = 0, .name = "input", .layer = layer::Input{}, .shape = std::move(input)});
  names_["input"] = 0;
}

NodeId GraphBuilder::add(const std::string& name, Layer layer, std::vector<NodeId> inputs,
                         std::vector<std::string> parameters) {
  std::vector<Shape> shapes;
  for (const auto input : inputs) shapes.push_back(nodes_.at(input).shape);
  const auto specs = parameterSpecs(layer);
  if (parameters.empty()) {
    for (const auto& spec : specs) parameters.push_back(name + "." + spec.role);
  }
  if (parameters.size() != specs.size())
    throw Error("The layer " + name + " has the wrong number of parameters.");
  if (!names_.emplace(name, nodes_.size()).second) throw Error("Two layers are named " + name + ".");
  Node node{.id = nodes_.size(),
            .name = name,
            .layer = std::move(layer),
            .inputs = std::move(inputs),
            .parameters = std::move(parameters)};
  try {
    node.shape = outputShape(node.layer, shapes);
  } catch (const Error& error) {
    throw Error("The layer " + name + " cannot be built: " + error.what());
  }
  nodes_.push_back(std::move(node));
  return nodes_.back().id;
}

NodeId GraphBuilder::conv(const std::string& name, NodeId from, layer::Conv2d conv) {
  conv.in = channels(from);
  return add(name, conv, {from});
}

NodeId GraphBuilder::linear(const std::string& name, NodeId from, std::int64_t out, bool bias) {
  return add(name, layer::Linear{shape(from).back(), out, bias}, {from});
}

NodeId GraphBuilder::batchNorm(const std::string& name, NodeId from, double epsilon) {
  return add(name, layer::BatchNorm2d{channels(from), epsilon, true}, {from});
}

NodeId GraphBuilder::relu(const std::string& name, NodeId from) {
  return add(name, layer::Activation{ActivationKind::Relu}, {from});
}

NodeId GraphBuilder::maxPool(const std::string& name, NodeId from, std::int64_t kernel, std::int64_t stride,
                             std::int64_t padding, bool ceilMode) {
  return add(name,
             layer::MaxPool2d{{kernel, kernel}, {stride, stride}, {}, Padding2d::all(padding), ceilMode},
             {from});
}

NodeId GraphBuilder::add(const std::string& name, NodeId a, NodeId b) {
  return add(name, layer::Add{}, {a, b});
}

NodeId GraphBuilder::concat(const std::string& name, std::vector<NodeId> parts) {
  return add(name, layer::Concat{0}, std::move(parts));
}

Graph GraphBuilder::build() {
  names_.clear();
  return Graph(std::exchange(nodes_, {}));
}

}  // namespace hp
