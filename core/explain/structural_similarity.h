// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"

namespace hp {

/// Mean structural similarity of two maps, H x W (Wang, Bovik, Sheikh and Simoncelli, IEEE Transactions on
/// Image Processing 13, 2004): windows of 11 x 11 cells weighted by a Gaussian of sigma 1.5, K1 = 0.01,
/// K2 = 0.03. The dynamic range L is the common range of both maps: the highest value of the two less the
/// lowest, so that it needs no units and is symmetric.
///
/// Borders as in the paper's own program: only windows that lie wholly inside count, (H - 10) x (W - 10) of
/// them, and nothing is scaled down first. From -1 to 1; 1 only for equal maps. NaN where a map is smaller
/// than the window, has not two axes, or holds what is not finite.
double structuralSimilarity(const Array& a, const Array& b);
/// The same over the windows all of whose cells count: `cells` is H x W, 0 where one does not. The range is
/// that of the cells that count, and what the others hold does not matter. NaN also where there is no such
/// window.
double structuralSimilarity(const Array& a, const Array& b, const Array& cells);

}  // namespace hp
