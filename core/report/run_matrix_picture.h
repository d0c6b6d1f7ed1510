// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/compare/all_runs.h"
#include "core/imaging/image.h"

namespace hp {

/// Draws a matrix of runs in the order of clustering: in every cell its number, on a colour that is dark
/// where two runs are alike and bright where they are apart. Cells without a number are left empty with a
/// dash. A logarithmic scale says so. `width` 400 to 20,000 pixels; throws Error for another one, or without
/// runs.
Image drawRunMatrix(const MeasuredMatrix& matrix, const std::vector<ComparedRunPtr>& runs, int width = 1500,
                    bool dark = false);

}  // namespace hp
