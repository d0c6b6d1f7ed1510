// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/compare/roles.h"
#include "core/model/classify.h"

namespace hp {

/// How a table of two networks' answers is made.
struct PredictionTableSpec {
  std::size_t top = 5;      ///< classes that either network has among its first so many have a row
  int decimals = 8;         ///< printed after the point
  int flaggedDecimals = 4;  ///< a row that differs in one of these is flagged
};

/// One class.
struct PredictionTableRow {
  int index = 0;                            ///< of the class
  std::string name = {};                    ///< of the class; "dog / cat" where the two name it differently
  double baseline = 0, candidate = 0;       ///< probabilities
  double absolute = 0;                      ///< |candidate - baseline|
  double relative = 0;                      ///< of the baseline's; infinite where only that is zero
  int firstDecimal = 0;                     ///< see firstDifferingDecimal
  bool flagged = false;                     ///< differs in one of the first flaggedDecimals
  int baselineRank = 1, candidateRank = 1;  ///< among all classes, from 1; equals by index
  std::uint32_t ulp = 0;  ///< float32 numbers between them; the highest where one is no number

  /// Places won in the candidate; below zero: lost.
  int rankChange() const { return baselineRank - candidateRank; }
};

/// What two networks say of one picture, side by side. The order is the baseline's.
struct PredictionTable {
  std::vector<PredictionTableRow> rows = {};
  double maxAbsolute = 0, maxRelative = 0;  ///< of the rows
  double kendall = 1;                       ///< Kendall's tau of the ranks of the rows; NaN below two rows
  std::size_t classes = 0;                  ///< of the networks
};

/// Of the probabilities of all classes, by index. Throws Error when the two have not equally many.
PredictionTable predictionTable(const Baseline<std::vector<double>>& baseline,
                                const Candidate<std::vector<double>>& candidate,
                                const PredictionTableSpec& spec = {});
/// The same of two networks' answers, with the names of the classes and the ranks that the answers have.
PredictionTable predictionTable(const Baseline<Classification>& baseline,
                                const Candidate<Classification>& candidate,
                                const PredictionTableSpec& spec = {});

/// The first decimal in which two printed decimals differ: 1 is the first after the point, 0 none. What is
/// not printed counts as 0; what differs before the point, or is no plain decimal, differs in the first.
int firstDifferingDecimal(std::string_view a, std::string_view b);

}  // namespace hp
