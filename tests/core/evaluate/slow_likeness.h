// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How alike two maps are, by the definitions: ranks by counting, structure window by window.

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/base/array.h"

namespace hp::test {

inline double slowSpearman(const std::vector<double>& a, const std::vector<double>& b) {
  const auto ranks = [](const std::vector<double>& values) {
    std::vector<double> result;
    for (const double value : values) {
      double lower = 0, equal = 0;
      for (const double other : values) {
        lower += other < value ? 1 : 0;
        equal += other == value ? 1 : 0;
      }
      result.push_back(lower + (equal - 1) / 2);
    }
    return result;
  };
  const auto x = ranks(a), y = ranks(b);
  const double n = static_cast<double>(x.size()), mean = (n - 1) / 2;
  double xx = 0, yy = 0, xy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xx += (x[i] - mean) * (x[i] - mean);
    yy += (y[i] - mean) * (y[i] - mean);
    xy += (x[i] - mean) * (y[i] - mean);
  }
  return xx == 0 || yy == 0 ? std::numeric_limits<double>::quiet_NaN() : xy / std::sqrt(xx * yy);
}

/// Of one window of 11 x 11 cells with its corner at (top, left); c1 and c2 as the paper has them.
inline double slowWindow(const std::vector<double>& a, const std::vector<double>& b, std::int64_t corner,
                         std::int64_t width, double c1, double c2) {
  double weights = 0, meanA = 0, meanB = 0, varianceA = 0, varianceB = 0, covariance = 0;
  const auto each = [&](const auto& add) {
    for (std::int64_t y = 0; y < 11; ++y)
      for (std::int64_t x = 0; x < 11; ++x)
        add(std::exp(-static_cast<double>((y - 5) * (y - 5) + (x - 5) * (x - 5)) / (2 * 1.5 * 1.5)),
            static_cast<std::size_t>(corner + y * width + x));
  };
  each([&](double weight, std::size_t) { weights += weight; });
  each([&](double weight, std::size_t i) {
    meanA += weight * a[i] / weights;
    meanB += weight * b[i] / weights;
  });
  each([&](double weight, std::size_t i) {
    varianceA += weight * (a[i] - meanA) * (a[i] - meanA) / weights;
    varianceB += weight * (b[i] - meanB) * (b[i] - meanB) / weights;
    covariance += weight * (a[i] - meanA) * (b[i] - meanB) / weights;
  });
  return (2 * meanA * meanB + c1) * (2 * covariance + c2) /
         ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
}

/// Each map divided by its own largest |value| first.
inline double slowStructure(std::vector<double> a, std::vector<double> b, std::int64_t height,
                            std::int64_t width) {
  for (auto* map : {&a, &b}) {
    double largest = 0;
    for (const double value : *map) largest = std::max(largest, std::abs(value));
    for (auto& value : *map) value /= largest > 0 ? largest : 1;
  }
  if (a == b) return 1;
  const auto [lowA, highA] = std::minmax_element(a.begin(), a.end());
  const auto [lowB, highB] = std::minmax_element(b.begin(), b.end());
  const double range = std::max(*highA, *highB) - std::min(*lowA, *lowB);
  double sum = 0;
  for (std::int64_t y = 0; y + 11 <= height; ++y)
    for (std::int64_t x = 0; x + 11 <= width; ++x)
      sum += slowWindow(a, b, y * width + x, width, 0.0001 * range * range, 0.0009 * range * range);
  return sum / static_cast<double>((height - 10) * (width - 10));
}

/// By the id of a MapLikeness.
inline double slowLikeness(const std::string& id, const Array& a, const Array& b) {
  std::vector<double> x(a.values.begin(), a.values.end()), y(b.values.begin(), b.values.end());
  if (id.ends_with("-absolute"))
    for (auto* map : {&x, &y})
      for (auto& value : *map) value = std::abs(value);
  return id.starts_with("spearman") ? slowSpearman(x, y) : slowStructure(x, y, a.size(0), a.size(1));
}

}  // namespace hp::test
