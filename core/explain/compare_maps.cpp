// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/compare_maps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/outcome.h"
#include "core/explain/structural_similarity.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

using Values = std::vector<double>;

/// For each cell whether it is one of the `count` highest; of equal ones the first are.
std::vector<bool> highest(const Values& values, std::size_t count) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
  std::nth_element(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
    return values[a] != values[b] ? values[a] > values[b] : a < b;
  });
  std::vector<bool> isHigh(values.size());
  std::for_each(order.begin(), end, [&](std::size_t cell) { isHigh[cell] = true; });
  return isHigh;
}

double rootMeanSquare(const Values& a, const Values& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return std::sqrt(sum / static_cast<double>(a.size()));
}

double overlapOfTop(const Values& a, const Values& b) {
  const auto count = std::max<std::size_t>(1, a.size() / 10);
  const auto highA = highest(a, count), highB = highest(b, count);
  std::size_t shared = 0;
  for (std::size_t i = 0; i < a.size(); ++i) shared += highA[i] && highB[i] ? 1 : 0;
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
  return {rootMeanSquare(x, y), pearson(x, y), spearman(x, y), overlapOfTop(x, y),
          structuralSimilarity(a, b)};
}

}  // namespace hp
