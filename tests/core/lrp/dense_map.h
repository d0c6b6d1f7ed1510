// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/graph.h"

namespace hp::test {

/// A linear layer written out as a matrix, by plain loops over its definition. Sizes are products of shapes.
struct DenseMap {
  std::size_t inputs = 0, outputs = 0;
  std::vector<double> weight = {};  ///< outputs x inputs; 0 where nothing is connected
  std::vector<double> bias = {};    ///< one for each output

  double& at(std::size_t output, std::size_t input) { return weight[output * inputs + input]; }
  double at(std::size_t output, std::size_t input) const { return weight[output * inputs + input]; }
};

/// `node.shape` is the output's; `weight` and `bias` as the layer's parameters lie in memory.
/// Conv2d, ConvTranspose2d, Linear (on one axis), BatchNorm2d and Scale (weight and bias a channel).
DenseMap denseMap(const Node& node, const Shape& input, const std::vector<double>& weight,
                  const std::vector<double>& bias);

}  // namespace hp::test
