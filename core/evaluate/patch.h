// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/evaluate: what occlusion covers and cutting takes away.

#include <cstdint>

#include "core/evaluate/transformation.h"

namespace hp {

/// Pixels; `bottom` and `right` exclusive.
struct Patch {
  std::int64_t top = 0, left = 0, bottom = 0, right = 0;
};

/// The pixels of an H x W picture whose centres lie in the middle part of the transformation's region that
/// has `amount` of its area and its shape.
Patch patchOf(std::int64_t height, std::int64_t width, const Transformation& transformation);
/// H x W, 0 in the patch and 1 elsewhere.
Array outsideOf(const Patch& patch, std::int64_t height, std::int64_t width);

}  // namespace hp
