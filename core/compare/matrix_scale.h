// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/run_matrix.h"

namespace hp {

/// Colours for a matrix of runs: how far apart two runs are, from 0 (the most alike) to 1. Of distances 0 is
/// equal; where the largest is more than a thousand times the smallest above zero, the scale is logarithmic
/// and begins below that. Of likenesses the scale reaches from the highest to the lowest of all pairs.
class MatrixScale {
 public:
  MatrixScale(const RunMatrix& matrix, MatrixMeaning meaning);

  bool isLogarithmic() const { return isLogarithmic_; }
  /// Not a number for what is none.
  double position(double value) const;

 private:
  MatrixMeaning meaning_;
  bool isLogarithmic_ = false;
  double low_ = 0,
         high_ = 0;  ///< of what is finite; of distances on a logarithmic scale `low_` is above zero
};

}  // namespace hp
