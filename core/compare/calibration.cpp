// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/calibration.h"

#include <algorithm>
#include <cmath>

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Sums over the pictures of one bin.
struct Sums {
  std::int64_t pictures = 0, right = 0;
  double probability = 0;
};
using Bins = std::array<Sums, std::tuple_size_v<decltype(Calibration::bins)>>;

bool isRight(const PredictionRow& row) { return row.predicted == row.label; }

/// Bin i of n holds (i / n, (i + 1) / n]; nothing, which only rounding makes of a predicted class, is in the
/// first.
std::size_t binOf(double probability, std::size_t bins) {
  const auto above = std::ceil(probability * static_cast<double>(bins)) - 1;
  return static_cast<std::size_t>(std::clamp(above, 0.0, static_cast<double>(bins - 1)));
}

Bins binned(const std::vector<const PredictionRow*>& rows) {
  Bins bins;
  for (const auto* row : rows) {
    auto& bin = bins[binOf(row->probability, bins.size())];
    ++bin.pictures;
    bin.right += isRight(*row);
    bin.probability += row->probability;
  }
  return bins;
}

ReliabilityBin meansOf(const Sums& sums) {
  if (sums.pictures == 0) return {};
  const auto count = static_cast<double>(sums.pictures);
  return {sums.pictures, sums.probability / count, static_cast<double>(sums.right) / count};
}

double brierOf(const std::vector<const PredictionRow*>& rows) {
  double squares = 0;
  for (const auto* row : rows) {
    const double beyond = row->probability - (isRight(*row) ? 1 : 0);
    squares += beyond * beyond;
  }
  return squares / static_cast<double>(rows.size());
}

}  // namespace

Calibration calibrationOf(const std::vector<const PredictionRow*>& rows) {
  const bool hasNan = std::ranges::any_of(rows, [](const auto* row) { return std::isnan(row->probability); });
  if (rows.empty() || hasNan) return {.expectedError = kNone, .brier = kNone};
  Calibration result{.brier = brierOf(rows)};
  const auto sums = binned(rows);
  std::ranges::transform(sums, result.bins.begin(), meansOf);
  for (const auto& bin : sums)
    result.expectedError += std::abs(bin.probability - static_cast<double>(bin.right));
  result.expectedError /= static_cast<double>(rows.size());
  return result;
}

}  // namespace hp
