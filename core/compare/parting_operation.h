// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/json.h"
#include "core/compare/compared_run.h"
#include "core/compare/quantity_difference.h"

namespace hp {

/// Computes one step of a run again: recomputeStep() itself, or that in a process of its own.
using StepRecomputer = std::function<RecomputedStep(const RecomputedSpec&, const RunContext&)>;

struct PartingSpec {
  std::int64_t step = 0;  ///< 0: the first at which the traces differ
  /// Where the data of each lie now; empty: as recorded.
  std::filesystem::path baselineData = {}, candidateData = {};
  std::filesystem::path scratch = {};  ///< a folder for the values, removed again; empty: no values are kept
};

/// What is known of where two runs part within a step.
struct PartingOperation {
  std::int64_t step = 0;           ///< 0: there is none to compute again
  bool isVouchedFor = false;       ///< both steps were computed again and came out as the runs recorded them
  bool isEqualAsRecorded = false;  ///< no step was asked for, and all that both recorded are equal
  std::string sentence = {};       ///< what was found, or why nothing was; some sentences for people
  std::vector<QuantityDifference> rows = {};  ///< in the order of computing; empty unless it is vouched for
  std::optional<std::size_t> first = {};      ///< the first of `rows` that differs
  /// Folders or files of data that are not there (any more); empty: none is missing.
  std::filesystem::path missingBaselineData = {}, missingCandidateData = {};
};

/// Computes the step at which the runs part again, of each from its nearest checkpoint, and compares layer by
/// layer, forwards and backwards. What cannot be computed again, or does not come out as recorded, is a
/// sentence; nothing is thrown but Stopped.
PartingOperation partingOperation(const Baseline<ComparedRunPtr>& baseline,
                                  const Candidate<ComparedRunPtr>& candidate, const PartingSpec& spec,
                                  const StepRecomputer& recompute, const RunContext& context);

/// "the forward pass of conv1 (Conv2d 3x3, 32)", "the optimiser's step of conv1.weight"
std::string operationText(const StepQuantity& quantity);

/// All of it; numbers that are not finite or not known as null.
Json toJson(const PartingOperation& parting);

/// What computing a step of a run again takes.
struct RecomputingCost {
  std::int64_t steps = 0;              ///< to be done again
  std::optional<double> seconds = {};  ///< as the run took for them; nothing where no epoch says
};
/// Throws Error when the run is none of ours or never came so far.
RecomputingCost recomputingCost(const ComparedRun& run, std::int64_t step);

}  // namespace hp
