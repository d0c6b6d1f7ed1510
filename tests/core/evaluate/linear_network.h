// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/graph_builder.h"
#include "core/model/tensors.h"
#include "tests/support/tiny_networks.h"

namespace hp::test {

/// Every score is w . x + b; random weights.
inline Network linearNetwork(std::int64_t channels, std::int64_t height, std::int64_t width,
                             std::uint64_t seed = 1) {
  GraphBuilder builder({channels, height, width});
  builder.linear("scores", builder.add("flat", layer::Flatten{}, {builder.input()}), 3);
  return withRandomWeights(builder.build(), seed);
}

inline double weightOf(const Network& network, std::int64_t target, std::int64_t value) {
  return network.content().weights.at("scores.weight")[target][value].item<double>();
}

inline double biasOf(const Network& network, std::int64_t target) {
  return network.content().weights.at("scores.bias")[target].item<double>();
}

/// Gradient times input by hand, summed over the channels.
inline Array linearMap(const Network& network, const Array& input, std::int64_t target) {
  const auto pixels = input.size(2) * input.size(3);
  Array map{{input.size(2), input.size(3)}, std::vector<float>(static_cast<std::size_t>(pixels))};
  for (std::size_t i = 0; i < input.values.size(); ++i)
    map.values[i % map.values.size()] +=
        static_cast<float>(weightOf(network, target, static_cast<std::int64_t>(i)) * input.values[i]);
  return map;
}

}  // namespace hp::test
