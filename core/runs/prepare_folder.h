// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/platform_files.h"
#include "core/runs/records.h"
#include "core/runs/trace_file.h"

// Inside core/runs: how a writer comes into a folder.
namespace hp {

/// The files that every step makes longer, ready for the attempt.
struct GrowingFiles {
  platform::AppendFile trace, metrics;
  TraceLayout layout = {};
  std::int64_t attempt = 1;
};

/// Throws Error when there is anything in the folder, but for what a making left that was cut short, or when
/// it lies in another run's folder.
void requireFree(const std::filesystem::path& folder);
/// Makes the folder where there is none and locks it. Throws Error when there is anything in it, but for what
/// a making left that was cut short.
platform::FileLock lockNewFolder(const std::filesystem::path& folder);
/// Throws Error when there is no run, a finished one, or one that another writer holds.
platform::FileLock lockUnfinishedRun(const std::filesystem::path& folder);

/// Writes everything but run.json.
GrowingFiles makeFiles(const std::filesystem::path& folder, const RunDescription& description);
/// Cuts torn ends, removes what was not completed, and begins the next attempt.
GrowingFiles reopenFiles(const std::filesystem::path& folder);

/// best.json: which file of weights/ holds the best weights so far.
void writeBest(const std::filesystem::path& weights, std::int64_t epoch, const std::string& file);
/// DONE, after SHA256SUMS, which it seals.
void writeDone(const std::filesystem::path& folder, const std::string& weightsDigest);

}  // namespace hp
