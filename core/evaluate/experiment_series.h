// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/evaluate/experiment_rows.h"
#include "core/statistics/spread.h"

namespace hp {

/// A number of a row that a plot can show; those of distanceMeasures(), and what became of the prediction:
/// "probability-change" (after minus before) and "rank-after".
struct RowMeasure {
  std::string id = {};
  std::string label = {};  ///< HP_TEXT("Measures", ...)
  std::function<double(const ExperimentRow&)> of = {};
  std::function<double(const ExperimentRow&)> uncropped = {};  ///< over all cells; empty: that is not kept
};
std::span<const RowMeasure> rowMeasures();
/// Throws Error listing the ids.
const RowMeasure& rowMeasureById(const std::string& id);

/// What tells the lines of a plot apart.
enum class LineBy {
  ClassRank,
  Method,
  Network,
  Picture,
  Cropping,  ///< one line for the cells that count, one for all cells, where the measure is kept of both
};

/// What a plot shows.
struct SeriesQuestion {
  std::string kind = "rotation";  ///< of transformation: the horizontal axis is its amount
  std::string measure = "rmse";   ///< of rowMeasures()
  LineBy lines = LineBy::ClassRank;
  bool withoutFlips = false;
  std::optional<std::string> network = {}, method = {}, picture = {};  ///< only rows of these
  std::optional<int> classRank = {};

  bool operator==(const SeriesQuestion&) const = default;
};
/// True for rows of what the plot shows, flips among them whether or not they are left out.
bool isAsked(const ExperimentRow& row, const SeriesQuestion& question);

/// What a transformation is besides its kind and its amount, for people: "filled with grey", "region 25 to
/// 75 % across, 0 to 50 % down"; empty: nothing.
std::string settingText(const Transformation& transformation);

/// What stands for the rows of a point in plots and tables alike: their median, and the middle half of them
/// around it (the quartiles). NaN where there is no number.
struct Middle {
  double middle = 0, low = 0, high = 0;
};
Middle middleOf(const Spread& spread);
/// What a plot of it says.
inline constexpr const char* kMiddleText = HP_TEXT("Measures", "line: median, band: the middle half");

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
/// Lines in the order in which the rows name them. Transformations that differ in more than their amount,
/// such as in what fills, have lines of their own, whose names say it. Throws Error for an unknown measure.
std::vector<Series> seriesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question);

/// What can be chosen of rows.
struct RowChoices {
  std::set<std::string> kinds = {}, networks = {}, pictures = {};
  std::vector<std::string> methods = {};  ///< as the rows name them
  std::set<int> ranks = {};
  std::string firstKind = {};  ///< of the experiment's first row that is there
};
/// The plot to begin with: of several classes a line each, of one method; else a line for each method. Of one
/// network, but for a single method and class, of which each network has a line.
SeriesQuestion firstQuestion(const RowChoices& choices);
/// The measure in which the lines of a plot compare: maps of several methods or networks differ in their
/// unit and are divided by their own maximum first.
std::string comparableMeasure(const SeriesQuestion& question, const RowChoices& choices);
/// True where small amounts would stand on one spot of a linear axis: noise, of which the largest amount is
/// more than 20 times the smallest.
bool wantLogarithm(const std::string& kind, const std::vector<Series>& series);

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
/// Of a method with a network alone.
Blame blameOf(std::span<const ExperimentRow> rows, const std::string& network, const std::string& method);
/// Of each method with each network that a plot shows, in the order in which the rows name them.
struct MethodBlame {
  std::string network = {}, method = {};
  Blame blame = {};
};
std::vector<MethodBlame> blamesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question);

}  // namespace hp
