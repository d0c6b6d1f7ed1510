// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <span>
#include <vector>

#include "core/evaluate/experiment_series.h"

namespace hp {

/// What a plot draws.
struct DrawnRows {
  SeriesQuestion question = {};
  std::vector<Series> series = {};
  RowChoices choices = {};
  std::vector<MethodBlame> blames = {};  ///< of what it shows
  std::size_t rows = 0;                  ///< from which it was gathered, shown or not
};

/// Rows on their way into a plot: the window's thread gives those that are new, so that it never copies all
/// of them, and another one at a time gathers and counts.
class PlottedRows {
 public:
  void add(std::span<const ExperimentRow> rows);
  DrawnRows draw(const SeriesQuestion& question);

 private:
  void takeNew();

  std::mutex mutex_;  ///< of `new_`
  std::vector<ExperimentRow> new_;
  std::vector<ExperimentRow> rows_;
  RowChoices choices_;
  std::int64_t first_ = -1;  ///< least index; below 0: no row is there
};

}  // namespace hp
