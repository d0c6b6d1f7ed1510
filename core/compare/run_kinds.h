// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/outcome.h"
#include "core/compare/compared_run.h"

// Inside core/compare: how each kind of run is known and opened. A file is known by its content, a folder by
// the files in it, never by a name that its owner chose.
namespace hp {

/// A folder as FORMAT.md has it, also one whose run.json is lost.
bool looksLikeHeatproofRun(const std::filesystem::path& folder);
ComparedRun openHeatproofRun(const std::filesystem::path& folder, const RunContext& context);

/// The last part of a path, also of one that ends with a slash.
std::string nameOf(const std::filesystem::path& path);

/// Reads something whose Error is a sentence in `missing`.
template <class Read>
void asFarAsItGoes(std::vector<std::string>& missing, const Read& read) {
  try {
    read();
  } catch (const Error& error) {
    missing.emplace_back(error.what());
  }
}

}  // namespace hp
