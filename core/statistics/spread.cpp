// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hp {
namespace {

double quantile(const std::vector<double>& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const double lower = sorted[below], part = place - static_cast<double>(below);
  // An infinite neighbour must not make NaN of a value that is met exactly.
  return part > 0 ? lower + part * (sorted[below + 1] - lower) : lower;
}

double deviation(const std::vector<double>& values, double mean) {
  if (values.size() < 2) return Spread::kNone;
  double sum = 0;
  for (const double value : values) sum += (value - mean) * (value - mean);
  return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

}  // namespace

Spread spreadOf(std::vector<double> values) {
  Spread spread;
  spread.undefined = static_cast<std::int64_t>(std::erase_if(values, [](double v) { return std::isnan(v); }));
  spread.count = static_cast<std::int64_t>(values.size());
  if (values.empty()) return spread;
  std::sort(values.begin(), values.end());
  spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
  spread.standardDeviation = deviation(values, spread.mean);
  spread.minimum = values.front();
  spread.lowerQuartile = quantile(values, 0.25);
  spread.median = quantile(values, 0.5);
  spread.upperQuartile = quantile(values, 0.75);
  spread.maximum = values.back();
  return spread;
}

}  // namespace hp
