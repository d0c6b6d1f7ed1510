// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/matrix_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hp {
namespace {

constexpr double kLogarithmicFrom = 1000;
/// Of a logarithmic scale: what is equal has its first part alone.
constexpr double kEqualShare = 0.12;

/// The values of the pairs, without those that are not finite.
std::vector<double> finitePairs(const RunMatrix& matrix) {
  std::vector<double> values;
  for (std::size_t i = 0; i < matrix.runs; ++i)
    for (std::size_t j = i + 1; j < matrix.runs; ++j)
      if (std::isfinite(matrix.at(i, j))) values.push_back(matrix.at(i, j));
  return values;
}

}  // namespace

MatrixScale::MatrixScale(const RunMatrix& matrix, MatrixMeaning meaning) : meaning_(meaning) {
  const auto values = finitePairs(matrix);
  if (values.empty()) return;
  const auto [low, high] = std::ranges::minmax(values);
  high_ = high;
  low_ = meaning == MatrixMeaning::Likeness ? low : 0;
  if (meaning == MatrixMeaning::Likeness) return;
  double least = high;
  for (const double value : values)
    if (value > 0) least = std::min(least, value);
  isLogarithmic_ = least > 0 && high > kLogarithmicFrom * least;
  if (isLogarithmic_) low_ = least;
}

double MatrixScale::position(double value) const {
  if (std::isnan(value)) return value;
  const bool isLikeness = meaning_ == MatrixMeaning::Likeness;
  if (!(high_ > low_)) return isLikeness || value == 0 ? 0 : 1;
  if (isLikeness) return std::clamp((high_ - value) / (high_ - low_), 0.0, 1.0);
  if (!isLogarithmic_) return std::clamp(value / high_, 0.0, 1.0);
  if (value <= 0) return 0;
  const double part = std::log(value / low_) / std::log(high_ / low_);
  return std::clamp(kEqualShare + (1 - kEqualShare) * part, 0.0, 1.0);
}

}  // namespace hp
