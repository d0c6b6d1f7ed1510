// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/ordinary_file.h"
#include "core/compare/curve_builder.h"
#include "core/compare/mlflow_files.h"
#include "core/compare/run_kinds.h"
#include "core/runs/run_json.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMeta = "meta.yaml";
constexpr std::uint64_t kLongestMeta = 64 * 1024;
constexpr std::size_t kMostFiles = 2'000;
constexpr std::uintmax_t kLongestValue = 16 * 1024;
constexpr int kDeepest = 8;
constexpr const char* kFinished = "3";  ///< of MLflow's RunStatus

using Meta = std::map<std::string, std::string>;

bool isThere(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(path, unknown);
}

Meta metaOf(const fs::path& folder) {
  OpenedFile file(folder / kMeta);
  if (file.size > kLongestMeta) throw Error("The file " + file.name + " is far longer than it can be.");
  return parsedMeta(file.stream, file.name);
}

std::string entryOf(const Meta& meta, const std::string& key) {
  const auto found = meta.find(key);
  return found == meta.end() ? std::string() : found->second;
}

bool isRun(const fs::path& folder) {
  return isThere(folder / kMeta) && (isThere(folder / "metrics") || isThere(folder / "params"));
}

std::vector<fs::path> foldersIn(const fs::path& folder) {
  std::vector<fs::path> folders;
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
    if (entry.is_directory(unreadable)) folders.push_back(entry.path());
    if (folders.size() >= kMostFiles) break;
  }
  std::ranges::sort(folders);
  return folders;
}

/// Runs of an experiment, or of all experiments of a store, by their places below it.
std::vector<std::string> runsBelow(const fs::path& folder) {
  std::vector<std::string> runs;
  for (const auto& child : foldersIn(folder)) {
    if (isRun(child)) runs.push_back(child.filename().string());
    if (isRun(child) || !isThere(child / kMeta)) continue;
    for (const auto& run : foldersIn(child))
      if (isRun(run)) runs.push_back(child.filename().string() + "/" + run.filename().string());
  }
  return runs;
}

/// Files below a folder of params, metrics or tags: a key with slashes is a path.
std::map<std::string, fs::path> keysIn(const fs::path& folder, std::vector<std::string>& missing) {
  std::map<std::string, fs::path> keys;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error), end;
  for (; !error && entry != end && keys.size() < kMostFiles; entry.increment(error)) {
    if (entry.depth() > kDeepest) entry.disable_recursion_pending();
    std::error_code unknown;
    if (!entry->is_regular_file(unknown)) continue;
    keys.emplace(entry->path().lexically_relative(folder).generic_string(), entry->path());
  }
  if (keys.size() >= kMostFiles)
    missing.push_back("The folder " + folder.string() + " has more than 2000 files; the rest is left out.");
  return keys;
}

Json valuesIn(const fs::path& folder, ComparedRun& run) {
  Json values = Json::object();
  for (const auto& [key, file] : keysIn(folder, run.missing)) {
    run.sources.push_back(file);
    asFarAsItGoes(run.missing, [&, &name = key, &path = file] {
      auto text = textOfFile(path, kLongestValue);
      while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
      values[name] = text;
    });
  }
  return values;
}

void addCurve(const std::string& key, const fs::path& path, CurveBuilder& builder, ComparedRun& run) {
  OpenedFile file(path);
  const auto damaged = readMetric(file.stream, [&](std::int64_t step, double value) {
    builder.add(key, {step, 0, value});
  });
  if (damaged > 0) {
    run.missing.push_back(std::to_string(damaged) + " lines of the file " + file.name +
                          " are no measurements; they are left out.");
  }
}

void takeCurves(ComparedRun& run, const RunContext& context) {
  CurveBuilder builder;
  for (const auto& [key, file] : keysIn(run.path / "metrics", run.missing)) {
    context.checkStop();
    run.sources.push_back(file);
    asFarAsItGoes(run.missing, [&, &name = key, &path = file] { addCurve(name, path, builder, run); });
  }
  for (const auto& sentence : builder.obstacles("The run " + run.path.string()))
    run.missing.push_back(sentence);
  run.curves = std::move(builder).curves();
}

void takeMeta(ComparedRun& run) {
  run.sources.push_back(run.path / kMeta);
  const auto meta = metaOf(run.path);
  if (const auto name = entryOf(meta, "run_name"); !name.empty()) run.name = name;
  run.finished = entryOf(meta, "status") == kFinished;
}

void takeConfiguration(ComparedRun& run) {
  const Json config = {{"params", valuesIn(run.path / "params", run)},
                       {"tags", valuesIn(run.path / "tags", run)}};
  if (!config["params"].empty() || !config["tags"].empty())
    run.config = config.dump(2, ' ', false, Json::error_handler_t::replace);
}

[[noreturn]] void refuseStore(const fs::path& folder) {
  const auto runs = runsBelow(folder);
  if (runs.empty()) throw Error("The folder " + folder.string() + " is one of MLflow's and holds no runs.");
  throw Error("The folder " + folder.string() +
              " holds runs of MLflow and is none itself; name one of them: " + namesText(runs) + ".");
}

}  // namespace

bool looksLikeMlflow(const fs::path& folder) { return isThere(folder / kMeta) || !runsBelow(folder).empty(); }

ComparedRun openMlflowRun(const fs::path& folder, const RunContext& context) {
  if (!isRun(folder)) refuseStore(folder);
  ComparedRun run{.path = folder, .kind = RunKind::MlFlow, .name = nameOf(folder), .program = "MLflow"};
  asFarAsItGoes(run.missing, [&] { takeMeta(run); });
  if (!run.finished) run.missing.push_back("The run in " + folder.string() + " is not finished.");
  takeConfiguration(run);
  takeCurves(run, context);
  run.missing.push_back("MLflow's store says nothing of data and machine.");
  return run;
}

}  // namespace hp
