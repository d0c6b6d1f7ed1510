// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/prepare_folder.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <variant>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/version.h"
#include "core/runs/checkpoint_places.h"
#include "core/runs/description_files.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/tf_records.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

platform::FileLock lockedBy(const fs::path& folder) {
  auto lock = platform::FileLock::tryTake(folder / names::kLock);
  if (!lock)
    throw Error("Another process trains into " + folder.string() +
                "; wait until it ends, or ask it to pause.");
  return std::move(*lock);
}

bool isThere(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(path, unknown);
}

void makeFolder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (!fs::is_directory(folder, failed))
    throw Error("The folder " + folder.string() +
                " cannot be made; check the free space and the permissions.");
}

/// True for a folder in which create() was interrupted before run.json: nothing was recorded in it.
bool isHalfMade(const fs::path& folder) {
  std::error_code missing;
  const auto lock = folder / names::kLock;
  if (!fs::is_regular_file(lock, missing)) return false;
  const bool isAlone = std::next(fs::directory_iterator(folder)) == fs::directory_iterator();
  return textOfFile(lock, kLongestJson) == names::kLockText || (isAlone && fs::file_size(lock) == 0);
}

void requireUnfinished(const fs::path& folder) {
  if (isThere(folder / names::kDone))
    throw Error("The run in " + folder.string() + " is finished; train into a new folder.");
}

void removeUnfinishedFiles(const fs::path& folder) {
  std::vector<fs::path> unfinished;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && isUnfinishedFile(entry.path())) unfinished.push_back(entry.path());
  for (const auto& path : unfinished) fs::remove(path);
}

/// Every attempt wrote its own file; each may have been cut short.
void cutEventFiles(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (!entry.is_regular_file() || !names::isEventsName(entry.path().filename().string())) continue;
    OpenedFile file(entry.path());
    platform::AppendFile(entry.path()).cut(wholeTfRecords(file.stream, file.size));
  }
}

/// The file without its torn end. Raises `attempt` to the latest one in it.
platform::AppendFile reopenMetrics(const fs::path& path, std::int64_t& attempt) {
  OpenedFile file(path);
  const auto scan = scanMetrics(file.stream, [&](MetricsRow&& row) {
    std::visit(
        [&](const auto& record) {
          if constexpr (requires { record.attempt; }) attempt = std::max(attempt, record.attempt);
        },
        row);
  });
  platform::AppendFile metrics(path);
  metrics.cut(scan.goodEnd);
  return metrics;
}

platform::AppendFile reopenTrace(const fs::path& path, TraceLayout& layout, std::int64_t& attempt) {
  OpenedFile file(path);
  layout = readTraceHeader(file.stream, file.size, file.name);
  const auto scan = scanTrace(file.stream, file.size, layout,
                              [&](StepRecord&& record) { attempt = std::max(attempt, record.attempt); });
  platform::AppendFile trace(path);
  trace.cut(scan.goodEnd);
  return trace;
}

void beginAttempt(GrowingFiles& files, const std::string& program) {
  files.metrics.append(
      rowText(AttemptRecord{.attempt = files.attempt, .program = program, .time = names::utcNow()}));
  files.metrics.sync();
}

}  // namespace

void requireFree(const fs::path& folder) {
  if (isThere(folder / names::kRun))
    throw Error("The folder " + folder.string() +
                " holds a run already; resume it, or choose another folder.");
  if (isThere(folder) && !fs::is_directory(folder))
    throw Error(folder.string() + " is a file; choose a folder for the run.");
  if (isThere(folder) && !fs::is_empty(folder) && !isHalfMade(folder))
    throw Error("The folder " + folder.string() + " is not empty; choose a new one.");
  requireOutsideRuns(fs::absolute(folder).parent_path());
}

platform::FileLock lockNewFolder(const fs::path& folder) {
  requireFree(folder);
  makeFolder(folder);
  auto lock = lockedBy(folder);
  requireFree(folder);  // nobody came between
  platform::AppendFile file(folder / names::kLock);
  file.cut(0);
  file.append(names::kLockText);
  return lock;
}

platform::FileLock lockUnfinishedRun(const fs::path& folder) {
  formatObject(folder / names::kRun, names::kRunFormat);
  requireUnfinished(folder);
  auto lock = lockedBy(folder);
  requireUnfinished(folder);  // nobody came between
  return lock;
}

GrowingFiles makeFiles(const fs::path& folder, const RunDescription& description) {
  for (const char* part : {names::kCheckpoints, names::kWeights, names::kPredictions})
    makeFolder(folder / part);
  removeUnfinishedFiles(folder);
  fs::remove(folder / names::eventsName(1));
  writeDescription(folder, description);
  GrowingFiles files{.trace = platform::AppendFile(folder / names::kTrace),
                     .metrics = platform::AppendFile(folder / names::kMetrics),
                     .layout = {static_cast<std::uint32_t>(description.tensors.size()),
                                static_cast<std::uint32_t>(description.buffers.size())}};
  files.trace.cut(0);
  files.trace.append(traceHeader(files.layout));
  files.trace.sync();
  files.metrics.cut(0);
  beginAttempt(files, description.program);
  return files;
}

GrowingFiles reopenFiles(const fs::path& folder) {
  std::int64_t attempt = 0;
  TraceLayout layout;
  auto trace = reopenTrace(folder / names::kTrace, layout, attempt);
  auto metrics = reopenMetrics(folder / names::kMetrics, attempt);
  for (const char* part : {names::kCheckpoints, names::kWeights, names::kPredictions})
    makeFolder(folder / part);
  removeUnfinishedFiles(folder);
  removeCheckpointLeftovers(folder / names::kCheckpoints);
  cutEventFiles(folder);
  for (const char* file : {names::kSums, names::kCrate}) fs::remove(folder / file);
  GrowingFiles files{
      .trace = std::move(trace), .metrics = std::move(metrics), .layout = layout, .attempt = attempt + 1};
  beginAttempt(files, "heatproof " + programVersion());
  return files;
}

void writeBest(const fs::path& weights, std::int64_t epoch, const std::string& file) {
  const Json json{
      {"format", names::kBestFormat}, {"version", names::kVersion}, {"epoch", epoch}, {"file", file}};
  writeText(weights / names::kBest, json.dump() + '\n');
}

void writeDone(const fs::path& folder, const std::string& weightsDigest) {
  const Json json{{"format", names::kDoneFormat},
                  {"version", names::kVersion},
                  {"weightsDigest", weightsDigest},
                  {"sumsSha256", digestOfFile(folder / names::kSums)}};
  writeText(folder / names::kDone, json.dump() + '\n');
}

}  // namespace hp
