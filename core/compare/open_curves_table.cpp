// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/compare/curves_table.h"
#include "core/compare/run_kinds.h"
#include "core/runs/run_json.h"

namespace hp {
namespace {

/// A download of TensorBoard calls its one curve "Value"; what it shows is in the file's name.
void nameByFile(Curves& curves, const std::filesystem::path& file) {
  if (curves.size() != 1) return;
  const auto& [name, points] = *curves.begin();
  if (name == "Value" || name == "value") curves = Curves{{file.stem().string(), points}};
}

}  // namespace

bool looksLikeTable(const std::filesystem::path& file) {
  constexpr std::size_t kStart = 4096;
  const auto start = startOf(file, kStart);
  const auto line = start.substr(0, start.find('\n'));
  return start.find('\0') == std::string::npos && line.find_first_of(",;\t") != std::string::npos &&
         line.find_first_of("<{") == std::string::npos;
}

ComparedRun openCurvesTable(const std::filesystem::path& file, const RunContext&) {
  ComparedRun run{.path = file, .kind = RunKind::Csv, .name = nameOf(file), .sources = {file}, .finished = true};
  OpenedFile opened(file);
  auto table = readCurvesTable(opened.stream, opened.name);
  run.curves = std::move(table.curves);
  nameByFile(run.curves, file);
  run.missing = std::move(table.missing);
  run.missing.push_back("The table " + opened.name + " says nothing of configuration, data and weights.");
  return run;
}

}  // namespace hp
