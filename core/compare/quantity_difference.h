// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/compare/roles.h"
#include "core/train/recomputed_step.h"

namespace hp {

/// One quantity of a step in both runs.
struct QuantityDifference {
  StepQuantity quantity = {};  ///< the baseline's
  bool isEqual = true;         ///< every bit
  /// What follows: nothing where the values were not kept or the shapes differ.
  std::optional<std::int64_t> differing = {};  ///< numbers whose bits differ
  std::optional<double> largest = {};          ///< |difference|; infinite where only one is finite
};

/// A step computed again, and the file with its values; empty: none were kept.
struct KeptStep {
  RecomputedStep step = {};
  std::filesystem::path values = {};
};

/// In the order of computing. Throws Error when the steps compute other things, or a file cannot be read.
std::vector<QuantityDifference> differencesOf(const Baseline<KeptStep>& baseline,
                                              const Candidate<KeptStep>& candidate,
                                              const RunContext& context);

}  // namespace hp
