// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_plot/plotted_rows.h"

#include <algorithm>
#include <utility>

namespace hp {

void PlottedRows::add(std::span<const ExperimentRow> rows) {
  const std::lock_guard lock(mutex_);
  new_.insert(new_.end(), rows.begin(), rows.end());
}

void PlottedRows::takeNew() {
  std::vector<ExperimentRow> added;
  {
    const std::lock_guard lock(mutex_);
    added = std::exchange(new_, {});
  }
  for (ExperimentRow& row : added) {
    if (first_ < 0 || row.index < first_) {
      first_ = row.index;
      choices_.firstKind = row.transformation.kind;
    }
    choices_.kinds.insert(row.transformation.kind);
    choices_.networks.insert(row.network);
    choices_.pictures.insert(row.picture);
    if (std::ranges::find(choices_.methods, row.method) == choices_.methods.end())
      choices_.methods.push_back(row.method);
    choices_.ranks.insert(row.classRank);
    rows_.push_back(std::move(row));
  }
}

DrawnRows PlottedRows::draw(const SeriesQuestion& question) {
  takeNew();
  DrawnRows drawn{
      .question = question, .choices = choices_, .blames = blamesOf(rows_, question), .rows = rows_.size()};
  if (!question.kind.empty()) drawn.series = seriesOf(rows_, question);
  return drawn;
}

}  // namespace hp
