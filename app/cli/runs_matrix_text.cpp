// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs_matrix_text.h"

#include <algorithm>
#include <map>

#include "app/cli/text_table.h"
#include "core/base/text.h"

namespace hp::cli {
namespace {

constexpr std::size_t kIndent = 2;

std::string duplicatesPart(const AllRuns& all) {
  if (all.duplicates.empty())
    return wrapped("No two of the " + std::to_string(all.runs.size()) + " runs end with the same weights.",
                   kIndent);
  std::string text;
  for (const auto& group : all.duplicates) text += wrapped(duplicatesText(group, all.runs), kIndent);
  return text;
}

std::string matrixTable(const AllRuns& all, const MeasuredMatrix& matrix) {
  std::vector<std::string> head{"run"};
  for (const auto run : matrix.order) head.push_back(runLetter(run));
  TextTable table(head);
  for (const auto row : matrix.order) {
    const std::string mark = all.runs[row]->tampered.empty() ? "" : " !";
    std::vector<std::string> cells{runLetter(row) + "  " + printable(all.runs[row]->name) + mark};
    for (const auto column : matrix.order)
      cells.push_back(row == column ? "."
                                    : measuredText(*matrix.measure, matrix.values.at(row, column),
                                                   matrixDigits(all.runs.size())));
    table.add(std::move(cells));
  }
  return table.text(kIndent);
}

/// One sentence for all pairs that cannot be compared for the same reason.
std::string obstaclesPart(const MeasuredMatrix& matrix) {
  constexpr std::size_t kMostPairs = 8;
  std::map<std::string, std::vector<std::string>> pairs;
  for (std::size_t i = 0; i < matrix.values.runs; ++i)
    for (std::size_t j = i + 1; j < matrix.values.runs; ++j)
      if (!matrix.why(i, j).empty()) pairs[matrix.why(i, j)].push_back(runLetter(i) + "-" + runLetter(j));
  std::string text;
  for (const auto& [why, of] : pairs) {
    std::string names;
    for (std::size_t i = 0; i < std::min(kMostPairs, of.size()); ++i) names += (i == 0 ? "" : ", ") + of[i];
    if (of.size() > kMostPairs) names += " and " + std::to_string(of.size() - kMostPairs) + " more";
    text += wrapped("Not compared: " + names + ". " + printable(why), kIndent);
  }
  return text;
}

std::vector<std::string> spreadCells(const RunMeasure& measure, const std::string& name,
                                     const std::string& runs, const Spread& spread) {
  // A mean of counts is no count.
  RunMeasure mean = measure;
  mean.isWhole = false;
  return {name,
          runs,
          std::to_string(spread.count),
          measuredText(mean, spread.mean),
          measuredText(measure, spread.minimum),
          measuredText(measure, spread.maximum)};
}

std::string spreadsPart(const AllRuns& all, const MeasuredMatrix& matrix, const GroupSpreads& spreads) {
  TextTable table({all.setting.title, "runs", "pairs", "mean", "least", "most"});
  for (std::size_t i = 0; i < all.groups.size(); ++i)
    table.add(spreadCells(*matrix.measure, groupText(all.groups[i]), runLetters(all.groups[i].runs),
                          spreads.inGroups[i]));
  table.add(spreadCells(*matrix.measure, "within groups", "", spreads.within));
  table.add(spreadCells(*matrix.measure, "between groups", "", spreads.between));
  return "\n" + table.text(kIndent);
}

}  // namespace

std::string allRunsText(const AllRuns& all) {
  std::string text = "All runs\n" + duplicatesPart(all);
  if (const auto changed = changedRunsText(all.runs); !changed.empty())
    text += wrapped("! " + changed, kIndent);
  for (std::size_t i = 0; i < all.matrices.size(); ++i) {
    const auto& matrix = all.matrices[i];
    text += "\n" + matrix.measure->title + ", like runs together\n" +
            wrapped(matrix.measure->about + " " + epochsText(matrix), kIndent) + "\n" +
            matrixTable(all, matrix) + obstaclesPart(matrix) + spreadsPart(all, matrix, all.spreads[i]);
  }
  return text;
}

}  // namespace hp::cli
