// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/runs/records.h"

// Inside core/runs: the files that are fixed before the first step.
namespace hp {

/// Writes config.json, environment.json, dataset.croissant.json, files.tsv, trace.json, weights/classes.txt.
void writeDescription(const std::filesystem::path& folder, const RunDescription& description);
/// Writes run.json, the last file of a folder's making: where it lies, everything before it does.
void writeRunJson(const std::filesystem::path& folder, const RunDescription& description);

/// Throws Error when run.json is not ours; what else is missing or damaged adds a sentence to `missing`.
RunDescription readDescription(const std::filesystem::path& folder, std::vector<std::string>& missing);
/// When the run was made, for people.
std::string timeOfMaking(const std::filesystem::path& folder);

}  // namespace hp
