// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/evaluate/experiment_rows.h"

namespace hp {

/// Inside core/evaluate: the whole lines of a file of rows.
struct WholeRows {
  std::vector<ExperimentRow> rows = {};  ///< in the order of the file
  std::uint64_t bytes = 0;               ///< that the whole lines take
};
/// Throws Error naming file and line: what cannot be read, an index that stands twice.
WholeRows readWholeRows(const std::filesystem::path& file);

}  // namespace hp
