// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <ATen/ATen.h>

#include <memory>
#include <string>

#include "core/model/import/element_kind.h"
#include "core/model/import/torchscript/archive.h"
#include "core/model/import/torchscript/values.h"

namespace hp::torchscript {

/// Bytes of the archive that tensors look into; read when first needed.
struct Storage {
  std::string entry = {};
  ElementKind kind = ElementKind::Float32;
  std::int64_t count = 0;  ///< elements
  at::Tensor values = {};  ///< numbers of 16 bits as float32
};

/// A tensor of the file: a weight, a buffer, or something computed from them alone.
struct Constant {
  std::string name = {};  ///< where the module tree holds it ("features.0.weight"); empty: nowhere
  Shape shape = {};
  Shape strides = {};
  std::int64_t offset = 0;
  std::shared_ptr<Storage> storage = {};
  at::Tensor value = {};  ///< when it was computed
};

/// Throws Refused unless the view lies inside its storage and is not larger than it.
void requireInside(const Constant& constant);
/// The tensor's numbers; a view of the storage where possible.
at::Tensor numbersOf(const Constant& constant, Archive& archive);
/// The same numbers seen with two axes swapped; reads nothing.
Constant withAxesSwapped(const Constant& constant, std::size_t a, std::size_t b);

}  // namespace hp::torchscript
