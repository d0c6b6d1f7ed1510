// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/base/array.h"

namespace hp::test {

/// The equations by the definition, with weights renormalised in every row, solved by elimination.
inline std::vector<double> imputedSlowly(const Array& plane, const Array& kept) {
  const auto height = plane.size(0), width = plane.size(1);
  const auto n = static_cast<std::size_t>(height * width);
  std::vector<std::vector<double>> rows(n, std::vector<double>(n + 1));
  for (std::int64_t y = 0; y < height; ++y)
    for (std::int64_t x = 0; x < width; ++x) {
      const auto i = static_cast<std::size_t>(y * width + x);
      rows[i][i] = 1;
      if (kept.values[i] != 0) {
        rows[i][n] = plane.values[i];
        continue;
      }
      double total = 0;
      std::vector<std::pair<std::size_t, double>> around;
      for (std::int64_t v = std::max<std::int64_t>(y - 1, 0); v <= std::min(y + 1, height - 1); ++v)
        for (std::int64_t u = std::max<std::int64_t>(x - 1, 0); u <= std::min(x + 1, width - 1); ++u) {
          if (v == y && u == x) continue;
          around.emplace_back(v * width + u, (v == y || u == x) ? 1.0 / 6 : 1.0 / 12);
          total += around.back().second;
        }
      for (const auto& [j, weight] : around) rows[i][j] -= weight / total;
    }
  for (std::size_t k = 0; k < n; ++k) {
    for (std::size_t r = k + 1; r < n; ++r)
      if (std::abs(rows[r][k]) > std::abs(rows[k][k])) std::swap(rows[r], rows[k]);
    for (std::size_t r = 0; r < n; ++r) {
      if (r == k) continue;
      const double share = rows[r][k] / rows[k][k];
      for (std::size_t c = k; c <= n; ++c) rows[r][c] -= share * rows[k][c];
    }
  }
  std::vector<double> solution;
  for (std::size_t k = 0; k < n; ++k) solution.push_back(rows[k][n] / rows[k][k]);
  return solution;
}

}  // namespace hp::test
