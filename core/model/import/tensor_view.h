// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>

#include "core/base/array.h"
#include "core/model/import/element_kind.h"
#include "core/model/import/pickle_value.h"

namespace hp {

/// What a pickle says of a tensor: which elements of which storage.
struct TensorView {
  std::string storage = {};  ///< key of the storage in the file
  ElementKind kind = ElementKind::Float32;
  std::int64_t offset = 0;  ///< in elements
  Shape sizes = {};
  Shape strides = {};  ///< in elements
};

/// The storage's key; `storage` is an object of Kind::Storage. `file`: for sentences.
std::string storageKey(const pickle::Object& storage, const std::string& file);
/// The element type that the storage's class declares (bytes for untyped ones); throws Error for kinds we do
/// not read.
ElementKind storageKind(const pickle::Object& storage, const std::string& file);

/// Reads an object of Kind::Tensor. `name` and `file`: for sentences.
TensorView tensorView(const pickle::Object& tensor, const std::string& name, const std::string& file);

/// Throws Error unless the view lies inside a storage of `elements`, reaches no element twice and has
/// neither negative nor absurd sizes. Afterwards its element count is at most `elements`.
void checkView(const TensorView& view, std::int64_t elements, const std::string& name,
               const std::string& file);

/// The same for views that are read piece by piece and may reach elements more than once (expanded tensors):
/// they must lie inside, and have at most `most` elements.
void checkRepeatingView(const TensorView& view, std::int64_t elements, std::int64_t most,
                        const std::string& name, const std::string& file);

bool isEmpty(const TensorView& view);
/// Of elements in row-major order without gaps; zeros for a view without elements.
Shape contiguousStrides(const Shape& sizes);
/// Whether the elements lie in row-major order without gaps.
bool isContiguous(const TensorView& view);

}  // namespace hp
