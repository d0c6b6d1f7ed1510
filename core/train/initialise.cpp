// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/initialise.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/philox.h"

namespace hp {
namespace {

/// One tensor to fill: whose it is, what it is, what it is called.
struct Wanted {
  const Node& node;
  ParameterSpec spec;
  std::string name;
  bool pointwise;  ///< the second half of a separable convolution
};

bool isDepthwise(const Node& node) {
  const auto* conv = node.as<layer::Conv2d>();
  return conv && conv->groups > 1 && conv->groups == conv->in;
}

bool isPointwise(const Graph& graph, const Node& node) {
  const auto* conv = node.as<layer::Conv2d>();
  return conv && conv->kernel == Extent2d{1, 1} && isDepthwise(graph.node(node.inputs.front()));
}

// A tensor that two nodes share comes once.
std::vector<Wanted> wantedBy(const Graph& graph) {
  std::vector<Wanted> all;
  std::set<std::string> seen;
  for (const auto& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) {
      if (seen.insert(node.parameters[i]).second)
        all.push_back({node, specs[i], node.parameters[i], isPointwise(graph, node)});
    }
  }
  return all;
}

struct Fans {
  double in, out;
};

Fans fansOf(const Shape& weight) {
  const double area = static_cast<double>(elementCount(Shape(weight.begin() + 2, weight.end())));
  return {static_cast<double>(weight[1]) * area, static_cast<double>(weight[0]) * area};
}

// The weight beside a bias tells the bias' range.
Fans fansOf(const Node& node) { return fansOf(parameterSpecs(node.layer).front().shape); }

// FNV-1a: a stream of random numbers for each text, the same on every machine.
std::uint64_t streamOf(const std::string& text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

template <class Draw>
at::Tensor filled(const Shape& shape, Draw draw) {
  auto tensor = at::empty(shape, at::kFloat);
  auto* out = tensor.data_ptr<float>();
  for (std::int64_t i = 0; i < tensor.numel(); ++i)
    out[i] = static_cast<float>(draw(static_cast<std::uint64_t>(i)));
  return tensor;
}

at::Tensor uniform(const Shape& shape, double bound, const Philox& random) {
  return filled(shape, [&](std::uint64_t i) { return random.uniform(i, -bound, bound); });
}

bool multiplies(const Node& node) {
  return node.is<layer::Conv2d>() || node.is<layer::ConvTranspose2d>() || node.is<layer::Linear>();
}

/// Fills tensor after tensor, in graph order.
class Initialiser {
 public:
  Initialiser(Initialisation how, std::uint64_t seed)
      : how_(how), seed_(seed), generator_(at::make_generator<at::CPUGeneratorImpl>(seed)) {}

  at::Tensor operator()(const Wanted& wanted) {
    const bool isWeight = wanted.spec.role == "weight";
    if (!multiplies(wanted.node)) {
      return isWeight || wanted.spec.role == "running_var" ? at::ones(wanted.spec.shape)
                                                           : at::zeros(wanted.spec.shape);
    }
    const auto fans = fansOf(wanted.node);
    const double torchBound = 1 / std::sqrt(fans.in);
    const bool likeTorch =
        how_ == Initialisation::Torch || (how_ == Initialisation::He && wanted.node.is<layer::Linear>());
    if (how_ == Initialisation::TorchGenerator) return fromGenerator(wanted.spec.shape, torchBound);
    if (likeTorch) return uniform(wanted.spec.shape, torchBound, random(wanted));
    if (!isWeight) return at::zeros(wanted.spec.shape);
    if (how_ == Initialisation::He) return normal(wanted, std::sqrt(2 / fans.out));
    return uniform(wanted.spec.shape, std::sqrt(6 / (fans.in + fans.out)), random(wanted));
  }

 private:
  std::string keyOf(const Wanted& wanted) const {
    if (how_ != Initialisation::GlorotByShape) return wanted.name;
    return (wanted.pointwise ? "pointwise " : "") + shapeText(wanted.spec.shape);
  }
  Philox random(const Wanted& wanted) const {
    return {seed_, RandomPurpose::WeightInit, streamOf(keyOf(wanted))};
  }
  at::Tensor normal(const Wanted& wanted, double deviation) const {
    const auto random = this->random(wanted);
    return filled(wanted.spec.shape, [&](std::uint64_t i) { return deviation * random.normal(i); });
  }
  at::Tensor fromGenerator(const Shape& shape, double bound) {
    return at::empty(shape, at::kFloat).uniform_(-bound, bound, generator_);
  }

  Initialisation how_;
  std::uint64_t seed_;
  at::Generator generator_;
};

template <class Predicate>
std::vector<std::string> namesWhere(const Graph& graph, Predicate predicate) {
  std::vector<std::string> names;
  for (const auto& wanted : wantedBy(graph)) {
    if (predicate(wanted)) names.push_back(wanted.name);
  }
  return names;
}

}  // namespace

Weights initialWeights(const Graph& graph, Initialisation how, std::uint64_t seed) {
  Initialiser initialise(how, seed);
  Weights weights;
  for (const auto& wanted : wantedBy(graph)) weights[wanted.name] = initialise(wanted);
  return weights;
}

std::vector<std::string> trainableNames(const Graph& graph) {
  return namesWhere(graph, [](const Wanted& wanted) { return wanted.spec.trainable; });
}

std::vector<std::string> headNames(const Graph& graph) {
  const auto trainable = trainableNames(graph);
  const bool hasEncoder = std::any_of(trainable.begin(), trainable.end(), isInEncoder);
  NodeId last = 0;
  for (const auto& node : graph.nodes()) {
    if (multiplies(node)) last = node.id;
  }
  return namesWhere(graph, [&](const Wanted& wanted) {
    return wanted.spec.trainable && (hasEncoder ? !isInEncoder(wanted.name) : wanted.node.id == last);
  });
}

std::vector<std::string> bufferNames(const Graph& graph) {
  return namesWhere(graph, [](const Wanted& wanted) { return !wanted.spec.trainable; });
}

}  // namespace hp
