// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/transformation.h"
#include "core/model/graph_builder.h"
#include "tests/support/tiny_networks.h"

namespace hp::test {

/// A network that does little, for inputs of this size.
inline Network networkFor(std::int64_t channels, std::int64_t height, std::int64_t width) {
  GraphBuilder builder({channels, height, width});
  builder.linear("classifier", builder.add("pool", layer::GlobalMean{}, {builder.input()}), 2);
  return withRandomWeights(builder.build(), 1);
}

inline float valueAt(const Array& array, std::int64_t channel, std::int64_t y, std::int64_t x) {
  const auto height = array.size(array.shape.size() - 2), width = array.size(array.shape.size() - 1);
  return array.values.at(static_cast<std::size_t>((channel * height + y) * width + x));
}

inline Array mapOf(std::int64_t height, std::int64_t width, std::vector<float> values) {
  return {{height, width}, std::move(values)};
}

/// Uniform in [-2, 2].
inline Array randomMap(std::int64_t height, std::int64_t width, std::uint64_t seed = 1) {
  const auto input = randomInput(networkFor(1, height, width), seed);
  return {{height, width}, input.values};
}

}  // namespace hp::test
