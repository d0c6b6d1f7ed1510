// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"

namespace hp {

/// How alike two heat maps of the same size are. All are symmetric.
struct MapAgreement {
  double rmse = 0;      ///< root of the mean squared difference, in the maps' own unit
  double pearson = 0;   ///< linear correlation; NaN if either map is constant
  double spearman = 0;  ///< correlation of ranks, ties sharing their mean rank; NaN if either map is constant
  double topOverlap =
      0;  ///< share of the highest tenth of cells (at least one) that both maps have; ties by position
  double ssim = 0;  ///< structural similarity; NaN where it is not defined, see structural_similarity.h
};

/// Throws Error when the shapes differ. NaN values make every measure NaN.
MapAgreement compareMaps(const Array& a, const Array& b);

}  // namespace hp
