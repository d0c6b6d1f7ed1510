// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/compare_maps.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/outcome.h"
#include "core/explain/structural_similarity.h"
#include "core/statistics/ranking.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

using Values = std::vector<double>;

double rootMeanSquare(const Values& a, const Values& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return std::sqrt(sum / static_cast<double>(a.size()));
}

double overlapOfTop(const Ranking<float>& a, const Ranking<float>& b, std::size_t cells) {
  const auto count = std::max<std::size_t>(1, cells / 10);
  const auto highA = a.highest(count), highB = b.highest(count);
  std::size_t shared = 0;
  for (std::size_t i = 0; i < cells; ++i) shared += highA[i] & highB[i];
  return static_cast<double>(shared) / static_cast<double>(count);
}

}  // namespace

MapAgreement compareMaps(const Array& a, const Array& b) {
  if (a.shape != b.shape || a.empty()) {
    throw Error("Maps of " + shapeText(a.shape) + " and " + shapeText(b.shape) +
                " cells cannot be compared.");
  }
  const Values x(a.values.begin(), a.values.end()), y(b.values.begin(), b.values.end());
  const auto isNan = [](double value) { return std::isnan(value); };
  if (std::any_of(x.begin(), x.end(), isNan) || std::any_of(y.begin(), y.end(), isNan)) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    return {none, none, none, none, none};
  }
  const Ranking<float> orderA(a.values), orderB(b.values);
  return {rootMeanSquare(x, y), pearson(x, y), pearson(orderA.meanRanks(), orderB.meanRanks()),
          overlapOfTop(orderA, orderB, x.size()), structuralSimilarity(a, b)};
}

}  // namespace hp
