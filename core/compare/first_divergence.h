// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/compare/roles.h"

namespace hp {

/// What first differed, in the order in which a step computes it.
enum class DivergedPart {
  Start,     ///< weights or buffers that an attempt began with, before this step
  Batch,     ///< the pictures or labels
  Forward,   ///< the loss, of equal weights and an equal batch
  Gradient,  ///< a gradient, of an equal loss
  Update,    ///< a weight after the step, of equal gradients
  Buffer,    ///< a running statistic
  Length,    ///< one run ended here, and the other went on
};

struct FirstDivergence {
  /// The first that differs; of Start the step it stands before (1: before the first), of Length the first
  /// that only one run has.
  std::int64_t step = 0;
  std::int64_t epoch = 0;
  DivergedPart part = DivergedPart::Batch;
  /// The first of `tensors` in the order of computing: of gradients the last layer's, else the first. Empty
  /// for Batch, Forward and Length.
  std::string tensor = {};
  std::vector<std::string> tensors = {};  ///< all of this kind that differ at this step
  /// Of Batch: ids of the pictures of this batch whose pixels or labels differ between the two data sets;
  /// empty where it is the order or the augmentation that differs.
  std::vector<std::string> examples = {};
  double lossBaseline = 0, lossCandidate = 0;
  /// False where the weights before this step are not recorded on both sides (records are damaged, folders
  /// of older programs, traces without weights): the runs may have parted in what is not recorded.
  bool stateBeforeKnown = true;
};

/// What the traces say of two runs.
struct TraceComparison {
  bool comparable = false;    ///< both have a trace with the same tensors
  std::string obstacle = {};  ///< why not, a sentence; also that steps are equal only up to damaged records
  std::vector<std::string> damaged = {};  ///< comparable all the same: a sentence for each run whose records
                                          ///< are damaged, what of it is not known
  std::int64_t commonSteps = 0;
  std::optional<FirstDivergence> first = {};  ///< nothing: equal in all common steps
};

TraceComparison compareTraces(const Baseline<ComparedRunPtr>& baseline,
                              const Candidate<ComparedRunPtr>& candidate, const RunContext& context);

/// "Epoch 1, step 1: the gradient of dense.weight is the first that differs; ..." One or two sentences for
/// people.
std::string divergenceText(const FirstDivergence& first);

}  // namespace hp
