// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensors.h"

#include "core/base/digest.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

Shape shapeOf(const at::Tensor& tensor) { return {tensor.sizes().begin(), tensor.sizes().end()}; }

std::string fileText(const NetworkContent& content) {
  return content.path.empty() ? "The network" : "The file " + content.path.string();
}

void requireTensor(const NetworkContent& content, const Node& node, const std::string& name,
                   const ParameterSpec& spec) {
  const auto found = content.weights.find(name);
  if (found == content.weights.end()) {
    throw Error(fileText(content) + " has no tensor '" + name + "', which the layer " + node.name + " of " +
                content.title + " needs.");
  }
  if (shapeOf(found->second) != spec.shape) {
    throw Error(fileText(content) + " has '" + name + "' with shape " + shapeText(shapeOf(found->second)) +
                ", but " + content.title + " needs " + shapeText(spec.shape) + ".");
  }
}

}  // namespace

Network makeNetwork(NetworkContent content) {
  for (const auto& node : content.graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i)
      requireTensor(content, node, node.parameters.at(i), specs[i]);
  }
  if (content.digest.empty()) content.digest = digestOf(content.weights);
  return Network(std::make_shared<const NetworkContent>(std::move(content)));
}

const at::Tensor& parameterOf(const Node& node, const Weights& weights, std::string_view role) {
  static const at::Tensor kNone;
  const auto specs = parameterSpecs(node.layer);
  for (std::size_t i = 0; i < specs.size(); ++i) {
    if (specs[i].role == role) return weights.at(node.parameters.at(i));
  }
  return kNone;
}

at::Tensor toTensor(const Array& array) {
  const auto tensor = at::empty(array.shape, at::kFloat);
  std::copy(array.values.begin(), array.values.end(), tensor.data_ptr<float>());
  return tensor;
}

Array toArray(const at::Tensor& tensor) {
  const auto values = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
  const auto* begin = values.data_ptr<float>();
  return {shapeOf(values), std::vector<float>(begin, begin + values.numel())};
}

std::string digestOf(const Weights& weights) {
  Digest digest;
  for (const auto& [name, tensor] : weights) {
    const auto values = tensor.contiguous();
    digest.add(name + " " + shapeText(shapeOf(values)) + " " +
               std::string(c10::toString(values.scalar_type())) + "\n");
    digest.add(values.data_ptr(), values.nbytes());
  }
  return digest.hex();
}

Weights converted(const Weights& weights, at::ScalarType type) {
  Weights result;
  for (const auto& [name, tensor] : weights)
    result[name] = tensor.is_floating_point() ? tensor.to(type) : tensor;
  return result;
}

}  // namespace hp
