// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "core/base/array.h"

namespace hp {

/// Bin 0: equal bits. Bin k >= 1: 2^(k-1) <= ULP distance < 2^k. Elements that differ where one side is NaN
/// or infinite are in the last bin. Bin 1 also counts elements of wider types (F64, I64, I32) that differ,
/// but are equal once rounded to float32.
inline constexpr std::size_t kUlpBins = 33;

/// How a candidate's tensor differs from the baseline's. All sums are in double, in a fixed order that does
/// not depend on the number of threads.
struct TensorDifference {
  std::string name = {};
  Shape shape = {};
  std::int64_t count = 0;
  std::int64_t equal = 0;      ///< elements of equal bits
  std::int64_t signFlips = 0;  ///< one side below zero, the other above
  std::int64_t minusZerosBaseline = 0, minusZerosCandidate = 0;
  /// NaN and infinite. Pairs of which one side is so are left out of the differences, norms and the cosine.
  std::int64_t notFiniteBaseline = 0, notFiniteCandidate = 0;
  double maxAbs = 0;      ///< max |c - b|
  double meanAbs = 0;     ///< mean |c - b|
  double relativeL2 = 0;  ///< ||c - b|| / ||b||; infinite where only b is zero, 0 where both are
  double cosine = 1;      ///< <b, c> / (||b|| ||c||); NaN where one of them is zero, 1 where both are
  double normBaseline = 0, normCandidate = 0;  ///< L2
  /// Largest distance in units in the last place: steps between neighbouring float32 numbers, +0 and -0 being
  /// one apart. 2^32 - 1 where elements differ of which one is NaN or infinite.
  std::uint32_t maxUlp = 0;
  std::array<std::int64_t, kUlpBins> ulpHistogram = {};

  double equalShare() const {
    return count == 0 ? 1 : static_cast<double>(equal) / static_cast<double>(count);
  }
};

/// Steps on the line of float32 numbers between two numbers that are not NaN.
std::uint32_t ulpDistance(float a, float b);

/// Of two stretches of equal length; throws Error where they are not.
TensorDifference compareTensors(std::span<const float> baseline, std::span<const float> candidate);

}  // namespace hp
