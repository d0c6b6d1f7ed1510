// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/runs/records.h"

namespace hp {

/// The output of one layer in the forward pass of a step.
struct ProbedNode {
  std::string name = {};       ///< as in the graph: "features.0"
  std::string operation = {};  ///< "Conv2d 3x3, 32", as layer tables have it
  ShortDigest output = {};     ///< of its float32 values in row-major order
  double norm = 0;             ///< L2
};

/// One step of a run, computed again.
struct StepProbe {
  std::int64_t step = 0;
  ShortDigest input = {};              ///< of the batch's pictures as the network got them
  std::vector<ProbedNode> nodes = {};  ///< in the order of computing
  std::string deviation = {};          ///< a sentence, where this process does not compute what the run
                                       ///< recorded on the way: its probe says nothing of the run then
};

/// Trains again what the run trained, from its newest checkpoint before the step, else from the beginning, in
/// memory and with the threads recorded; compares every step on the way with the trace; and looks into the
/// forward pass of `step`. The process must have been started with the run's personality. `data`: where the
/// data lie now; empty: as recorded. Throws Error when the data are not what the run began with, or the run
/// never came so far.
StepProbe probeStep(const std::filesystem::path& run, std::int64_t step, const std::filesystem::path& data,
                    const RunContext& context);

/// Name of the first layer whose output differs; empty when none does. Throws Error when the networks differ.
std::string firstDifferentNode(const StepProbe& baseline, const StepProbe& candidate);

}  // namespace hp
