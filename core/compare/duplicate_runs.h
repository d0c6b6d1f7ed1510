// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/compare/compared_run.h"

namespace hp {

/// Groups of runs that ended with the same weights, whatever they are called and configured: the digests that
/// they recorded when they were finished are equal, or the files of their newest weights are, byte by byte
/// (judged by size, then by SHA-256, which is computed only of files that share their size). Each group holds
/// two or more indexes into `runs`, ascending; groups in the order of their first run. A file that cannot be
/// read is the same as no other.
std::vector<std::vector<std::size_t>> findDuplicates(const std::vector<ComparedRunPtr>& runs,
                                                     const RunContext& context);

}  // namespace hp
