// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/runs/run_folder.h"

// Inside core only: checkpoints/step-NNNNNNNN/, whole or not there.
namespace hp {

/// Writes a checkpoint into the folder "checkpoints" and removes all but the newest two.
void writeCheckpoint(const std::filesystem::path& folder, const Checkpoint& checkpoint, std::int64_t attempt);
/// The newest one whose files are as they were written. `damaged` gets a sentence for each that was passed
/// over.
std::optional<Checkpoint> newestCheckpoint(const std::filesystem::path& folder,
                                           std::vector<std::string>& damaged);

/// The run's nearest one before this step whose files are as they were written and whose steps count: of
/// steps that a later attempt did again there may be one still, which led nowhere.
std::optional<Checkpoint> checkpointBefore(const RunFolder& run, std::int64_t step);
/// How many steps it saves whoever computes this step again; 0 without one. Reads no weights.
std::int64_t checkpointStepBefore(const RunFolder& run, std::int64_t step);

/// One checkpoint. Throws Error naming the file when anything is missing or not as it was written.
Checkpoint readCheckpoint(const std::filesystem::path& folder);
/// What is wrong with its files, a sentence each; unlike reading, it looks at all of them.
std::map<std::string, std::string> checkpointFaults(const std::filesystem::path& folder);
/// checkpoint.json without the arrays; throws Error.
Checkpoint parsedCheckpoint(const std::string& text, const std::string& name);

}  // namespace hp
