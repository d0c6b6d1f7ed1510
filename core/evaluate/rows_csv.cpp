// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/base/csv_field.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_rows.h"

namespace hp {
namespace {

/// A column; numbers that there are not leave it empty.
struct CsvColumn {
  std::string title = {};
  std::function<std::string(const ExperimentRow&)> of = {};
};

std::string real(double value) { return std::isfinite(value) ? numberText(value) : ""; }

std::string regionText(const Transformation& transformation) {
  if (!transformation.region) return "";
  const auto& [left, top, right, bottom] = *transformation.region;
  return numberText(left) + " " + numberText(top) + " " + numberText(right) + " " + numberText(bottom);
}

std::string fillingText(const Transformation& transformation) {
  const auto& kind = transformationKindById(transformation.kind);
  return kind.fillings.empty() ? "" : toJson(transformation).at("filling").get<std::string>();
}

CsvColumn whole(const std::string& title, int ExperimentRow::*member) {
  return {title, [member](const ExperimentRow& row) { return std::to_string(row.*member); }};
}
CsvColumn text(const std::string& title, std::string ExperimentRow::*member) {
  return {title, [member](const ExperimentRow& row) { return row.*member; }};
}
CsvColumn number(const std::string& title, double ExperimentRow::*member) {
  return {title, [member](const ExperimentRow& row) { return real(row.*member); }};
}

/// Empty where it is not known.
CsvColumn before(const std::string& title, int ExperimentRow::*member) {
  return {title, [member](const ExperimentRow& row) {
            return row.isKnownBefore() ? std::to_string(row.*member) : "";
          }};
}
CsvColumn after(const std::string& title, int ExperimentRow::*member) {
  return {title, [member](const ExperimentRow& row) {
            return row.isKnownAfter() ? std::to_string(row.*member) : "";
          }};
}
std::string flipText(const ExperimentRow& row) {
  if (!row.error.empty()) return "";
  return row.isFlip() ? "yes" : "no";
}
std::string cellsText(const ExperimentRow& row) {
  return row.distance.cells > 0 ? std::to_string(row.distance.cells) : "";
}

void addTransformation(std::vector<CsvColumn>& columns) {
  columns.push_back({"transformation", [](const auto& row) { return row.transformation.kind; }});
  columns.push_back({"amount", [](const auto& row) { return numberText(row.transformation.amount); }});
  columns.push_back({"filling", [](const auto& row) { return fillingText(row.transformation); }});
  columns.push_back({"region", [](const auto& row) { return regionText(row.transformation); }});
  columns.push_back(whole("repeat", &ExperimentRow::repeat));
}

void addPrediction(std::vector<CsvColumn>& columns) {
  for (auto& column :
       {whole("class-rank", &ExperimentRow::classRank), before("target", &ExperimentRow::target),
        after("target-after", &ExperimentRow::targetAfter), text("class", &ExperimentRow::className),
        before("first-before", &ExperimentRow::firstBefore), after("first-after", &ExperimentRow::firstAfter),
        number("probability-before", &ExperimentRow::probabilityBefore),
        number("probability-after", &ExperimentRow::probabilityAfter),
        after("rank-after", &ExperimentRow::rankAfter)})
    columns.push_back(column);
  columns.push_back({"flip", flipText});
}

std::vector<CsvColumn> madeColumns() {
  std::vector<CsvColumn> columns{{"index", [](const auto& row) { return std::to_string(row.index); }},
                                 text("network", &ExperimentRow::network),
                                 text("picture", &ExperimentRow::picture),
                                 text("method", &ExperimentRow::method)};
  addTransformation(columns);
  addPrediction(columns);
  for (const auto& measure : distanceMeasures())
    columns.push_back({measure.id, [&measure](const auto& row) { return real(measure.of(row.distance)); }});
  columns.push_back({"cells", cellsText});
  columns.push_back({"rmse-uncropped", [](const auto& row) { return real(row.uncropped.rmse); }});
  columns.push_back(
      {"normalised-rmse-uncropped", [](const auto& row) { return real(row.uncropped.normalisedRmse); }});
  for (auto& column : {text("map-before", &ExperimentRow::mapBefore),
                       text("map-after", &ExperimentRow::mapAfter), text("error", &ExperimentRow::error)})
    columns.push_back(column);
  return columns;
}

const std::vector<CsvColumn>& columns() {
  static const auto kColumns = madeColumns();
  return kColumns;
}

}  // namespace

std::string csvHeader() {
  std::string line;
  for (const auto& column : columns()) line += (line.empty() ? "" : ",") + csvField(column.title);
  return line + "\r\n";
}

std::string csvLine(const ExperimentRow& row) {
  std::string line;
  for (const auto& column : columns())
    line += (&column == &columns().front() ? "" : ",") + csvField(column.of(row));
  return line + "\r\n";
}

}  // namespace hp
