// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"

namespace hp {

/// Runs that ended with the same weights.
struct DuplicateRuns {
  std::vector<std::size_t> runs = {};          ///< two or more, ascending
  std::vector<std::int64_t> equalEpochs = {};  ///< of which all kept weights, and the same
  std::vector<std::int64_t> otherEpochs = {};  ///< of which all kept weights, and not the same
  bool isOnePlace = false;                     ///< their folders or files are one and the same
  /// Every epoch that they recorded took the same time to the last bit: no second training does.
  bool sameTimes = false;
};

/// Groups of runs whose newest weights have the same content, whatever they are called, configured and say of
/// themselves, and whatever kind of file holds them: names, types, shapes and bits of all tensors, read from
/// the files as they are now. No recorded digest is trusted. In the order of their first runs. A file that
/// cannot be read is the same as no other. Reads a sample of every run's newest weights, and the whole of
/// those whose samples are equal; of runs that are the same, all weights. Steps report bytes.
std::vector<DuplicateRuns> findDuplicates(const std::vector<ComparedRunPtr>& runs, const RunContext& context);

/// "B" for the second run: what a matrix of runs calls it.
std::string runLetter(std::size_t run);
/// "A, C"
std::string runLetters(const std::vector<std::size_t>& runs);
/// "B (convnet-b) and D (copy) hold the same weights at each of the 50 epochs that they kept: ..."
std::string duplicatesText(const DuplicateRuns& group, const std::vector<ComparedRunPtr>& runs);

}  // namespace hp
