// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/compare/difference_words.h"
#include "core/report/report_parts.h"
#include "core/report/weights_heat_table.h"
#include "core/report/weights_pictures.h"

namespace hp::report {
namespace {

Cell shareCell(double share) {
  Cell cell = decimalCell(100 * share, 2);
  // What is not all of them never reads as 100.
  if (share < 1 && cell.text == "100.00") cell.text = "> 99.99";
  if (share > 0 && cell.text == "0.00") cell.text = "< 0.01";
  return cell;
}

Cell ulpCell(std::uint64_t distance) {
  Cell cell(ulpText(distance));
  if (distance != kNoUlp) cell.exact = std::to_string(distance);
  return cell;
}

std::vector<Cell> tensorRow(const TensorDifference& tensor) {
  return {tensor.name,
          shapeText(tensor.shape),
          countCell(tensor.count),
          shareCell(tensor.equalShare()),
          numberCell(tensor.maxAbs, 3),
          numberCell(tensor.meanAbs, 3),
          numberCell(tensor.relativeL2),
          decimalCell(tensor.cosine, 6),
          countCell(tensor.signFlips),
          ulpCell(tensor.maxUlp)};
}

Table weightsTable(const WeightsDifference& weights, const std::string& caption) {
  Table table{caption,
              {{"tensor", Alignment::Left, true},
               {"shape"},
               {"numbers", Alignment::Right},
               {"equal bits (%)", Alignment::Right},
               {"max |difference|", Alignment::Right},
               {"mean |difference|", Alignment::Right},
               {"relative L2", Alignment::Right},
               {"cosine", Alignment::Right},
               {"signs changed", Alignment::Right},
               {"max ULP", Alignment::Right}},
              {}};
  for (const auto& tensor : weights.tensors) {
    table.rows.push_back(tensorRow(tensor));
    if (tensor.equal < tensor.count) table.rows.back()[3].marked = true;
  }
  auto all = tensorRow(weights.all);
  all[0] = "all of them";
  all[1] = "";
  table.rows.push_back(std::move(all));
  return table;
}

Table ulpTable(const TensorDifference& all, const std::string& caption) {
  Table table{caption,
              {{"distance (ULP: steps between neighbouring numbers of the tensor's type)"},
               {"numbers", Alignment::Right},
               {"share (%)", Alignment::Right}},
              {}};
  for (std::size_t bin = 0; bin < kUlpBins; ++bin)
    if (all.ulpHistogram[bin] > 0)
      table.rows.push_back({ulpBinText(bin), countCell(all.ulpHistogram[bin]),
                            shareCell(static_cast<double>(all.ulpHistogram[bin]) /
                                      static_cast<double>(std::max<std::int64_t>(1, all.count)))});
  return table;
}

void addUnmatched(const WeightsDifference& weights, Document& document) {
  if (weights.sameTensors()) return;
  Table table{"Tensors that cannot be compared",
              {{"tensor", Alignment::Left, true}, {"baseline"}, {"candidate"}},
              {}};
  for (const auto& name : weights.onlyBaseline) table.rows.push_back({name, "there", Cell("missing", true)});
  for (const auto& name : weights.onlyCandidate) table.rows.push_back({name, Cell("missing", true), "there"});
  for (const auto& [name, baseline, candidate] : weights.otherShapes)
    table.rows.push_back({name, shapeText(baseline), Cell(shapeText(candidate), true)});
  document.blocks.emplace_back(std::move(table));
}

void addNotFinite(const TensorDifference& all, Document& document) {
  if (all.notFiniteBaseline == 0 && all.notFiniteCandidate == 0) return;
  document.blocks.emplace_back(Paragraph{
      "Numbers that are not finite are left out of differences: " + countCell(all.notFiniteBaseline).text +
      " of the baseline, " + countCell(all.notFiniteCandidate).text + " of the candidate."});
}

void addOverTime(const WeightsOverTime& overTime, const std::string& name, Document& document) {
  for (const auto& obstacle : overTime.obstacles) document.blocks.emplace_back(Paragraph{obstacle, true});
  if (overTime.epochs.empty() || overTime.epochs.front().weights.tensors.empty()) return;
  auto table = weightsHeatTable(overTime);
  const auto& last = overTime.epochs.back();
  Picture picture{"How the weights drift apart: " + name,
                  "Heat map of " + countCell(std::ssize(table.rows)).text + " tensors by " +
                      countCell(std::ssize(table.columns)).text + " epochs; at epoch " +
                      std::to_string(last.epoch) + " the relative L2 difference of all weights is " +
                      numberCell(last.weights.all.relativeL2).text + ".",
                  drawHeatTable(table),
                  {}};
  table.dark = true;
  picture.dark = drawHeatTable(table);
  document.blocks.emplace_back(std::move(picture));
}

}  // namespace

void addWeights(const ComparisonReport& report, Document& document) {
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto& comparison = *report.comparisons[i];
    const auto name = candidateName(report, i);
    if (!comparison.weights) {
      document.blocks.emplace_back(NotProvided{"weights that can be compared, of " + name});
      continue;
    }
    const auto& weights = *comparison.weights;
    const auto at = comparison.epoch > 0 ? " after epoch " + std::to_string(comparison.epoch) : std::string();
    document.blocks.emplace_back(weightsTable(weights, "Weights" + at + ": " + name));
    document.blocks.emplace_back(ulpTable(weights.all, "How far numbers lie apart" + at + ": " + name));
    addUnmatched(weights, document);
    addNotFinite(weights.all, document);
    if (i < report.overTime.size() && report.overTime[i]) addOverTime(*report.overTime[i], name, document);
    if (i < report.weightsViews.size() && report.weightsViews[i])
      addWeightsViews(*report.weightsViews[i], name, document);
  }
}

}  // namespace hp::report
