// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. What of two runs is put side by side, and what can be said of it.

#include "core/compare/run_comparison.h"

namespace hp {

/// The epoch whose weights each of the runs puts forward; the two differ where one is a bare weights file.
struct ChosenEpochs {
  std::int64_t baseline = 0, candidate = 0;
};
/// Nothing, and a note, where there is none.
std::optional<ChosenEpochs> epochsToCompare(const ComparedRun& baseline, const ComparedRun& candidate,
                                            const CompareSpec& spec, std::vector<std::string>& notes);

/// Each fills its part of the comparison, or leaves it out with a note.
void addWeights(const ChosenEpochs& epochs, RunComparison& into, const RunContext& context);
void addPredictions(const ChosenEpochs& epochs, RunComparison& into);
/// Of those epochs; without them of the epoch that is asked for, else of the last that both validated.
void addAccuracy(const std::optional<ChosenEpochs>& epochs, const CompareSpec& spec, RunComparison& into);
/// Why accuracies and losses of these runs do not measure the same: a sentence; empty where they do.
std::string otherTask(const ComparedRun& baseline, const ComparedRun& candidate);
/// What runs lack; what is not as it was written, or cannot be checked, the runs say themselves.
void addFolderNotes(RunComparison& into);
/// Runs that are secretly the same: equal bits where the settings say that there must be others.
void addDuplicateNote(RunComparison& into);

/// True if something of the two was seen to differ: weights, steps or predictions.
bool anythingDiffers(const RunComparison& comparison);
/// Verdict and why.
void judge(RunComparison& comparison, const CompareSpec& spec);

}  // namespace hp
