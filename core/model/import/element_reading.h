// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <ATen/ATen.h>

#include <functional>

#include "core/model/import/element_kind.h"

namespace hp {

/// The next bytes of a stored tensor, in order; throws Error when the file has no more.
using NextBytes = std::function<void(void* to, std::size_t count)>;

/// A stored run of elements that can be read once, front to back.
struct StoredBytes {
  std::uint64_t size = 0;
  NextBytes next = {};
};

/// Reads `count` elements into a one-dimensional tensor: float32 for every floating kind, the kind itself
/// for integers (truth values become bytes). Float32 goes straight into the tensor; other kinds are
/// converted piece by piece, so that the file's own bytes are never all in memory.
at::Tensor readElements(ElementKind kind, std::int64_t count, const NextBytes& next);

/// The same, but float64 stays float64: no number loses digits.
at::Tensor readElementsExactly(ElementKind kind, std::int64_t count, const NextBytes& next);

/// Bytes an element takes once read.
std::size_t sizeWhenRead(ElementKind kind);

}  // namespace hp
