// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "core/statistics/ranking.h"
#include "core/statistics/series.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

/// By the values: rounding may set the mean of equal values apart from them.
bool isConstant(std::span<const double> values) {
  return std::ranges::adjacent_find(values, std::ranges::not_equal_to{}) == values.end();
}

}  // namespace

std::vector<double> meanRanks(std::span<const double> values) { return Ranking<double>(values).meanRanks(); }

double pearson(std::span<const double> a, std::span<const double> b) {
  requireEqualLengths(a, b);
  if (isConstant(a) || isConstant(b)) return std::numeric_limits<double>::quiet_NaN();
  const auto n = static_cast<double>(a.size());
  double meanA = 0, meanB = 0, ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    meanA += a[i];
    meanB += b[i];
  }
  meanA /= n;
  meanB /= n;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) * (a[i] - meanA);
    bb += (b[i] - meanB) * (b[i] - meanB);
  }
  return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : std::numeric_limits<double>::quiet_NaN();
}

double spearman(std::span<const double> a, std::span<const double> b) {
  requireEqualLengths(a, b);
  if (hasNan(a) || hasNan(b)) return std::numeric_limits<double>::quiet_NaN();
  return pearson(meanRanks(a), meanRanks(b));
}

}  // namespace hp
