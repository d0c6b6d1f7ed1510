// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/evaluate/experiment_rows.h"
#include "core/evaluate/row_places.h"

namespace hp {

/// Inside core/evaluate: takes lines of rows one by one. Throws Error for one that is no row, and for an
/// index that stands twice.
class RowLines {
 public:
  ExperimentRow row(const std::string& line);

 private:
  std::vector<bool> seen_ = {};
};

/// Adds the rows of an output folder, as readRows() has them but in the order of the file. Throws Error for
/// rows that are of something else than stands in their places.
void addRows(const std::filesystem::path& folder, const RowPlaces& places, std::vector<ExperimentRow>& rows);

}  // namespace hp
