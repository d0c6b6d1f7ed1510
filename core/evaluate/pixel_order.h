// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/array.h"
#include "core/base/philox.h"

namespace hp {

/// Which pixels come first.
enum class PixelOrder { MostRelevantFirst, LeastRelevantFirst };

/// The places of a map's cells, H x W, in this order; equal ones in random order, so that a map's flat parts
/// (LIME's segments, what a ReLU cut off) are not swept from the top. Pixels are ranked, not channel values.
std::vector<std::size_t> orderedPixels(const Array& map, PixelOrder order, const Philox& ties);

/// Throws Error unless the map has the height and width of the input, 1 x C x H x W, and is finite.
void requireMapOf(const Array& input, const Array& map);

}  // namespace hp
