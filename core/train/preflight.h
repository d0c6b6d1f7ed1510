// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/model/graph.h"
#include "core/train/train.h"

namespace hp {

/// How one operation of a network behaved when it was tried here, forward and backward, on inputs of the size
/// it will see. Found by computing, not from a table.
struct PreflightRow {
  std::vector<std::string> layers = {};  ///< the nodes that do the same operation on the same sizes
  std::string operation = {};            ///< "Conv2d 32, 3x3: weight gradient"
  bool repeats = true;                   ///< equal bits when done again
  bool sameWithOtherThreads = true;      ///< equal bits with 1, 2 and 3 threads
  std::string remedy = {};               ///< what is done about it; empty when nothing is needed
};

/// Every distinct operation of the network and the optimiser's step; only rows that are not always the same
/// are returned when `onlyTroubled`.
std::vector<PreflightRow> preflight(const Graph& graph, const TrainSpec& spec, bool onlyTroubled,
                                    const RunContext& context);

}  // namespace hp
