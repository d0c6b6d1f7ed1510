// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/step_states.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/runs/run_folder.h"

namespace hp {
namespace {

/// Step records ascend.
const StepRecord* stepOf(const std::vector<StepRecord>& steps, std::int64_t number) {
  const auto at = std::lower_bound(steps.begin(), steps.end(), number,
                                   [](const StepRecord& step, std::int64_t n) { return step.step < n; });
  return at != steps.end() && at->step == number ? &*at : nullptr;
}

RunFolder opened(const ComparedRun& run) {
  if (run.kind != RunKind::Heatproof)
    throw Error("'" + run.name + "' is no run folder of Heatproof's: there is no trace of its steps.");
  return RunFolder(run.path);
}

/// Numbers that no training writes; what is counted from them would overflow.
bool isImpossible(const StepRecord& record) {
  constexpr std::int64_t kMostSteps = std::int64_t{1} << 62;
  return record.step < (record.isStart ? 0 : 1) || record.step > kMostSteps;
}

/// What RunFolder says of the trace's two files, if it says anything.
void requireTrace(const RunFolder& folder) {
  for (const auto& sentence : folder.missing())
    if (sentence.find("trace.") != std::string::npos) throw Error(sentence);
}

}  // namespace

StepStates::StepStates(const ComparedRun& run) {
  const auto folder = opened(run);
  requireTrace(folder);
  tensors_ = folder.description().tensors;
  buffers_ = folder.description().buffers;
  steps_ = folder.trace();
  std::erase_if(steps_, isImpossible);
  if (steps_.empty()) throw Error("The trace of '" + run.name + "' holds no step.");
  for (auto& start : folder.starts()) takeStart(std::move(start));
}

/// Of an attempt whose steps were all done again by a later one, the start counts no more.
void StepStates::takeStart(StepRecord start) {
  if (isImpossible(start)) return;
  const auto* next = stepOf(steps_, start.step + 1);
  if (next && next->attempt == start.attempt) starts_.insert_or_assign(start.step, std::move(start));
}

const StepRecord* StepStates::before(std::int64_t step) const {
  const auto start = starts_.find(step - 1);
  return start != starts_.end() ? &start->second : stepOf(steps_, step - 1);
}

}  // namespace hp
