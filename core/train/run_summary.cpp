// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_summary.h"

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/train/recorder.h"
#include "core/train/weight_sum.h"

namespace hp {

RunSummary summaryOf(const RunFolder& run) {
  if (run.state() != RunState::Done)
    throw Error("The training in '" + run.path().string() + "' is not finished.");
  const auto trace = run.recordedTrace();
  const auto file = run.newestWeights();
  if (trace.steps.empty() || !file)
    throw Error("The training in '" + run.path().string() + "' lacks its trace or its weights.");
  if (trace.lacksEnd)
    throw Error("The last records of the trace in '" + run.path().string() +
                "' are damaged, so that its last loss is not known.");
  const auto weights = readSafetensorsArrays(*file);
  return {.lastLoss = trace.steps.back().loss,
          .weightSum = sumOf(weights, run.description().tensors),
          .weightsDigest = digestOf(weightsOf(weights))};
}

}  // namespace hp
