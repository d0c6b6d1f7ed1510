// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/read_runs.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/compare/count_text.h"
#include "core/compare/kept_weights.h"
#include "core/compare/run_parts.h"
#include "core/compare/step_states.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

std::string otherTensorsText(const WeightsDifference& weights) {
  const auto others = weights.onlyBaseline.size() + weights.onlyCandidate.size() + weights.otherShapes.size();
  return "The networks are not the same: " + countText(static_cast<std::int64_t>(others), "tensor") +
         (others == 1 ? " has" : " have") + " no partner of equal name and shape.";
}

}  // namespace

ReadRuns::ReadRuns() { closeFiles(); }
ReadRuns::~ReadRuns() = default;

void ReadRuns::closeFiles() {
  files_ = std::make_unique<KeptWeights>(kMostBytes);
  states_.clear();
  traceBytes_ = 0;
}

void ReadRuns::keepOnly(const std::vector<ComparedRunPtr>& runs) {
  const auto isOpen = [&](const ComparedRunPtr& run) { return std::ranges::find(runs, run) != runs.end(); };
  std::erase_if(weights_, [&](const auto& each) {
    return !isOpen(std::get<0>(each.first)) || !isOpen(std::get<1>(each.first));
  });
}

PairWeights ReadRuns::weights(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch,
                              const RunContext& context) {
  const Pair pair(first, second, epoch);
  if (const auto known = weights_.find(pair); known != weights_.end()) return known->second;
  return weights_.emplace(pair, compared(*first, *second, epoch, context)).first->second;
}

PairWeights ReadRuns::compared(const ComparedRun& first, const ComparedRun& second, std::int64_t epoch,
                               const RunContext& context) {
  std::vector<std::string> notes;
  const auto epochs = epochsToCompare(first, second, {.epoch = epoch}, notes);
  if (!epochs) return {.why = notes.back()};
  PairWeights found{.epoch = std::max(epochs->baseline, epochs->candidate)};
  try {
    const auto ours = files_->of(first.weights.at(epochs->baseline), context);
    const auto theirs = files_->of(second.weights.at(epochs->candidate), context);
    const auto weights = compareWeights(Baseline<const WeightsSource*>(ours.get()),
                                        Candidate<const WeightsSource*>(theirs.get()), context);
    if (weights.sameTensors())
      found.all = weights.all;
    else
      found.why = otherTensorsText(weights);
  } catch (const Error& error) {
    found.why = error.what();
  }
  return found;
}

std::shared_ptr<const StepStates> ReadRuns::statesOf(const ComparedRunPtr& run) {
  if (const auto known = states_.find(run); known != states_.end()) return known->second;
  auto states = std::make_shared<const StepStates>(*run);
  std::error_code unknown;
  const auto bytes = std::filesystem::file_size(run->path / run_names::kTrace, unknown);
  if (unknown || traceBytes_ + bytes > static_cast<std::uintmax_t>(kMostBytes) / 2) return states;
  traceBytes_ += bytes;  // digests and numbers of a step take about twice their bytes in the file
  return states_.emplace(run, std::move(states)).first->second;
}

TraceComparison ReadRuns::traces(const ComparedRunPtr& first, const ComparedRunPtr& second,
                                 const RunContext& context) {
  try {
    return compareSteps(*statesOf(first), *statesOf(second), context);
  } catch (const Error& error) {
    return {.obstacle = error.what()};
  }
}

}  // namespace hp
