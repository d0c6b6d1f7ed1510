// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What turning and blurring have in common, of 8-bit pictures and of floats.

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numbers>
#include <utility>
#include <vector>

namespace hp {

/// Cosine and sine, exact for quarter turns so that those only move pixels.
inline std::pair<double, double> turn(double degrees) {
  const double quarters = degrees / 90;
  if (quarters == std::floor(quarters)) {
    constexpr double kCosines[] = {1, 0, -1, 0};
    const auto i = static_cast<unsigned>(static_cast<int>(std::fmod(quarters, 4)) + 4) % 4;
    return {kCosines[i], kCosines[(i + 3) % 4]};
  }
  const double radians = degrees * std::numbers::pi / 180;
  return {std::cos(radians), std::sin(radians)};
}

/// An index mirrored at both ends without repeating the edge: -1 is 1.
inline std::int64_t mirrored(std::int64_t i, std::int64_t size) {
  if (size == 1) return 0;
  const auto period = 2 * (size - 1), within = std::abs(i) % period;
  return within < size ? within : period - within;
}

/// A Gaussian's weights for the distances -ceil(4 sigma) to ceil(4 sigma); they sum to one.
inline std::vector<double> gaussianWeights(double sigma) {
  const int radius = static_cast<int>(std::ceil(4 * sigma));
  std::vector<double> weights;
  double sum = 0;
  for (int i = -radius; i <= radius; ++i) {
    weights.push_back(std::exp(-0.5 * (i / sigma) * (i / sigma)));
    sum += weights.back();
  }
  for (auto& weight : weights) weight /= sum;
  return weights;
}

}  // namespace hp
