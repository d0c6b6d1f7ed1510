// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/part_checks.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/base/json_fault.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/files_table.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/tf_records.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

void requireArrays(const fs::path& path) { readSafetensorsArrays(path); }

void requireJson(const fs::path& path) {
  if (const auto fault = jsonFault(textOfFile(path, kLongestListing)); !fault.empty())
    throw Error("The file " + path.string() + " is damaged: " + fault + ".");
}

void requirePointer(const fs::path& path) {
  const fs::path file = textMember(formatObject(path, names::kBestFormat), "file", path.string());
  std::error_code unknown;
  if (file != file.filename() || !fs::is_regular_file(path.parent_path() / file, unknown))
    throw Error("The file " + path.string() + " points at weights that are not there.");
}

/// The newest attempt may have been cut short; the next one cuts that off.
void requireCurves(const fs::path& path) {
  const auto isLater = [&](const auto& entry) {
    const auto name = entry.path().filename().string();
    return names::isEventsName(name) && name > path.filename().string();
  };
  OpenedFile file(path);
  std::error_code unknown;
  const fs::directory_iterator all(path.parent_path(), unknown);
  if (wholeTfRecords(file.stream, file.size) < file.size && std::any_of(begin(all), end(all), isLater))
    throw Error("The file " + path.string() + " is damaged: a record's checksum does not hold.");
}

/// Which records of a comma-separated table (the headings are the first) have other columns than it has
/// headings.
BrokenPlaces oddRecords(std::istream& file) {
  BrokenPlaces odd;
  std::int64_t record = 1, columns = 1, headings = 0, length = 0;
  bool isQuoted = false;
  for (char c = 0; file.get(c); ++length) {
    if (c == '"') isQuoted = !isQuoted;
    if (isQuoted || (c != ',' && c != '\n')) continue;
    if (c == ',') {
      ++columns;
      continue;
    }
    if (record == 1) headings = columns;
    if (columns != headings) odd.add(record);
    ++record;
    columns = 1;
    length = -1;
  }
  if (length > 0) odd.add(record);
  return odd;
}

bool isOneOf(const std::string& name, std::initializer_list<const char*> known) {
  return std::ranges::find(known, name) != known.end();
}

bool isNumbered(const std::string& name, std::string_view before, std::string_view after) {
  return name.starts_with(before) && name.ends_with(after) && name.size() > before.size() + after.size();
}

}  // namespace

void checkPart(const fs::path& folder, const std::string& file, RunFaults& faults) {
  const auto path = folder / file;
  const auto inside = fs::path(file).parent_path();
  const auto name = path.filename().string();
  faults.guard(file, [&] {
    if (inside == names::kWeights && path.extension() == names::kArrays) requireArrays(path);
    if (inside == names::kWeights && name == names::kBest) requirePointer(path);
    if (inside.empty() && path.extension() == ".json") requireJson(path);
    if (inside.empty() && names::isEventsName(name)) requireCurves(path);
    if (inside.empty() && name == names::kFiles) {
      OpenedFile opened(path);
      faults.add(file, brokenFiles(opened.stream, opened.name), "Line");
    }
    if (inside == names::kPredictions && path.extension() == ".csv") {
      OpenedFile opened(path);
      faults.add(file, oddRecords(opened.stream), "Record");
    }
  });
}

void checkCheckpoints(const fs::path& folder, RunFaults& faults) {
  const auto all = folder / names::kCheckpoints;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(all, missing)) {
    if (!entry.path().filename().string().starts_with("step-")) continue;
    for (const auto& [file, sentence] : checkpointFaults(entry.path()))
      faults.add((entry.path().lexically_relative(folder) / file).generic_string(), sentence);
  }
}

bool isNameOfRun(const std::string& file) {
  const auto path = fs::path(file);
  const auto inside = path.parent_path().generic_string();
  const auto name = path.filename().string();
  if (name.starts_with('.')) return true;
  if (inside.empty())
    return names::isEventsName(name) || isNumbered(name, "environment-", ".json") ||
           isOneOf(name, {names::kRun, names::kConfig, names::kEnvironment, names::kDataset, names::kFiles,
                          names::kMetrics, names::kTrace, names::kTraceNames, names::kCrate});
  if (inside == names::kWeights)
    return isNumbered(name, "epoch-", names::kArrays) ||
           isOneOf(name, {names::kBest, names::kClasses, "last.safetensors"});
  if (inside == names::kPredictions) return isNumbered(name, "validation-epoch-", ".csv");
  return inside.starts_with(names::kCheckpoints);
}

}  // namespace hp
