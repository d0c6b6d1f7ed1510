// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_networks.h"

#include <cmath>

#include "core/base/philox.h"
#include "core/model/graph_builder.h"
#include "core/model/tensors.h"

namespace hp::test {
namespace {

at::Tensor randomTensor(const ParameterSpec& spec, const Philox& random) {
  const auto tensor = at::empty(spec.shape, at::kFloat);
  const auto fanIn = spec.shape.size() > 1 ? elementCount(spec.shape) / spec.shape[0] : 12;
  const double bound = std::sqrt(3.0 / static_cast<double>(fanIn));
  const bool positive = spec.role == "running_var";
  for (std::int64_t i = 0; i < tensor.numel(); ++i) {
    const auto index = static_cast<std::uint64_t>(i);
    tensor.data_ptr<float>()[i] =
        static_cast<float>(positive ? random.uniform(index, 0.5, 1.5) : random.uniform(index, -bound, bound));
  }
  return tensor;
}

}  // namespace

Network withRandomWeights(Graph graph, std::uint64_t seed, const std::string& architecture) {
  NetworkContent content{.graph = std::move(graph)};
  std::uint64_t stream = 0;
  for (const auto& node : content.graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) {
      content.weights[node.parameters[i]] =
          randomTensor(specs[i], Philox(seed, RandomPurpose::WeightInit, stream++));
    }
  }
  const auto& shape = content.graph.input().shape;
  content.preprocessing.resize = 0;
  content.preprocessing.height = static_cast<int>(shape.at(1));
  content.preprocessing.width = static_cast<int>(shape.at(2));
  content.preprocessing.grey = shape[0] == 1;
  content.architecture = architecture;
  content.title = "Test network";
  return makeNetwork(std::move(content));
}

Network tinyNetwork(int classes, std::uint64_t seed) {
  GraphBuilder b({3, 12, 12});
  auto x = b.conv("features.0", b.input(), {.out = 6, .kernel = {3, 3}, .padding = Padding2d::all(1)});
  x = b.relu("features.2", b.batchNorm("features.1", x));
  const auto pooled = b.maxPool("features.3", x, 2, 2);
  x = b.relu("features.5",
             b.conv("features.4", pooled, {.out = 6, .kernel = {3, 3}, .padding = Padding2d::all(1)}));
  x = b.add("features.6", x, pooled);
  x = b.add("pool", layer::GlobalMean{}, {x});
  b.linear("classifier", x, classes);
  return withRandomWeights(b.build(), seed);
}

Array randomInput(const Network& network, std::uint64_t seed) {
  Shape shape{1};
  for (const auto extent : network.graph().input().shape) shape.push_back(extent);
  Array input{shape, std::vector<float>(static_cast<std::size_t>(elementCount(shape)))};
  const Philox random(seed, RandomPurpose::Noise);
  for (std::size_t i = 0; i < input.values.size(); ++i)
    input.values[i] = static_cast<float>(random.uniform(i, -2, 2));
  return input;
}

}  // namespace hp::test
