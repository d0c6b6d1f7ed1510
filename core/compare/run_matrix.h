// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace hp {

/// One measure of every pair of runs: symmetric, N x N. NaN: not comparable.
struct RunMatrix {
  std::size_t runs = 0;
  std::vector<double> values = {};  ///< row by row

  double at(std::size_t row, std::size_t column) const { return values.at(row * runs + column); }
};

/// Asks once for every pair of different runs, first < second. `itself` is the measure of a run with itself:
/// 0 for a distance, 1 for a correlation.
RunMatrix runMatrix(std::size_t runs, double itself,
                    const std::function<double(std::size_t first, std::size_t second)>& measure);

/// What the numbers of a matrix say.
enum class MatrixMeaning { Distance, Likeness };

/// An order in which like runs stand together: that of the leaves of average-linkage clustering (Sokal and
/// Michener, University of Kansas Science Bulletin 38, 1958). The two clusters of the smallest mean distance,
/// over the pairs that are comparable, are joined until there is one; the one with the lower first run stands
/// in front, and of equal distances the pair with the lowest first runs is joined. Runs that are comparable
/// with none come last. Made for tens of runs.
std::vector<std::size_t> clusterOrder(const RunMatrix& matrix, MatrixMeaning meaning);

}  // namespace hp
