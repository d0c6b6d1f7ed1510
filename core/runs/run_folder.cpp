// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_folder.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

#include "core/base/json_fault.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/platform_files.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/description_files.h"
#include "core/runs/kept_file.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/trace_file.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

bool isThere(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(path, unknown);
}

/// True for a folder whose run.json, if there is one, cannot be asked what it is.
bool cannotLookInto(const fs::path& folder) {
  std::error_code failed;
  if (!fs::is_directory(folder, failed)) return false;
  const bool isOrdinary = fs::is_regular_file(folder / names::kRun, failed);
  if (failed == std::errc::permission_denied) return true;
  return isOrdinary && !std::ifstream(folder / names::kRun);
}

/// Also one that is damaged since.
bool saysThatItIsARun(const fs::path& folder) {
  try {
    const auto text = textOfFile(folder / names::kRun, kLongestJson);
    const auto run = nlohmann::json::parse(text, nullptr, false);
    if (run.is_discarded()) return text.find(quoted(names::kRunFormat)) != std::string::npos;
    return run.is_object() && run.contains("format") && run["format"] == names::kRunFormat;
  } catch (const Error&) {
    return false;
  }
}

/// A record that goes back replaces everything recorded from there on.
template <class Record>
void addInOrder(std::vector<Record>& records, Record&& record, std::int64_t Record::*place) {
  while (!records.empty() && records.back().*place >= record.*place) records.pop_back();
  records.push_back(std::move(record));
}

void readMetrics(const fs::path& folder, const std::function<void(MetricsRow&&)>& take) {
  try {
    OpenedFile file(folder / names::kMetrics);
    scanMetrics(file.stream, take);
  } catch (const Error&) {  // named in `missing`
  }
}

/// What could not be read of it; nothing where there is no trace at all.
RecordScan readTrace(const fs::path& folder, const std::function<void(StepRecord&&)>& take) {
  try {
    OpenedFile file(folder / names::kTrace);
    const auto layout = readTraceHeader(file.stream, file.size, file.name);
    return scanTrace(file.stream, file.size, layout, take);
  } catch (const Error&) {  // named in `missing`
    return {};
  }
}

/// What hinders reading the growing files, if anything.
void nameMissing(const fs::path& folder, const RunDescription& description,
                 std::vector<std::string>& missing) {
  try {
    OpenedFile(folder / names::kMetrics);
  } catch (const Error& error) {
    missing.emplace_back(error.what());
  }
  try {
    OpenedFile file(folder / names::kTrace);
    const auto layout = readTraceHeader(file.stream, file.size, file.name);
    if (layout.tensors != description.tensors.size() || layout.buffers != description.buffers.size())
      throw Error("The file " + file.name + " counts other tensors than " + names::kTraceNames + ".");
  } catch (const Error& error) {
    missing.emplace_back(error.what());
  }
}

/// True if the last row of metrics.jsonl is the event "paused".
bool endsPaused(const fs::path& folder) {
  constexpr std::uint64_t kTail = 64u << 10;  // more than our longest row
  try {
    OpenedFile file(folder / names::kMetrics);
    if (file.size > kTail) file.stream.seekg(static_cast<std::streamoff>(file.size - kTail));
    MetricsRow last;
    scanMetrics(file.stream, [&](MetricsRow&& row) { last = std::move(row); });
    const auto* event = std::get_if<EventRecord>(&last);
    return event && event->kind == "paused";
  } catch (const Error&) {
    return false;
  }
}

std::optional<fs::path> bestWeights(const fs::path& weights) {
  try {
    const auto path = weights / names::kBest;
    const fs::path file = textMember(formatObject(path, names::kBestFormat), "file", path.string());
    std::error_code missing;
    const bool isPlain = file == file.filename() && fs::is_regular_file(weights / file, missing);
    return isPlain ? std::optional(weights / file) : std::nullopt;
  } catch (const Error&) {
    return std::nullopt;
  }
}

std::optional<std::int64_t> newestKeptEpoch(const fs::path& weights) {
  constexpr std::string_view kStem = "epoch-";
  std::optional<std::int64_t> newest;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(weights, missing)) {
    const auto name = entry.path().filename().string();
    if (!name.starts_with(kStem) || !name.ends_with(names::kArrays)) continue;
    std::int64_t epoch = -1;
    std::from_chars(name.data() + kStem.size(), name.data() + name.size(), epoch);
    if (epoch >= 0) newest = std::max(newest.value_or(epoch), epoch);
  }
  return newest;
}

}  // namespace

RunFolder::RunFolder(fs::path path) : path_(std::move(path)) {
  requireRunFolder(path_);
  description_ = readDescription(path_, missing_);
  nameMissing(path_, description_, missing_);
}

RunState RunFolder::state() const {
  if (isThere(path_ / names::kDone)) return RunState::Done;
  if (platform::FileLock::isTaken(path_ / names::kLock)) return RunState::Running;
  return endsPaused(path_) ? RunState::Paused : RunState::Interrupted;
}

std::vector<StepRecord> RunFolder::trace() const {
  std::vector<StepRecord> steps;
  readTrace(path_, [&](StepRecord&& record) {
    if (!record.isStart) addInOrder(steps, std::move(record), &StepRecord::step);
  });
  return steps;
}

std::vector<StepRecord> RunFolder::starts() const {
  std::vector<StepRecord> starts;
  readTrace(path_, [&](StepRecord&& record) {
    if (record.isStart) starts.push_back(std::move(record));
  });
  return starts;
}

RecordedTrace RunFolder::recordedTrace() const {
  RecordedTrace trace;
  const auto scan = readTrace(path_, [&](StepRecord&& record) {
    if (record.isStart)
      trace.starts.push_back(std::move(record));
    else
      addInOrder(trace.steps, std::move(record), &StepRecord::step);
  });
  trace.damaged = scan.damaged;
  if (state() != RunState::Done) return trace;
  trace.damaged.add(scan.tail);
  trace.isTorn = scan.isTorn;
  trace.lacksEnd = scan.isTorn || scan.tail.count > 0;
  return trace;
}

std::optional<StepRecord> RunFolder::recordedState(std::int64_t step) const {
  std::optional<StepRecord> state;
  readTrace(path_, [&](StepRecord&& record) {
    if (!record.isStart && record.step < step) state.reset();  // an attempt went back
    const bool isHere = record.step == step && !record.weights.empty();
    if (isHere && (!record.isStart || !state)) state = std::move(record);
  });
  return state;
}

std::vector<EpochRecord> RunFolder::epochs() const {
  std::vector<EpochRecord> epochs;
  readMetrics(path_, [&](MetricsRow&& row) {
    if (auto* epoch = std::get_if<EpochRecord>(&row))
      addInOrder(epochs, std::move(*epoch), &EpochRecord::epoch);
  });
  return epochs;
}

std::vector<EventRecord> RunFolder::events() const {
  std::vector<EventRecord> events;
  readMetrics(path_, [&](MetricsRow&& row) {
    if (auto* event = std::get_if<EventRecord>(&row)) events.push_back(std::move(*event));
  });
  return events;
}

fs::path RunFolder::environmentFileOf(std::int64_t attempt) const {
  for (auto number = std::min(attempt, names::kMostAttempts); number > 1; --number) {
    auto path = path_ / names::environmentName(number);
    if (isThere(path)) return path;
  }
  return path_ / names::kEnvironment;
}

std::string RunFolder::environmentOf(std::int64_t attempt) const {
  const auto path = environmentFileOf(attempt);
  auto text = textOfFile(path, kLongestJson);
  if (const auto fault = jsonFault(text); !fault.empty())
    throw Error("The file " + path.string() + " is damaged: " + fault + ".");
  if (!nlohmann::json::parse(text).is_object())
    throw Error("The file " + path.string() + " is damaged: it is no JSON object.");
  return text;
}

std::optional<Checkpoint> RunFolder::checkpoint() const {
  std::vector<std::string> damaged;
  return checkpoint(damaged);
}

std::optional<Checkpoint> RunFolder::checkpoint(std::vector<std::string>& damaged) const {
  return newestCheckpoint(path_ / names::kCheckpoints, damaged);
}

std::optional<fs::path> RunFolder::weightsOf(std::int64_t epoch) const {
  return keptFile(path_ / names::kWeights, names::epochStem(epoch), names::kArrays);
}

std::optional<fs::path> RunFolder::newestWeights() const {
  const auto weights = path_ / names::kWeights;
  const auto last = weights / (std::string(names::kLast) + names::kArrays);
  if (isThere(last)) return last;
  if (auto best = bestWeights(weights)) return best;
  const auto epoch = newestKeptEpoch(weights);
  return epoch ? weightsOf(*epoch) : std::nullopt;
}

void RunFolder::askToPause() const { writeText(path_ / names::kPause, "pause\n"); }

void requireRunFolder(const fs::path& path) {
  if (cannotLookInto(path))
    throw Error("The folder " + path.string() + " cannot be read; check its permissions.");
  if (!isThere(path / names::kRun))
    throw Error(path.string() + " is no run folder: there is no " + names::kRun + " in it.");
}

bool isRunFolder(const fs::path& path) { return cannotLookInto(path) || saysThatItIsARun(path); }

void requireOutsideRuns(const fs::path& folder) {
  for (auto at = fs::absolute(folder).lexically_normal(); at.has_relative_path(); at = at.parent_path()) {
    if (saysThatItIsARun(at))
      throw Error("The folder '" + folder.string() + "' lies in the run folder '" + at.string() +
                  "'; choose a place outside of it.");
  }
}

}  // namespace hp
