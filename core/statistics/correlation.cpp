// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include "core/statistics/series.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

struct Placed {
  double value = 0;
  std::size_t place = 0;
};

/// By the values: rounding may set the mean of equal values apart from them.
bool isConstant(std::span<const double> values) {
  return std::ranges::adjacent_find(values, std::ranges::not_equal_to{}) == values.end();
}

}  // namespace

std::vector<double> meanRanks(std::span<const double> values) {
  // Values lie beside their places: looking them up in the order of a heat map took twice as long.
  std::vector<Placed> order(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) order[i] = {values[i], i};
  std::ranges::sort(order, {}, &Placed::value);
  std::vector<double> ranks(values.size());
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin + 1;
    while (end < order.size() && order[end].value == order[begin].value) ++end;
    for (std::size_t i = begin; i < end; ++i)
      ranks[order[i].place] = 0.5 * static_cast<double>(begin + end - 1);
    begin = end;
  }
  return ranks;
}

double pearson(std::span<const double> a, std::span<const double> b) {
  requireEqualLengths(a, b);
  if (isConstant(a) || isConstant(b)) return std::numeric_limits<double>::quiet_NaN();
  const auto n = static_cast<double>(a.size());
  const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n,
               meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
  double ab = 0, aa = 0, bb = 0;
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
