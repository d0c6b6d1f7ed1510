// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {

/// Counted in double: products of hostile numbers must not wrap around.
double elementsOf(const Shape& shape);

/// The same numbers in another shape (batch axis left out). Two reshapes in a row become one, and none at all
/// when the shape comes back: x[:, 0].unsqueeze(1) is nothing but a slice.
Value reshaped(const Call& call, const Tensor& x, const Shape& to);

}  // namespace hp::torchscript
