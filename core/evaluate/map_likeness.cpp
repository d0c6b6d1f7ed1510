// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/map_likeness.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/text.h"
#include "core/explain/structural_similarity.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

Array absolute(Array map) {
  for (auto& value : map.values) value = std::abs(value);
  return map;
}

// A map of zeros stays one.
Array ofUnitHeight(Array map) {
  float largest = 0;
  for (const float value : map.values) largest = std::max(largest, std::abs(value));
  if (largest == 0) return map;
  for (auto& value : map.values) value /= largest;
  return map;
}

double ranks(const Array& a, const Array& b) {
  const std::vector<double> x(a.values.begin(), a.values.end()), y(b.values.begin(), b.values.end());
  return spearman(x, y);
}
double absoluteRanks(const Array& a, const Array& b) { return ranks(absolute(a), absolute(b)); }
double structure(const Array& a, const Array& b) {
  return structuralSimilarity(ofUnitHeight(a), ofUnitHeight(b));
}
double absoluteStructure(const Array& a, const Array& b) { return structure(absolute(a), absolute(b)); }

}  // namespace

std::span<const MapLikeness> mapLikenesses() {
  static const std::vector<MapLikeness> kLikenesses{
      {"spearman", HP_TEXT("Measures", "Rank correlation"), &ranks},
      {"spearman-absolute", HP_TEXT("Measures", "Rank correlation of absolute values"), &absoluteRanks},
      {"ssim", HP_TEXT("Measures", "Structural similarity"), &structure},
      {"ssim-absolute", HP_TEXT("Measures", "Structural similarity of absolute values"), &absoluteStructure},
  };
  return kLikenesses;
}

}  // namespace hp
