// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/base/array.h"

namespace hp {

/// A way to say how alike two maps of one shape, H x W, are whatever their scale: equal maps have 1.
struct MapLikeness {
  std::string id = {};  ///< "spearman", "spearman-absolute", "ssim", "ssim-absolute"
  std::string label = {};
  double (*of)(const Array&, const Array&) = nullptr;
};

/// Correlation of ranks and structural similarity, of the maps and of their absolute values: a map whose
/// signs turned is like the original one in the latter only (Adebayo et al., "Sanity checks for saliency
/// maps", NeurIPS 2018, give both). For the structural similarity each map is divided by its own largest
/// |value| first; where signs turn, its factors of brightness and of structure both turn, and it may stay
/// high. NaN where a map is constant (of the former) or too small (of the latter).
std::span<const MapLikeness> mapLikenesses();

}  // namespace hp
