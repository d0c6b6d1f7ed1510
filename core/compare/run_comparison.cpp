// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_comparison.h"

#include "core/compare/run_parts.h"
#include "core/compare/tampering.h"

namespace hp {
namespace {

/// Where no weights of one epoch are in both runs: the epoch asked for, else the newest that both recorded
/// predictions of. Nothing where there is none, with a note if either has some.
std::optional<ChosenEpochs> predictedEpochs(const CompareSpec& spec, RunComparison& into) {
  const auto &ours = into.baseline->predictions, &theirs = into.candidate->predictions;
  for (auto at = ours.rbegin(); at != ours.rend(); ++at) {
    const bool isWanted = spec.epoch == 0 || spec.epoch == at->first;
    if (isWanted && theirs.contains(at->first)) return ChosenEpochs{at->first, at->first};
  }
  if (!ours.empty() || !theirs.empty())
    into.notes.push_back("There are no predictions of " +
                         (spec.epoch > 0 ? "epoch " + std::to_string(spec.epoch) : std::string("one epoch")) +
                         " in both runs either.");
  return std::nullopt;
}

}  // namespace

std::vector<ComparedRunPtr> runsOf(const std::vector<ComparisonPtr>& comparisons) {
  std::vector<ComparedRunPtr> runs;
  if (!comparisons.empty()) runs.push_back(comparisons.front()->baseline);
  for (const auto& comparison : comparisons) runs.push_back(comparison->candidate);
  return runs;
}

RunComparison compareRuns(const Baseline<ComparedRunPtr>& baseline,
                          const Candidate<ComparedRunPtr>& candidate, const CompareSpec& spec,
                          const RunContext& context) {
  const auto checked = [&](const ComparedRunPtr& run) {
    return spec.checkDigests ? withDigestsChecked(run, context) : run;
  };
  RunComparison result{.baseline = checked(*baseline), .candidate = checked(*candidate)};
  const Baseline<ComparedRunPtr> ours(result.baseline);
  const Candidate<ComparedRunPtr> theirs(result.candidate);
  result.settings = compareSettings(ours, theirs);
  result.trace = compareTraces(ours, theirs, context);
  dropChangedTrace(result);
  auto epochs = epochsToCompare(*result.baseline, *result.candidate, spec, result.notes);
  if (epochs)
    addWeights(*epochs, result, context);
  else
    epochs = predictedEpochs(spec, result);
  if (epochs) addPredictions(*epochs, result);
  addAccuracy(epochs, spec, result);
  if (!result.weights && !result.trace.comparable)
    result.curves = compareCurves(*result.baseline, *result.candidate);
  addFolderNotes(result);
  addDuplicateNote(result);
  if (anythingDiffers(result)) {
    const bool weightsDiffer = result.weights && !result.weights->equalBits();
    result.reasons = rankReasons(result.settings, result.trace, ours, theirs, weightsDiffer);
  }
  judge(result, spec);
  return result;
}

}  // namespace hp
