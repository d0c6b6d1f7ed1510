// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/explain/translate.h"
#include "core/imaging/colour_map.h"

namespace hp {

/// The share of a map's values that a scale without outliers holds; the others have the colours of the ends.
inline constexpr double kInlierShare = 0.995;

/// Where the colours of a map end. Both programs begin with the defaults.
struct ColourScale {
  bool isShared = false;  ///< maps of the same method on the same picture have one range
  bool isClipped = true;  ///< the colours end before the outliers: see kInlierShare
};

/// The range of a map by itself.
ValueRange ownRange(const Array& map, bool isSigned, bool isClipped);

/// What a legend must say: "own scale, 99.5 % of the values".
std::string scaleText(const ColourScale& scale, const Translate& translate = inEnglish);

}  // namespace hp
