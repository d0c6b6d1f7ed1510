// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/runs/records.h"

// Inside core/runs: checkpoints/step-NNNNNNNN/, whole or not there.
namespace hp {

/// Writes a checkpoint into the folder "checkpoints" and removes all but the newest two.
void writeCheckpoint(const std::filesystem::path& folder, const Checkpoint& checkpoint, std::int64_t attempt);
/// The newest one whose files are as they were written. `damaged` gets a sentence for each that was passed
/// over.
std::optional<Checkpoint> newestCheckpoint(const std::filesystem::path& folder,
                                           std::vector<std::string>& damaged);
/// Removes what a process left that died while it wrote or removed one.
void removeCheckpointLeftovers(const std::filesystem::path& folder);

/// One checkpoint. Throws Error naming the file when anything is missing or not as it was written.
Checkpoint readCheckpoint(const std::filesystem::path& folder);
/// checkpoint.json without the arrays; throws Error.
Checkpoint parsedCheckpoint(const std::string& text, const std::string& name);

}  // namespace hp
