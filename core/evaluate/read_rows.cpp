// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/read_rows.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/evaluate/row_store.h"

namespace hp {
namespace {

/// Bytes of a row in which every text is empty and every number short.
constexpr std::uintmax_t kShortestLine = 400;

}  // namespace

ExperimentRow RowLines::row(const std::string& line) {
  auto row = rowFromLine(line);
  if (seen_.empty()) seen_.resize(static_cast<std::size_t>(kMostRows));
  const auto place = static_cast<std::size_t>(row.index);
  if (seen_[place]) throw Error("Row " + std::to_string(row.index) + " stands twice.");
  seen_[place] = true;
  return row;
}

void addRows(const std::filesystem::path& folder, const RowPlaces& places, std::vector<ExperimentRow>& rows) {
  RowLines lines;
  readLines(folder / experiment_files::kRows,
            [&](const std::string& line) { rows.push_back(places.placed(lines.row(line))); });
}

std::vector<ExperimentRow> readRows(const std::filesystem::path& folder) {
  std::error_code unknown;
  const auto bytes = std::filesystem::file_size(folder / experiment_files::kRows, unknown);
  std::vector<ExperimentRow> rows;
  // Growing would hold all rows twice. What is not used of this is no memory yet.
  if (!unknown) rows.reserve(std::min<std::size_t>(kMostRows, bytes / kShortestLine));
  RowLines lines;
  readLines(folder / experiment_files::kRows,
            [&](const std::string& line) { rows.push_back(lines.row(line)); });
  std::ranges::sort(rows, {}, &ExperimentRow::index);
  return rows;
}

}  // namespace hp
