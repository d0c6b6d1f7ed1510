// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/compare/roles.h"
#include "core/compare/tensor_difference.h"
#include "core/compare/weights_source.h"

namespace hp {

/// Two tensors of one name and different shapes.
struct ShapeMismatch {
  std::string name = {};
  Shape baseline = {}, candidate = {};
};

/// Weights of two networks, compared where names and shapes match.
struct WeightsDifference {
  std::vector<TensorDifference> tensors = {};  ///< in the baseline's order
  TensorDifference all = {};                   ///< of all of them together
  std::vector<std::string> onlyBaseline = {}, onlyCandidate = {};
  std::vector<ShapeMismatch> otherShapes = {};
  std::vector<std::string> otherTypes = {};  ///< compared by their values, but stored as another type

  bool sameTensors() const { return onlyBaseline.empty() && onlyCandidate.empty() && otherShapes.empty(); }
  bool equalValues() const { return sameTensors() && all.equal == all.count; }
  bool equalBits() const { return equalValues() && otherTypes.empty(); }
};

/// Streams both: memory beyond the caller's stays below 64 MiB whatever the files' size. Steps report bytes.
/// `threads`: 0 for as many as help; the result's bits are the same for any number. Throws Error naming the
/// file that cannot be read.
WeightsDifference compareWeights(const Baseline<const WeightsSource*>& baseline,
                                 const Candidate<const WeightsSource*>& candidate, const RunContext& context,
                                 int threads = 0);

}  // namespace hp
