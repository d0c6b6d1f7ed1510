// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/recognise.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/outcome.h"
#include "core/model/import/byte_source.h"

namespace hp {
namespace {

using Shapes = std::map<std::string, Shape>;

constexpr std::string_view kCounter = "num_batches_tracked";
constexpr std::int64_t kMostClasses = 1'000'000;

/// Older spellings: torchvision's DenseNet once wrote denselayer1.norm.1 for denselayer1.norm1.
std::string modernName(std::string name) {
  if (name.find(".denselayer") == std::string::npos) return name;
  constexpr std::array<std::string_view, 4> kOld = {".norm.1.", ".norm.2.", ".conv.1.", ".conv.2."};
  for (const std::string_view old : kOld) {
    const std::size_t at = name.find(old);
    if (at != std::string::npos) return name.erase(at + 5, 1);
  }
  return name;
}

Weights modernised(Weights weights) {
  Weights renamed;
  for (auto& [name, tensor] : weights) {
    if (!name.ends_with(kCounter)) renamed[modernName(name)] = std::move(tensor);
  }
  return renamed;
}

Shapes shapesOf(const Graph& graph) {
  Shapes shapes;
  for (const Node& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) shapes[node.parameters.at(i)] = specs[i].shape;
  }
  return shapes;
}

Shape shapeOf(const at::Tensor& tensor) { return tensor.sizes().vec(); }

/// One architecture held against the weights.
struct Comparison {
  const Architecture* architecture = nullptr;
  Graph graph;
  Shapes expected = {};
  std::size_t agreeing = 0;
  std::string difference = {};  ///< the first one, in execution order; empty: it fits

  /// Between 0 (no tensor in common) and 1.
  double similarity(const Weights& weights) const {
    return static_cast<double>(agreeing) /
           static_cast<double>(std::max<std::size_t>({expected.size(), weights.size(), 1}));
  }
};

/// The number of classes that the weights of this architecture would have; 0: its default.
int classesIn(const Weights& weights, const Architecture& architecture) {
  const auto found = weights.find(architecture.classTensor);
  if (found == weights.end() || found->second.dim() == 0) return 0;
  const std::int64_t classes = found->second.size(0);
  return classes < kMostClasses ? static_cast<int>(classes) : 0;
}

/// How a tensor that the graph wants differs from the file's; empty when it does not.
std::string difference(const std::string& name, const Shape& wanted, const Weights& weights) {
  const auto found = weights.find(name);
  if (found == weights.end()) return "whose " + name + " (" + shapeText(wanted) + ") is missing in the file";
  if (!found->second.is_floating_point()) return "whose " + name + " holds integers in the file";
  const Shape there = shapeOf(found->second);
  if (there == wanted) return {};
  return "whose " + name + " is " + shapeText(wanted) + ", but " + shapeText(there) + " in the file";
}

bool isUnused(const std::string& name, const Architecture& architecture) {
  return std::ranges::any_of(architecture.unusedPrefixes,
                             [&](const auto& prefix) { return name.starts_with(prefix); });
}

void compareExpected(Comparison& result, const Weights& weights) {
  for (const Node& node : result.graph.nodes()) {
    for (const std::string& name : node.parameters) {
      const std::string found = difference(name, result.expected.at(name), weights);
      if (found.empty()) ++result.agreeing;
      if (result.difference.empty()) result.difference = found;
    }
  }
}

void findSurplus(Comparison& result, const Weights& weights) {
  for (const auto& [name, tensor] : weights) {
    if (!result.difference.empty()) return;
    if (result.expected.contains(name) || isUnused(name, *result.architecture)) continue;
    result.difference = "which has no " + shown(name) + " (" + shapeText(shapeOf(tensor)) + " in the file)";
  }
}

Comparison compared(const Architecture& architecture, const Weights& weights) {
  Comparison result{&architecture, architecture.build({.classes = classesIn(weights, architecture)})};
  result.expected = shapesOf(result.graph);
  compareExpected(result, weights);
  findSurplus(result, weights);
  return result;
}

Recognised accepted(Comparison fitting, Weights weights) {
  std::erase_if(weights, [&](const auto& named) { return !fitting.expected.contains(named.first); });
  return {fitting.architecture, std::move(fitting.graph), std::move(weights)};
}

Error noneFits(const std::optional<Comparison>& nearest, const std::string& file) {
  if (!nearest) {
    return Error(
        file +
        " shares no tensor with any known architecture; export the network to TorchScript and open that.");
  }
  return Error(file + " fits no known architecture; the nearest is " + nearest->architecture->title + ", " +
               nearest->difference + "; choose another with --arch, or export the network to TorchScript.");
}

}  // namespace

Recognised recognise(Weights weights, const std::string& id, const std::string& file) {
  weights = modernised(std::move(weights));
  if (!id.empty()) {
    Comparison chosen = compared(architectureById(id), weights);
    if (chosen.difference.empty()) return accepted(std::move(chosen), std::move(weights));
    throw Error(file + " does not fit " + chosen.architecture->title + ", " + chosen.difference +
                "; choose another with --arch.");
  }
  std::optional<Comparison> nearest;
  for (const Architecture& architecture : architectures()) {
    Comparison candidate = compared(architecture, weights);
    if (candidate.difference.empty()) return accepted(std::move(candidate), std::move(weights));
    if (candidate.similarity(weights) > (nearest ? nearest->similarity(weights) : 0))
      nearest = std::move(candidate);
  }
  throw noneFits(nearest, file);
}

}  // namespace hp
