// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_series.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

std::vector<RowMeasure> madeMeasures() {
  std::vector<RowMeasure> measures;
  for (const auto& measure : distanceMeasures())
    measures.push_back(
        {measure.id, measure.label, [&measure](const auto& row) { return measure.of(row.distance); }});
  measures.push_back({"probability-change", HP_TEXT("Measures", "change of the probability"),
                      [](const auto& row) { return row.probabilityAfter - row.probabilityBefore; }});
  measures.push_back({"rank-after", HP_TEXT("Measures", "rank after"),
                      [](const auto& row) { return static_cast<double>(row.rankAfter); }});
  return measures;
}

bool isAsked(const ExperimentRow& row, const SeriesQuestion& question) {
  const auto fits = [](const auto& wanted, const auto& is) { return !wanted || *wanted == is; };
  return row.transformation.kind == question.kind && fits(question.network, row.network) &&
         fits(question.method, row.method) && fits(question.picture, row.picture) &&
         fits(question.classRank, row.classRank);
}

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
  }
  return {};
}

/// The rows of one line, by amount.
struct Line {
  std::string name = {};
  std::set<std::string> classes = {};
  std::map<double, std::vector<const ExperimentRow*>> rows = {};
};

SeriesPoint pointOf(double amount, const std::vector<const ExperimentRow*>& rows, const RowMeasure& measure,
                    bool withoutFlips) {
  SeriesPoint point{.amount = amount};
  std::vector<double> values;
  for (const auto* row : rows) {
    const bool hasFailed = !row->error.empty(), isFlip = !hasFailed && row->isFlip();
    point.failed += hasFailed ? 1 : 0;
    point.flips += isFlip ? 1 : 0;
    if (isFlip && withoutFlips) continue;
    point.rows.push_back(row->index);
    if (!hasFailed) values.push_back(measure.of(*row));
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

}  // namespace

std::span<const RowMeasure> rowMeasures() {
  static const auto kMeasures = madeMeasures();
  return kMeasures;
}

const RowMeasure& rowMeasureById(const std::string& id) {
  std::string known;
  for (const auto& measure : rowMeasures()) {
    if (measure.id == id) return measure;
    known += (known.empty() ? "" : ", ") + measure.id;
  }
  throw Error("There is no measure '" + id + "'; there are: " + known + ".");
}

std::vector<Series> seriesOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question) {
  const auto& measure = rowMeasureById(question.measure);
  std::vector<Line> lines;
  for (const auto& row : rows) {
    if (!isAsked(row, question)) continue;
    const auto name = lineOf(row, question.lines);
    auto line = std::ranges::find(lines, name, &Line::name);
    if (line == lines.end()) line = lines.insert(lines.end(), {.name = name});
    if (row.error.empty()) line->classes.insert(row.className);
    line->rows[row.transformation.amount].push_back(&row);
  }
  std::vector<Series> all;
  for (const auto& line : lines) {
    Series series{.name = nameOf(line, question.lines)};
    for (const auto& [amount, some] : line.rows)
      series.points.push_back(pointOf(amount, some, measure, question.withoutFlips));
    all.push_back(std::move(series));
  }
  return all;
}

}  // namespace hp
