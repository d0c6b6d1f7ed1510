// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/compare: curves as spreadsheets and other programs write them.

#include <iosfwd>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"

namespace hp {

struct CurvesTable {
  Curves curves = {};
  std::vector<std::string> missing = {};  ///< a sentence for each thing that could not be read
};

/// Reads rows of numbers separated by commas, semicolons or tabs under a line of headings, one of which is
/// "step" or "epoch" (or a usual other word for them). Times are passed over, empty cells are no values, and
/// where the separator is none a comma can stand before decimals. Epochs that count from 0 are counted from
/// 1. Throws Error when the headings name no curves.
CurvesTable readCurvesTable(std::istream& file, const std::string& name);

}  // namespace hp
