// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>
#include <string>

#include "core/compare/compared_run.h"
#include "core/compare/run_matrix.h"

namespace hp {

class ReadRuns;

/// What a measure says of two runs.
struct Measured {
  double value = std::numeric_limits<double>::quiet_NaN();
  std::string why = {};    ///< not a number: a sentence that says why
  std::int64_t epoch = 0;  ///< whose weights or predictions were compared; 0: the measure knows no epoch
};

/// A number that says how far apart, or how alike, two runs are. The same whichever of them comes first.
struct RunMeasure {
  std::string id = {};     ///< on the command line: "weights-l2"
  std::string title = {};  ///< HP_TEXT("Measures", ...)
  std::string about = {};  ///< what is measured and in what unit, a sentence, HP_TEXT
  MatrixMeaning meaning = MatrixMeaning::Distance;
  double itself = 0;     ///< of a run with itself; not a number where that depends on the run
  bool isWhole = false;  ///< counts something
  Measured (*measure)(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch,
                      ReadRuns& read, const RunContext& context) = nullptr;
};

/// All measures, the default first.
std::span<const RunMeasure> runMeasures();
/// Throws Error listing the names there are.
const RunMeasure& runMeasureById(const std::string& id);

/// Significant digits that numbers of a matrix of so many runs have, for it to fit where it is shown.
int matrixDigits(std::size_t runs);
/// A value for people, so many significant digits: a likeness of less than 1 is never "1", what counts is a
/// whole number;
/// "-" for what is not a number.
std::string measuredText(const RunMeasure& measure, double value, int digits = 3);

}  // namespace hp
