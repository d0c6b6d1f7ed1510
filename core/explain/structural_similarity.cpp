// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/structural_similarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace hp {
namespace {

constexpr std::size_t kWindow = 11;
constexpr double kSigma = 1.5;
constexpr double kK1 = 0.01, kK2 = 0.03;

using Weights = std::array<double, kWindow>;

/// Values in double, row by row.
struct Plane {
  std::size_t height = 0, width = 0;
  std::vector<double> values = {};
};

// The window is the product of two of these, which sum to one: so does it.
Weights gaussian() {
  Weights weights{};
  for (std::size_t i = 0; i < kWindow; ++i) {
    const double distance = static_cast<double>(i) - static_cast<double>(kWindow / 2);
    weights[i] = std::exp(-distance * distance / (2 * kSigma * kSigma));
  }
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (auto& weight : weights) weight /= sum;
  return weights;
}

/// Weighted means over windows of a column or a row; `step` leads from one cell of a window to the next.
Plane smoothed(const Plane& plane, std::size_t height, std::size_t width, std::size_t step) {
  static const Weights kWeights = gaussian();
  Plane result{height, width, std::vector<double>(height * width)};
  for (std::size_t y = 0; y < height; ++y)
    for (std::size_t x = 0; x < width; ++x)
      for (std::size_t i = 0; i < kWindow; ++i)
        result.values[y * width + x] += kWeights[i] * plane.values[y * plane.width + x + i * step];
  return result;
}

/// Weighted mean of every window.
Plane means(const Plane& plane) {
  const auto height = plane.height - kWindow + 1, width = plane.width - kWindow + 1;
  return smoothed(smoothed(plane, height, plane.width, plane.width), height, width, 1);
}

Plane product(const Plane& a, const Plane& b) {
  Plane result = a;
  for (std::size_t i = 0; i < a.values.size(); ++i) result.values[i] *= b.values[i];
  return result;
}

// Less a value in the middle of the range: variances as differences of squares lose fewer digits.
Plane planeOf(const Array& map, double middle) {
  Plane plane{static_cast<std::size_t>(map.size(0)), static_cast<std::size_t>(map.size(1)), {}};
  for (const float value : map.values) plane.values.push_back(value - middle);
  return plane;
}

double meanSimilarity(const Array& mapA, const Array& mapB, double lowest, double highest) {
  const double middle = (lowest + highest) / 2, range = highest - lowest;
  const double c1 = kK1 * range * kK1 * range, c2 = kK2 * range * kK2 * range;
  const Plane a = planeOf(mapA, middle), b = planeOf(mapB, middle);
  const Plane meanA = means(a), meanB = means(b), squareA = means(product(a, a)),
              squareB = means(product(b, b)), both = means(product(a, b));
  double sum = 0;
  for (std::size_t i = 0; i < both.values.size(); ++i) {
    const double shiftedA = meanA.values[i], shiftedB = meanB.values[i];
    const double varianceA = squareA.values[i] - shiftedA * shiftedA,
                 varianceB = squareB.values[i] - shiftedB * shiftedB,
                 covariance = both.values[i] - shiftedA * shiftedB;
    const double muA = shiftedA + middle, muB = shiftedB + middle;
    sum += (2 * muA * muB + c1) * (2 * covariance + c2) /
           ((muA * muA + muB * muB + c1) * (varianceA + varianceB + c2));
  }
  return sum / static_cast<double>(both.values.size());
}

}  // namespace

double structuralSimilarity(const Array& a, const Array& b) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  const auto window = static_cast<std::int64_t>(kWindow);
  if (a.shape != b.shape || a.shape.size() != 2 || a.size(0) < window || a.size(1) < window) return kNone;
  const auto isFinite = [](float value) { return std::isfinite(value); };
  if (!std::ranges::all_of(a.values, isFinite) || !std::ranges::all_of(b.values, isFinite)) return kNone;
  if (a == b) return 1;  // also where both are one constant and the range is nothing
  const auto [lowA, highA] = std::ranges::minmax(a.values);
  const auto [lowB, highB] = std::ranges::minmax(b.values);
  return meanSimilarity(a, b, std::min(lowA, lowB), std::max(highA, highB));
}

}  // namespace hp
