// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. Which pictures differ between the data of two runs, and which are in a step's batch.

#include <optional>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/compare/roles.h"

namespace hp {

/// A picture that both runs have and that is not the same.
struct ChangedPicture {
  std::string id = {};
  std::string split = {};  ///< in the baseline
  bool bytes = false;      ///< what differs: the file,
  bool pixels = false;     ///< the decoded picture,
  bool label = false;      ///< the label it is trained with,
  bool mask = false;
  bool movedSplit = false;

  /// True if training sees another picture or label.
  bool isLearnedOtherwise() const { return pixels || label || mask; }
};

/// Two lists of pictures side by side.
struct PictureChanges {
  std::vector<ChangedPicture> changed = {};
  std::vector<std::string> onlyBaseline = {}, onlyCandidate = {};

  bool empty() const { return changed.empty() && onlyBaseline.empty() && onlyCandidate.empty(); }
};

/// Empty where one of the runs has no list of its pictures.
PictureChanges picturesChanged(const Baseline<ComparedRunPtr>& baseline,
                               const Candidate<ComparedRunPtr>& candidate);

/// Ids of the pictures in the batch of this step: the order of an epoch is a function of the configuration.
/// Nothing where that cannot be known: an order without a seed, no list of pictures, no readable
/// configuration, or a step that is not in this epoch.
std::optional<std::vector<std::string>> picturesOfStep(const ComparedRun& run, std::int64_t epoch,
                                                       std::int64_t step);

}  // namespace hp
