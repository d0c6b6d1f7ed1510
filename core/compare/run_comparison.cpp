// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_comparison.h"

#include "core/compare/run_parts.h"
#include "core/compare/tampering.h"

namespace hp {

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
  const auto epochs = epochsToCompare(*result.baseline, *result.candidate, spec, result.notes);
  if (epochs) {
    addWeights(*epochs, result, context);
    addPredictions(*epochs, result);
  }
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
