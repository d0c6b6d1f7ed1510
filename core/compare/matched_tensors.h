// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <vector>

#include "core/compare/tensor_sums.h"
#include "core/compare/weights_difference.h"

namespace hp {

/// A tensor of the baseline and the candidate's of the same name and shape.
struct MatchedTensor {
  std::size_t baseline = 0, candidate = 0;  ///< places in their sources
  std::int64_t count = 0;                   ///< elements
  std::int64_t bytesPerElement = 0;         ///< of both files together
};

/// In the baseline's order; what has no partner is written into `difference`.
std::vector<MatchedTensor> matchTensors(const WeightsSource& baseline, const WeightsSource& candidate,
                                        WeightsDifference& difference);

/// Reads stretches of both sides into buffers of its own: one for each thread.
class StretchReader {
 public:
  StretchReader(const WeightsSource& baseline, const WeightsSource& candidate)
      : baseline_(baseline), candidate_(candidate) {}

  /// At most kStretch elements.
  TensorSums sums(const MatchedTensor& pair, std::int64_t first, std::int64_t count);

 private:
  TensorSums floatSums(const MatchedTensor& pair, std::int64_t first, std::int64_t count);

  const WeightsSource& baseline_;
  const WeightsSource& candidate_;
  std::vector<float> left_, right_;
  std::vector<char> storedLeft_, storedRight_;
};

}  // namespace hp
