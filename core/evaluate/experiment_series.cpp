// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_series.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

/// The name of the row's line before the settings of transformations are told apart.
std::string lineOf(const ExperimentRow& row, LineBy lines) {
  switch (lines) {
    case LineBy::ClassRank:
      return std::to_string(row.classRank);
    case LineBy::Method:
      return row.method;
    case LineBy::Network:
      return row.network;
    case LineBy::Picture:
      return row.picture;
    case LineBy::Cropping:
      break;
  }
  return "the cells that count";
}

/// All of a transformation but its amount, and without what its kind does not heed.
Transformation settingOf(Transformation transformation) {
  const auto& kind = transformationKindById(transformation.kind);
  transformation.amount = kind.identity;
  if (kind.fillings.empty()) transformation.filling = {};
  if (!kind.needsRegion) transformation.region.reset();
  return transformation;
}

/// The rows of one line, by amount.
struct Line {
  std::string name = {};
  Transformation setting = {};
  std::set<std::string> classes = {};
  std::map<double, std::vector<const ExperimentRow*>> rows = {};
};

std::vector<Line> linesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question) {
  std::vector<Line> lines;
  for (const auto& row : rows) {
    if (!isAsked(row, question)) continue;
    const auto name = lineOf(row, question.lines);
    const auto setting = settingOf(row.transformation);
    auto line = std::ranges::find_if(
        lines, [&](const auto& one) { return one.name == name && one.setting == setting; });
    if (line == lines.end()) line = lines.insert(lines.end(), {.name = name, .setting = setting});
    if (row.error.empty()) line->classes.insert(row.className);
    line->rows[row.transformation.amount].push_back(&row);
  }
  return lines;
}

using Measured = std::function<double(const ExperimentRow&)>;

SeriesPoint pointOf(double amount, const std::vector<const ExperimentRow*>& rows, const Measured& measured,
                    bool withoutFlips) {
  SeriesPoint point{.amount = amount};
  std::vector<double> values;
  for (const auto* row : rows) {
    const bool hasFailed = !row->error.empty(), isFlip = !hasFailed && row->isFlip();
    point.failed += hasFailed ? 1 : 0;
    point.flips += isFlip ? 1 : 0;
    if (isFlip && withoutFlips) continue;
    point.rows.push_back(row->index);
    if (!hasFailed) values.push_back(measured(*row));
  }
  point.spread = spreadOf(std::move(values));
  return point;
}

/// "1: tiger cat" where the rank is always that class.
std::string nameOf(const Line& line, LineBy lines) {
  if (lines != LineBy::ClassRank) return line.name;
  if (line.classes.size() == 1 && !line.classes.begin()->empty())
    return line.name + ": " + *line.classes.begin();
  return "class ranked " + line.name;
}

Series drawn(const Line& line, const std::string& name, const Measured& measured, bool withoutFlips) {
  Series series{.name = name};
  for (const auto& [amount, rows] : line.rows)
    series.points.push_back(pointOf(amount, rows, measured, withoutFlips));
  return series;
}

std::string percents(double from, double to) {
  return numberText(100 * from, 3) + " to " + numberText(100 * to, 3) + " %";
}

}  // namespace

bool isAsked(const ExperimentRow& row, const SeriesQuestion& question) {
  const auto fits = [](const auto& wanted, const auto& is) { return !wanted || *wanted == is; };
  return row.transformation.kind == question.kind && fits(question.network, row.network) &&
         fits(question.method, row.method) && fits(question.picture, row.picture) &&
         fits(question.classRank, row.classRank);
}

std::string settingText(const Transformation& transformation) {
  constexpr const char* kFilled[] = {"filled with black", "filled with grey", "filled with the mean colour",
                                     "filled with its mirror image"};
  const auto setting = settingOf(transformation);
  std::string text;
  if (!transformationKindById(setting.kind).fillings.empty())
    text = kFilled[static_cast<std::size_t>(setting.filling)];
  if (const auto& region = setting.region)
    text += (text.empty() ? "region " : ", region ") + percents(region->left, region->right) + " across, " +
            percents(region->top, region->bottom) + " down";
  return text;
}

std::vector<Series> seriesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question) {
  const auto& measure = rowMeasureById(question.measure);
  const auto lines = linesOf(rows, question);
  const bool hasSettings =
      std::ranges::any_of(lines, [&](const auto& line) { return line.setting != lines.front().setting; });
  std::vector<Series> all;
  for (const auto& line : lines) {
    const auto setting = hasSettings ? ", " + settingText(line.setting) : "";
    all.push_back(drawn(line, nameOf(line, question.lines) + setting, measure.of, question.withoutFlips));
    if (question.lines == LineBy::Cropping && measure.uncropped)
      all.push_back(drawn(line, "all cells, uncropped" + setting, measure.uncropped, question.withoutFlips));
  }
  return all;
}

}  // namespace hp
