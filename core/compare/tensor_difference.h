// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>

#include "core/base/array.h"

namespace hp {

/// Bin 0: equal bits. Bin k, 1 to 64: 2^(k-1) <= ULP distance < 2^k. The last one: see kNoUlp.
inline constexpr std::size_t kUlpBins = 66;

/// Of two numbers that differ and have no distance in units in the last place: one is NaN or infinite, or one
/// is a whole number, where the last place says nothing of rounding.
inline constexpr std::uint64_t kNoUlp = std::numeric_limits<std::uint64_t>::max();

/// How a candidate's tensor differs from the baseline's. All sums are in double, in a fixed order that does
/// not depend on the number of threads.
///
/// Numbers are measured as they are stored, whatever their type: doubles as doubles, whole numbers exactly.
/// Norms and the cosine of 64-bit whole numbers beyond 2^53 are of their nearest doubles; differences beyond
/// the largest double count as that one.
struct TensorDifference {
  std::string name = {};
  Shape shape = {};
  std::int64_t count = 0;
  std::int64_t equal = 0;      ///< elements of equal bits; of different types, of equal numbers
  std::int64_t signFlips = 0;  ///< one side below zero, the other above
  std::int64_t minusZerosBaseline = 0, minusZerosCandidate = 0;
  /// NaN and infinite. Pairs of which one side is so are left out of the differences, norms and the cosine.
  std::int64_t notFiniteBaseline = 0, notFiniteCandidate = 0;
  double maxAbs = 0;      ///< max |c - b|
  double meanAbs = 0;     ///< mean |c - b|
  double relativeL2 = 0;  ///< ||c - b|| / ||b||; infinite where only b is zero, 0 where both are
  double cosine = 1;      ///< <b, c> / (||b|| ||c||); NaN where one of them is zero, 1 where both are
  double normBaseline = 0, normCandidate = 0;  ///< L2
  /// Largest distance in units in the last place: steps between neighbouring numbers of the tensor's own type
  /// (float64, float32, float16, bfloat16), +0 and -0 being one apart; of two floating types, of float32, or
  /// of float64 where one of them is. kNoUlp where a pair has none.
  std::uint64_t maxUlp = 0;
  std::array<std::int64_t, kUlpBins> ulpHistogram = {};

  double equalShare() const {
    return count == 0 ? 1 : static_cast<double>(equal) / static_cast<double>(count);
  }
};

/// Steps on the line of float32 numbers between two numbers that are not NaN.
std::uint32_t ulpDistance(float a, float b);

/// A distance for people: "1,234", "1.15e+18" where nobody counts digits, "none" of kNoUlp.
std::string ulpText(std::uint64_t distance);

/// Of two stretches of equal length; throws Error where they are not.
TensorDifference compareTensors(std::span<const float> baseline, std::span<const float> candidate);

}  // namespace hp
