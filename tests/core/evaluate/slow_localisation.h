// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Localisation by its definitions, cell against cell.

#include <algorithm>
#include <cstdint>

#include "core/base/array.h"

namespace hp::test {

inline bool isHit(const Array& truth, std::size_t cell, double tolerance) {
  const auto width = truth.size(1);
  for (std::size_t other = 0; other < truth.values.size(); ++other) {
    const auto down = static_cast<std::int64_t>(other) / width - static_cast<std::int64_t>(cell) / width;
    const auto right = static_cast<std::int64_t>(other) % width - static_cast<std::int64_t>(cell) % width;
    if (truth.values[other] > 0 && static_cast<double>(down * down + right * right) <= tolerance * tolerance)
      return true;
  }
  return false;
}

inline double slowPointing(const Array& map, const Array& truth, double tolerance) {
  double hits = 0, highest = 0;
  for (std::size_t cell = 0; cell < map.values.size(); ++cell) {
    const bool isHighest = std::none_of(map.values.begin(), map.values.end(),
                                        [&](float other) { return other > map.values[cell]; });
    highest += isHighest ? 1 : 0;
    hits += isHighest && isHit(truth, cell, tolerance) ? 1 : 0;
  }
  return hits / highest;
}

inline double slowMass(const Array& map, const Array& truth) {
  double inside = 0, outside = 0;
  for (std::size_t cell = 0; cell < map.values.size(); ++cell)
    if (map.values[cell] > 0) (truth.values[cell] > 0 ? inside : outside) += map.values[cell];
  return inside / (inside + outside);
}

/// Every cell of the truth counts with the chance that it is among the K highest, equal ones in any order.
inline double slowRank(const Array& map, const Array& truth) {
  const auto places = static_cast<double>(
      std::count_if(truth.values.begin(), truth.values.end(), [](float value) { return value > 0; }));
  double found = 0;
  for (std::size_t cell = 0; cell < map.values.size(); ++cell) {
    if (truth.values[cell] <= 0) continue;
    double above = 0, equal = 0;
    for (const float other : map.values) {
      above += other > map.values[cell] ? 1 : 0;
      equal += other == map.values[cell] ? 1 : 0;
    }
    found += std::clamp((places - above) / equal, 0.0, 1.0);
  }
  return found / places;
}

}  // namespace hp::test
