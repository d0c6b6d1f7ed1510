// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/read_rows.h"

#include <algorithm>
#include <fstream>
#include <set>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/evaluate/row_store.h"
#include "core/runs/whole_lines.h"

namespace hp {

WholeRows readWholeRows(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("The file " + path.string() + " cannot be read.");
  WholeLines lines(file);
  WholeRows read;
  std::set<std::int64_t> seen;
  while (const auto line = lines.next()) try {
      read.rows.push_back(rowFromLine(std::string(*line)));
      read.bytes = lines.position();
      const auto index = read.rows.back().index;
      if (!seen.insert(index).second) throw Error("Row " + std::to_string(index) + " stands twice.");
    } catch (const Error& error) {
      throw Error("The file " + path.string() + " is damaged in line " + std::to_string(lines.number()) +
                      ": " + error.what(),
                  error.detail());
    }
  return read;
}

std::vector<ExperimentRow> readRows(const std::filesystem::path& folder) {
  auto rows = readWholeRows(folder / experiment_files::kRows).rows;
  std::ranges::sort(rows, {}, &ExperimentRow::index);
  return rows;
}

}  // namespace hp
