// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>

#include "core/evaluate/transformation.h"

namespace hp {

/// Which cells count when two maps are compared.
enum class Surroundings {
  Keep,       ///< all, with what the transformation brought in from outside, occluded or cut away
  Mask,       ///< those that show what was in the original picture: keptCells()
  Rectangle,  ///< of a transformation that moves pixels, innerRectangle() of these: the thesis's cropping. Of
              ///< others, which bring in nothing from outside, the same as Mask
};

/// Cells that count for maps of this size, H x W of 0 and 1. Throws Error when none is left.
Array countedCells(std::int64_t height, std::int64_t width, const Transformation& transformation,
                   Surroundings surroundings);

/// The largest upright rectangle of the picture's own shape around its centre that has no other cells than
/// kept ones, H x W of 0 and 1: with cy = (H - 1) / 2 and cx = (W - 1) / 2, the cells for which
/// max(|y - cy| / cy, |x - cx| / cx) is smaller than for any cell that is lost. All 0 where the centre is
/// lost.
Array innerRectangle(const Array& kept);

/// How far a map lies from another over the cells that count.
struct MapDistance {
  double rmse = 0;            ///< sqrt(mean (a - b)^2), in the maps' own unit
  double normalisedRmse = 0;  ///< the same after each map was divided by its own largest |value| among the
                              ///< cells that count; a map of zeros stays zeros
  double pearson = 0;         ///< NaN if either is constant
  double spearman = 0;        ///< NaN if either is constant
  double ssim = 0;  ///< mean over the windows that lie wholly inside the cells (structural_similarity.h),
                    ///< the range that of the cells; NaN where there is none
  double topOverlap = 0;   ///< share of the highest tenth that both have; ties by position
  double centreShift = 0;  ///< distance of the centres of the positive parts, in pixels; NaN where a map
                           ///< has none
  std::int64_t cells = 0;  ///< that counted
};

/// Maps of one shape, H x W; `cells` of that shape, with at least one that counts. Throws Error otherwise.
/// What is not finite within the cells makes every measure NaN; outside them nothing matters.
MapDistance mapDistance(const Array& a, const Array& b, const Array& cells);

/// The same two over all cells, whatever counts: what cropping changes is the difference. NaN: not known.
struct UncroppedDistance {
  double rmse = std::numeric_limits<double>::quiet_NaN();
  double normalisedRmse = std::numeric_limits<double>::quiet_NaN();
};

/// Maps of one shape, H x W. Throws Error otherwise.
UncroppedDistance uncroppedDistance(const Array& a, const Array& b);

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
