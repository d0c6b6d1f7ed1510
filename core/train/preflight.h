// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/run_context.h"
#include "core/model/graph.h"
#include "core/train/train.h"

namespace hp {

/// How one operation of a network behaved when it was tried here, forward and backward, on batches of the
/// size it will see. Found by computing, not from a table.
struct PreflightRow {
  std::vector<std::string> layers = {};  ///< the nodes that do the same operation on the same sizes
  std::string operation = {};            ///< "Conv2d 32, 3x3: weight gradient"
  bool repeats = true;                   ///< equal bits when done again
  bool sameWithOtherThreads = true;      ///< equal bits with 1, 2 and 3 threads
  bool refused = false;     ///< LibTorch has no form of it that repeats, and does not do it in this mode
  std::string remedy = {};  ///< what is done about it; empty when nothing is needed
};

/// Every distinct operation of the network, tried on `batch` examples: as many as the training's largest
/// batch has, because kernels and how sums are split hang on it, and more would need memory that training
/// does not. Only those that are not always the same when `onlyTroubled`. Losses are too small to be split,
/// and optimisers are made of exactly rounded operations (see Optimiser).
std::vector<PreflightRow> preflight(const Graph& graph, const TrainSpec& spec, std::int64_t batch,
                                    bool onlyTroubled, const RunContext& context);

/// Throws Error with the sentences of what is refused, unless nothing is: the network cannot be trained so.
void requirePossible(const std::vector<PreflightRow>& rows);

/// "Conv2d 32, 3x3: weight gradient (conv1) gives other bits with another number of threads; ..."
std::string sentenceOf(const PreflightRow& row);
/// The rows as JSON, for environment.json.
Json toJson(const std::vector<PreflightRow>& rows);

}  // namespace hp
