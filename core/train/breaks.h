// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. Why the bits of a run that goes on may differ from those of an uninterrupted one.

#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "core/train/preflight.h"

namespace hp {

/// Writes an event "preflight" for every row.
void recordPreflight(const std::vector<PreflightRow>& troubles, RunWriter& writer, std::int64_t step);

/// What an attempt goes on to train.
struct TrainedNetwork {
  const Graph& graph;
  std::int64_t largestBatch;  ///< examples
};

/// Writes an event "break" for every reason there is: `start`, the state that the attempt begins with, is not
/// what the trace recorded for its step; or the environment is another than the attempt before had, which
/// is then recorded. Throws Error when the network cannot be trained in this one.
void recordBreaks(const RunFolder& run, const TrainSpec& spec, const TrainedNetwork& network,
                  const StepRecord& start, RunWriter& writer, const RunContext& context);

}  // namespace hp
