// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/explain/lime/composites.h"
#include "core/explain/lime/design.h"
#include "core/explain/method.h"

namespace hp {

/// Which of how many designs is predicted: progress counts the samples of all of them.
struct RepeatOf {
  std::int64_t index = 0;
  std::int64_t count = 1;
};

/// The probability of every target for every row of the design, target by target: softmax of the scores, or
/// the logistic function for a network of one unit, in double; the mean over all pixels where the network
/// scores each. The request's own class counts for nothing.
///
/// The network is run on chunks of a size that the network alone determines, the last one filled up,
/// each chunk on one thread, the first layers only as often as they differ (see Stem); `batch` (0: one chunk)
/// only says how many samples a thread takes at a time, and LibTorch's thread count how many threads there
/// are. Neither can change a bit.
/// Progress is in samples of all repeats; the first layers leave the count where it is.
std::vector<std::vector<double>> predictSamples(const ExplainRequest& request, std::span<const int> targets,
                                                const Composites& composites,
                                                const Segmentation& segmentation, const Design& design,
                                                int batch, const RunContext& context, RepeatOf repeat = {});

}  // namespace hp
