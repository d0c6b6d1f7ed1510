// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/report/report_parts.h"
#include "core/report/run_matrix_picture.h"

namespace hp::report {
namespace {

Cell measuredCell(const RunMeasure& measure, double value) {
  if (std::isnan(value)) return {"not known"};
  Cell cell(measuredText(measure, value));
  cell.exact = numberCell(value).forFiles();
  return cell;
}

/// What a reader who does not see the picture must know of it.
std::string alternativeText(const MeasuredMatrix& matrix, const GroupSpreads& spreads) {
  return matrix.measure->title + " of every pair of " + std::to_string(matrix.order.size()) +
         " runs; like runs stand together: " + runLetters(matrix.order) + ". Within groups the mean is " +
         numberCell(spreads.within.mean, 3).text + ", between groups " +
         numberCell(spreads.between.mean, 3).text + ".";
}

std::vector<Cell> spreadRow(const RunMeasure& measure, const std::string& name, const std::string& runs,
                            const Spread& spread) {
  return {Cell(name),
          Cell(runs),
          countCell(spread.count),
          spread.count > 0 ? numberCell(spread.mean, 3) : Cell("not known"),
          measuredCell(measure, spread.minimum),
          measuredCell(measure, spread.maximum)};
}

Table spreadTable(const AllRuns& all, std::size_t number) {
  const auto& measure = *all.matrices[number].measure;
  const auto& spreads = all.spreads[number];
  Table table{measure.title + ", within and between groups of runs",
              {{all.setting.title},
               {"runs"},
               {"pairs", Alignment::Right},
               {"mean", Alignment::Right},
               {"least", Alignment::Right},
               {"most", Alignment::Right}},
              {}};
  for (std::size_t i = 0; i < all.groups.size(); ++i)
    table.rows.push_back(
        spreadRow(measure, groupText(all.groups[i]), runLetters(all.groups[i].runs), spreads.inGroups[i]));
  table.rows.push_back(spreadRow(measure, "within groups", "", spreads.within));
  table.rows.push_back(spreadRow(measure, "between groups", "", spreads.between));
  return table;
}

void addMatrix(const AllRuns& all, std::size_t number, Document& document) {
  const auto& matrix = all.matrices[number];
  document.blocks.emplace_back(Paragraph{matrix.measure->about + " " + epochsText(matrix)});
  document.blocks.emplace_back(Picture{
      matrix.measure->title + ": every run with every other", alternativeText(matrix, all.spreads[number]),
      drawRunMatrix(matrix, all.runs), drawRunMatrix(matrix, all.runs, 1500, true)});
  document.blocks.emplace_back(spreadTable(all, number));
}

}  // namespace

void addDuplicates(const ComparisonReport& report, Document& document) {
  if (!report.allRuns) return;
  for (const auto& group : report.allRuns->duplicates)
    document.blocks.emplace_back(
        Callout{Tone::Bad, "Runs of the same weights", duplicatesText(group, report.allRuns->runs)});
}

void addAllRuns(const ComparisonReport& report, Document& document) {
  if (!report.allRuns || report.allRuns->matrices.empty()) return;
  document.blocks.emplace_back(Heading{3, "Every run with every other"});
  document.blocks.emplace_back(Paragraph{
      "Runs of one group differ in what they are not grouped by: runs of one seed by the noise of "
      "computing, runs of different seeds by that of training. A is the baseline, B and what follows "
      "are the candidates in their order."});
  if (const auto changed = changedRunsText(report.allRuns->runs); !changed.empty())
    document.blocks.emplace_back(Callout{Tone::Bad, "Changed files", changed});
  for (std::size_t i = 0; i < report.allRuns->matrices.size(); ++i) addMatrix(*report.allRuns, i, document);
}

void addAllPairs(const ComparisonReport& report, Document& document) {
  if (!report.allRuns || report.allRuns->matrices.empty()) return;
  const auto& all = *report.allRuns;
  Table table{"Every pair of runs", {{"first run"}, {"second run"}}, {}};
  for (const auto& matrix : all.matrices) table.columns.push_back({matrix.measure->title, Alignment::Right});
  table.columns.push_back({"why not known"});
  const auto name = [&](std::size_t i) { return Cell(runLetter(i) + "  " + all.runs[i]->name); };
  for (std::size_t i = 0; i < all.runs.size(); ++i) {
    for (std::size_t j = i + 1; j < all.runs.size(); ++j) {
      std::vector<Cell> row{name(i), name(j)};
      std::string why;
      for (const auto& matrix : all.matrices) {
        row.push_back(measuredCell(*matrix.measure, matrix.values.at(i, j)));
        if (why.find(matrix.why(i, j)) == std::string::npos)
          why += (why.empty() ? "" : " ") + matrix.why(i, j);
      }
      row.emplace_back(why);
      table.rows.push_back(std::move(row));
    }
  }
  document.blocks.emplace_back(Heading{1, "Appendix: every pair of runs"});
  document.blocks.emplace_back(std::move(table));
}

}  // namespace hp::report
