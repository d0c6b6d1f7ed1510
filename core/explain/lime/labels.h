// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside LIME only: what the ways of cutting share.

#include <array>
#include <vector>

#include "core/explain/lime/segmentation.h"

namespace hp {

/// CIE L*a*b* (D65, 2 degrees) of every pixel from sRGB: L 0..100.
std::vector<std::array<double, 3>> labOf(const Image& image);

/// Renumbers labels of any values to 0 .. n-1 in ascending order of value.
Segmentation renumbered(int width, int height, const std::vector<int>& labels);

/// Cuts every label into its 4-connected pieces and lets pieces below `smallest` pixels join the piece
/// that they share the longest border with. Labels are numbered by first pixel.
Segmentation connected(const Segmentation& segmentation, int smallest);

}  // namespace hp
