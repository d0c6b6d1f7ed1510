// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/step_states.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/compare/count_text.h"
#include "core/runs/run_names.h"

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

/// The first of the steps, numbered from 1, that is not there; one behind the last where none lacks.
std::int64_t firstLacking(const std::vector<StepRecord>& steps) {
  std::int64_t expected = 1;
  for (const auto& step : steps)
    if (step.step != expected++) return expected - 1;
  return expected;
}

/// "Record 83 of trace.bin of 'a' is damaged"
std::string damagedPlaces(const RecordedTrace& trace, const std::string& name, std::int64_t lost) {
  const auto file = std::string(run_names::kTrace) + " of '" + name + "'";
  const auto count = trace.damaged.count;
  if (count > 0) {
    const auto text = "Record " + std::to_string(trace.damaged.first.front()) + " of " + file + " is damaged";
    return count == 1 ? text
                      : text + ", and so " + (count == 2 ? "is " : "are ") + countText(count - 1) + " more";
  }
  if (trace.isTorn) return "The last record of " + file + " is torn";
  return "Step " + std::to_string(lost) + " is missing in " + file;
}

}  // namespace

StepStates::StepStates(const ComparedRun& run) {
  const auto folder = opened(run);
  requireTrace(folder);
  tensors_ = folder.description().tensors;
  buffers_ = folder.description().buffers;
  auto trace = folder.recordedTrace();
  steps_ = std::move(trace.steps);
  std::erase_if(steps_, isImpossible);
  findLost(trace, run.name);
  if (steps_.empty() && !lostText_.empty()) throw Error(lostText_ + ", and no step can be read.");
  if (steps_.empty()) throw Error("The trace of '" + run.name + "' holds no step.");
  for (auto& start : trace.starts) takeStart(std::move(start));
}

/// Of an attempt whose steps were all done again by a later one, the start counts no more.
void StepStates::takeStart(StepRecord start) {
  if (isImpossible(start)) return;
  const auto* next = stepOf(steps_, start.step + 1);
  if (next && next->attempt == start.attempt) starts_.insert_or_assign(start.step, std::move(start));
}

void StepStates::findLost(const RecordedTrace& trace, const std::string& name) {
  mayLackStarts_ = trace.damaged.count > 0;
  const auto lacking = firstLacking(steps_);
  const bool isWithin = !steps_.empty() && lacking <= steps_.back().step;
  if (!isWithin && !trace.lacksEnd) {
    if (mayLackStarts_) lostStarts_ = damagedPlaces(trace, name, lacking);
    return;
  }
  firstLost_ = lacking;
  lostText_ = damagedPlaces(trace, name, lacking);
}

std::string StepStates::damageText() const {
  if (!lostText_.empty())
    return lostText_ + ": of its steps from " + std::to_string(firstLost_) + " on nothing is said.";
  if (lostStarts_.empty()) return {};
  return lostStarts_ + ": what an attempt began with may not be known.";
}

const StepRecord* StepStates::before(std::int64_t step) const {
  if (const auto start = starts_.find(step - 1); start != starts_.end()) return &start->second;
  const auto *last = stepOf(steps_, step - 1), *here = stepOf(steps_, step);
  const bool isLost = mayLackStarts_ && last && here && last->attempt != here->attempt;
  return isLost ? nullptr : last;
}

}  // namespace hp
