// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/experiment_rows.h"
#include "core/statistics/spread.h"

namespace hp {

/// What tells the lines of a plot apart.
enum class LineBy { ClassRank, Method, Network, Picture };

/// What a plot shows.
struct SeriesQuestion {
  std::string kind = "rotation";  ///< of transformation: the horizontal axis is its amount
  std::string measure = "rmse";
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
  std::vector<std::int64_t> rows = {};  ///< their indices
};
struct Series {
  std::string name = {};
  std::vector<SeriesPoint> points = {};  ///< by amount
};
std::vector<Series> seriesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question);

/// Who is to blame. The map held if its Spearman correlation with the original one is at least
/// `heldSpearman`; the prediction held if the class ranked first stayed.
struct Blame {
  int neither = 0, method = 0, prediction = 0, both = 0, failed = 0;
  std::string sentence = {};  ///< "In 41 of 56 cells the prediction held while the map moved: the method."
};
inline constexpr double kHeldSpearman = 0.5;
Moved movedOf(const ExperimentRow& row, double heldSpearman = kHeldSpearman);
Blame blameOf(std::span<const ExperimentRow> rows, double heldSpearman = kHeldSpearman);

}  // namespace hp
