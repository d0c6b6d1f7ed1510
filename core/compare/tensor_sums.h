// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/compare/tensor_difference.h"

namespace hp {

/// Elements that are read, summed and handed to a thread in one go. Sums of a tensor are the sums of its
/// stretches added in order, so no number of threads changes a bit.
inline constexpr std::int64_t kStretch = 1 << 18;

/// What a TensorDifference is made of, before norms and means are taken. `finite` pairs alone enter the sums.
struct TensorSums {
  std::int64_t count = 0, finite = 0, signFlips = 0;
  std::int64_t minusZerosBaseline = 0, minusZerosCandidate = 0;
  std::int64_t notFiniteBaseline = 0, notFiniteCandidate = 0;
  double maxAbs = 0;
  /// Sums of numbers divided by 2^scale, as the square of a double need not be one: `absolute` and
  /// `squaredDifference` of differences, `product` of both sides'. Zero for float32.
  double absolute = 0, squaredDifference = 0, squaredBaseline = 0, squaredCandidate = 0, product = 0;
  int scaleDifference = 0, scaleBaseline = 0, scaleCandidate = 0;
  std::uint64_t maxUlp = 0;
  std::array<std::int64_t, kUlpBins> ulpHistogram = {};

  /// Those of what follows; the order decides about the last digits.
  void add(const TensorSums& following);
  TensorDifference difference(std::string name, Shape shape) const;

 private:
  void scaleAs(int difference, int baseline, int candidate);
};

/// Of two stretches of equal length, at most kStretch.
TensorSums sumsOf(std::span<const float> baseline, std::span<const float> candidate);

}  // namespace hp
