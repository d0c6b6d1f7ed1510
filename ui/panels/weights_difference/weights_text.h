// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/compare/weights_over_time.h"

namespace hp {

/// Epochs of which both runs kept weights, ascending; none where a run is null.
std::vector<std::int64_t> commonEpochs(const ComparedRunPtr& a, const ComparedRunPtr& b);

/// In the order in which the run names its tensors and then its buffers; what it does not name stays behind
/// them.
std::vector<TensorDifference> inNetworkOrder(const std::vector<TensorDifference>& tensors,
                                             const ComparedRun& run);

/// All tensors together in one line, and how many are not compared.
QString totalsText(const WeightsDifference& weights);
/// The tensors that are not compared, a line each; empty: there are none.
QString unmatchedText(const WeightsDifference& weights);
/// What the strips of colours run over.
QString overTimeText(const WeightsOverTime& overTime, double highest);

}  // namespace hp
