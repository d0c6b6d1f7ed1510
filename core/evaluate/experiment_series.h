// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/experiment_rows.h"
#include "core/statistics/spread.h"

namespace hp {

/// A number of a row that a plot can show; those of distanceMeasures(), and what became of the prediction:
/// "probability-change" (after minus before) and "rank-after".
struct RowMeasure {
  std::string id = {};
  std::string label = {};  ///< HP_TEXT("Measures", ...)
  std::function<double(const ExperimentRow&)> of = {};
};
std::span<const RowMeasure> rowMeasures();
/// Throws Error listing the ids.
const RowMeasure& rowMeasureById(const std::string& id);

/// What tells the lines of a plot apart.
enum class LineBy { ClassRank, Method, Network, Picture };

/// What a plot shows.
struct SeriesQuestion {
  std::string kind = "rotation";  ///< of transformation: the horizontal axis is its amount
  std::string measure = "rmse";   ///< of rowMeasures()
  LineBy lines = LineBy::ClassRank;
  bool withoutFlips = false;
  std::optional<std::string> network = {}, method = {}, picture = {};  ///< only rows of these
  std::optional<int> classRank = {};
};

/// A point: all rows with one amount on one line.
struct SeriesPoint {
  double amount = 0;
  Spread spread = {};                   ///< of the measure over pictures, repeats, ...
  int flips = 0;                        ///< rows whose prediction flipped, left out or not
  int failed = 0;                       ///< rows with an error
  std::vector<std::int64_t> rows = {};  ///< indices of those that were not left out, failed ones among them
};
struct Series {
  std::string name = {};
  std::vector<SeriesPoint> points = {};  ///< by amount
};
/// Lines in the order in which the rows name them. Throws Error for an unknown measure.
std::vector<Series> seriesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question);

/// Who is to blame. The map held if its Spearman correlation with the original one is at least
/// `heldSpearman`; the prediction held if the class ranked first stayed.
struct Blame {
  int neither = 0, method = 0, prediction = 0, both = 0, failed = 0;
  std::string sentence = {};  ///< "In 41 of 56 cells the first class stayed while the map moved (...)"
};
inline constexpr double kHeldSpearman = 0.5;
/// A map that is constant has no correlation: it held if the distance is 0.
Moved movedOf(const ExperimentRow& row, double heldSpearman = kHeldSpearman);
Blame blameOf(std::span<const ExperimentRow> rows, double heldSpearman = kHeldSpearman);

}  // namespace hp
