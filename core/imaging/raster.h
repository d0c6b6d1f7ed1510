// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"

namespace hp {

/// How an H x W (one channel) or H x W x C array lies in memory.
struct Raster {
  int width = 0, height = 0, channels = 1;
  std::size_t rowLength() const {
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(channels);
  }
};

/// Throws Error for arrays that are no picture and for empty ones.
Raster rasterOf(const Array& picture);
/// The shape of `like` with another size.
Shape resizedShape(const Array& like, int width, int height);

}  // namespace hp
