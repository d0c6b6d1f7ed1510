// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compared_run.h"
#include "core/compare/weights_difference.h"

namespace hp {

/// One epoch of which both runs kept weights.
struct EpochDifference {
  std::int64_t epoch = 0;
  WeightsDifference weights = {};
};

/// Of every epoch that both kept, in order; an epoch that cannot be read is left out and named in
/// `obstacles`.
struct WeightsOverTime {
  std::vector<EpochDifference> epochs = {};
  std::vector<std::string> obstacles = {};
};
WeightsOverTime compareWeightsOverTime(const Baseline<ComparedRunPtr>& baseline,
                                       const Candidate<ComparedRunPtr>& candidate, const RunContext& context);

}  // namespace hp
