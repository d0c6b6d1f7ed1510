// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/read_rows.h"

#include <algorithm>
#include <fstream>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/evaluate/row_store.h"
#include "core/runs/whole_lines.h"

namespace hp {
namespace {

/// Bytes of a row in which every text is empty and every number short.
constexpr std::uintmax_t kShortestLine = 300;

}  // namespace

std::uint64_t scanLines(std::istream& stream, const std::string& name,
                        const std::function<void(const std::string& line)>& take) {
  WholeLines lines(stream);
  std::uint64_t whole = 0;
  while (const auto line = lines.next()) try {
      take(std::string(*line));
      whole = lines.position();
    } catch (const Error& error) {
      throw Error(
          "The file " + name + " is damaged in line " + std::to_string(lines.number()) + ": " + error.what(),
          error.detail());
    }
  return whole;
}

std::uint64_t readLines(const std::filesystem::path& path,
                        const std::function<void(const std::string& line)>& take) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("The file " + path.string() + " cannot be read.");
  return scanLines(file, path.string(), take);
}

ExperimentRow RowLines::row(const std::string& line) {
  auto row = rowFromLine(line);
  if (seen_.empty()) seen_.resize(static_cast<std::size_t>(kMostRows));
  const auto place = static_cast<std::size_t>(row.index);
  if (seen_[place]) throw Error("Row " + std::to_string(row.index) + " stands twice.");
  seen_[place] = true;
  return row;
}

std::vector<ExperimentRow> readRows(const std::filesystem::path& folder) {
  const auto path = folder / experiment_files::kRows;
  std::error_code unknown;
  const auto bytes = std::filesystem::file_size(path, unknown);
  std::vector<ExperimentRow> rows;
  // Growing would hold all rows twice. What is not used of this is no memory yet.
  if (!unknown) rows.reserve(std::min<std::size_t>(kMostRows, bytes / kShortestLine));
  RowLines lines;
  readLines(path, [&](const auto& line) { rows.push_back(lines.row(line)); });
  std::ranges::sort(rows, {}, &ExperimentRow::index);
  return rows;
}

}  // namespace hp
