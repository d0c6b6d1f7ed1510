// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_series.h"

namespace hp {
namespace {

std::vector<RowMeasure> madeMeasures() {
  std::vector<RowMeasure> measures;
  for (const auto& measure : distanceMeasures()) {
    measures.push_back(
        {measure.id, measure.label, [&measure](const auto& row) { return measure.of(row.distance); }});
    if (measure.id == "rmse") measures.back().uncropped = [](const auto& row) { return row.uncropped.rmse; };
    if (measure.id == "normalised-rmse")
      measures.back().uncropped = [](const auto& row) { return row.uncropped.normalisedRmse; };
  }
  measures.push_back({"probability-change", HP_TEXT("Measures", "change of the probability"),
                      [](const auto& row) { return row.probabilityAfter - row.probabilityBefore; }});
  measures.push_back({"rank-after", HP_TEXT("Measures", "rank after"),
                      [](const auto& row) { return static_cast<double>(row.rankAfter); }});
  return measures;
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

}  // namespace hp
