// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/evaluate/transformation.h"

namespace hp {

/// Which cells count when two maps are compared.
enum class Surroundings {
  Keep,       ///< all, with what the transformation brought in from outside
  Mask,       ///< those that show what was in the original picture: keptCells()
  Rectangle,  ///< the largest upright rectangle of the picture's own shape around the centre, all of whose
              ///< cells are kept (the thesis's cropping)
};

/// Cells that count, H x W of 0 and 1. Throws Error when none is left.
Array countedCells(const Array& kept, Surroundings surroundings);

/// How far a map lies from another over the cells that count.
struct MapDistance {
  double rmse = 0;            ///< sqrt(mean (a - b)^2), in the maps' own unit
  double normalisedRmse = 0;  ///< the same after each map was divided by its own largest |value| among the
                              ///< cells that count; a map of zeros stays zeros
  double pearson = 0;         ///< NaN if either is constant
  double spearman = 0;        ///< NaN if either is constant
  double ssim = 0;            ///< over the windows that lie wholly inside the cells; NaN where there is none
  double topOverlap = 0;      ///< share of the highest tenth that both have
  double centreShift = 0;     ///< distance of the centres of the positive parts, in pixels; NaN where a map
                              ///< has none
  std::int64_t cells = 0;     ///< that counted
};

/// Maps of one shape, H x W; `cells` of that shape. Throws Error otherwise.
MapDistance mapDistance(const Array& a, const Array& b, const Array& cells);

/// A way to say how far two maps are apart; the only list of them: plots, tables and files read it.
struct DistanceMeasure {
  std::string id = {};     ///< "rmse", "normalised-rmse", "pearson", "spearman", "ssim", "top-overlap",
                           ///< "centre-shift"
  std::string label = {};  ///< HP_TEXT("Measures", ...)
  double (*of)(const MapDistance&) = nullptr;
  bool isDistance = true;  ///< equal maps have 0; otherwise they have 1
};
std::span<const DistanceMeasure> distanceMeasures();
/// Throws Error listing the ids.
const DistanceMeasure& distanceMeasureById(const std::string& id);

}  // namespace hp
