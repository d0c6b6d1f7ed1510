// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <functional>
#include <string>
#include <vector>

#include "core/compare/tensor_slice.h"

namespace hp {

/// A tensor as a slice addresses it: in its stored or in Keras' layout (see readSlice).
struct AddressedTensor {
  std::size_t tensor = 0;  ///< place in the source
  std::string name = {};   ///< "weights[0] (conv1.weight)": for sentences
  Shape shape = {};
  /// Place of an element in the stored row-major order.
  std::function<std::int64_t(const Shape& index)> element = {};
};

/// Throws Error where there is no such tensor.
AddressedTensor addressedTensor(const WeightsSource& source, const std::vector<std::string>& tensors,
                                const TensorSlice& slice);

}  // namespace hp
