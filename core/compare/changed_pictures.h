// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. Which pictures differ between the data of two runs, and which are in a step's batch.

#include <optional>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/compare/roles.h"

namespace hp {

/// A picture that is not the same in both lists. What a list does not record is no difference.
struct ChangedPicture {
  std::string id = {};
  std::string split = {};  ///< in the baseline; of one that only the candidate has, there
  /// Its places in the lists; nothing: not in that list, and nothing below is set.
  std::optional<std::size_t> baseline = {}, candidate = {};
  bool bytes = false;   ///< what differs: the file,
  bool pixels = false;  ///< the decoded picture,
  bool label = false;   ///< the label it is trained with,
  bool mask = false;
  bool movedSplit = false;
  bool pixelsUnknown = false;  ///< the file differs, and not both lists say what it is decoded to

  /// True if training sees another picture or label, or may.
  bool isLearnedOtherwise() const { return pixels || label || mask || pixelsUnknown; }
};

/// Two lists of pictures side by side.
struct PictureChanges {
  std::vector<ChangedPicture> changed = {};
  std::vector<ChangedPicture> onlyBaseline = {}, onlyCandidate = {};
};

/// In the order of the baseline's list, then the candidate's. Empty where one of the runs has no list of its
/// pictures.
PictureChanges picturesChanged(const ComparedRun& baseline, const ComparedRun& candidate);

/// Ids of the pictures in the batch of this step: the order of an epoch is a function of the configuration.
/// Nothing where that cannot be known: an order without a seed, no list of pictures, no readable
/// configuration, or a step that is not in this epoch.
std::optional<std::vector<std::string>> picturesOfStep(const ComparedRun& run, std::int64_t epoch,
                                                       std::int64_t step);

}  // namespace hp
