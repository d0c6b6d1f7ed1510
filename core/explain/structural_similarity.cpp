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
  // Along a row last: cells beside each other are added to in one instruction.
  for (std::size_t y = 0; y < height; ++y)
    for (std::size_t i = 0; i < kWindow; ++i)
      for (std::size_t x = 0; x < width; ++x)
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

/// What is compared: all cells where `cells` is empty.
struct Maps {
  const Array& a;
  const Array& b;
  const Array& cells;

  bool counts(std::size_t i) const { return cells.empty() || cells.values[i] != 0; }
};

// Less a value in the middle of the range: variances as differences of squares lose fewer digits.
Plane planeOf(const Array& map, double middle) {
  Plane plane{static_cast<std::size_t>(map.size(0)), static_cast<std::size_t>(map.size(1)), {}};
  for (const float value : map.values) plane.values.push_back(value - middle);
  return plane;
}

/// True for windows all of whose cells count, in the order of means().
std::vector<bool> countedWindows(const Maps& maps) {
  const auto width = static_cast<std::size_t>(maps.a.size(1)),
             height = static_cast<std::size_t>(maps.a.size(0));
  // Lost cells above and left of each corner, as in an integral image.
  std::vector<std::size_t> lost((height + 1) * (width + 1));
  const auto at = [&](std::size_t y, std::size_t x) -> std::size_t& { return lost[y * (width + 1) + x]; };
  for (std::size_t y = 0; y < height; ++y)
    for (std::size_t x = 0; x < width; ++x)
      at(y + 1, x + 1) = at(y, x + 1) + at(y + 1, x) - at(y, x) + (maps.counts(y * width + x) ? 0 : 1);
  std::vector<bool> counted;
  for (std::size_t y = 0; y + kWindow <= height; ++y)
    for (std::size_t x = 0; x + kWindow <= width; ++x)
      counted.push_back(at(y + kWindow, x + kWindow) + at(y, x) == at(y, x + kWindow) + at(y + kWindow, x));
  return counted;
}

struct Range {
  float lowest = std::numeric_limits<float>::infinity(), highest = -std::numeric_limits<float>::infinity();
};

Range commonRange(const Maps& maps) {
  Range range;
  for (std::size_t i = 0; i < maps.a.values.size(); ++i) {
    if (!maps.counts(i)) continue;
    range.lowest = std::min({range.lowest, maps.a.values[i], maps.b.values[i]});
    range.highest = std::max({range.highest, maps.a.values[i], maps.b.values[i]});
  }
  return range;
}

double meanSimilarity(const Maps& maps, double lowest, double highest) {
  const double middle = (lowest + highest) / 2, range = highest - lowest;
  const double c1 = kK1 * range * kK1 * range, c2 = kK2 * range * kK2 * range;
  const Plane a = planeOf(maps.a, middle), b = planeOf(maps.b, middle);
  const Plane meanA = means(a), meanB = means(b), squareA = means(product(a, a)),
              squareB = means(product(b, b)), both = means(product(a, b));
  const auto windows = countedWindows(maps);
  double sum = 0;
  for (std::size_t i = 0; i < both.values.size(); ++i) {
    if (!windows[i]) continue;
    const double shiftedA = meanA.values[i], shiftedB = meanB.values[i];
    const double varianceA = squareA.values[i] - shiftedA * shiftedA,
                 varianceB = squareB.values[i] - shiftedB * shiftedB,
                 covariance = both.values[i] - shiftedA * shiftedB;
    const double muA = shiftedA + middle, muB = shiftedB + middle;
    sum += (2 * muA * muB + c1) * (2 * covariance + c2) /
           ((muA * muA + muB * muB + c1) * (varianceA + varianceB + c2));
  }
  const auto count = std::ranges::count(windows, true);
  return count == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(count);
}

double similarity(const Maps& maps) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  const auto window = static_cast<std::int64_t>(kWindow);
  const Array &a = maps.a, &b = maps.b;
  if (a.shape != b.shape || a.shape.size() != 2 || a.size(0) < window || a.size(1) < window) return kNone;
  bool areEqual = true;
  for (std::size_t i = 0; i < a.values.size(); ++i) {
    if (!maps.counts(i)) continue;
    if (!std::isfinite(a.values[i]) || !std::isfinite(b.values[i])) return kNone;
    areEqual = areEqual && a.values[i] == b.values[i];
  }
  // Also where both are one constant and the range is nothing.
  if (areEqual) return std::ranges::count(countedWindows(maps), true) > 0 ? 1 : kNone;
  const auto range = commonRange(maps);
  return meanSimilarity(maps, range.lowest, range.highest);
}

}  // namespace

double structuralSimilarity(const Array& a, const Array& b) {
  const Array all;
  return similarity({a, b, all});
}

double structuralSimilarity(const Array& a, const Array& b, const Array& cells) {
  if (cells.shape != a.shape) return std::numeric_limits<double>::quiet_NaN();
  return similarity({a, b, cells});
}

}  // namespace hp
