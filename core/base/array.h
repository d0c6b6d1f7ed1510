// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

namespace hp {

using Shape = std::vector<std::int64_t>;

/// Number of elements of a shape; 1 for the empty shape.
inline std::int64_t elementCount(const Shape& shape) {
  return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

/// "1x3x224x224"
std::string shapeText(const Shape& shape);

/// Float32 values in row-major order with a shape: how tensors leave the parts that know LibTorch.
struct Array {
  Shape shape = {};
  std::vector<float> values = {};

  bool empty() const { return values.empty(); }
  std::int64_t size(std::size_t axis) const { return shape.at(axis); }
  friend bool operator==(const Array&, const Array&) = default;
};

}  // namespace hp
