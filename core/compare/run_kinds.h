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

/// An event file of TensorBoard, or a folder with some: beside each other, or in folders for training and
/// validation as Keras writes them.
bool looksLikeEventFile(const std::filesystem::path& file);
bool looksLikeEventFiles(const std::filesystem::path& folder);
ComparedRun openEventFiles(const std::filesystem::path& fileOrFolder, const RunContext& context);

/// A run of an MLflow file store; its experiment or the store, which are refused with the names of their
/// runs.
bool looksLikeMlflow(const std::filesystem::path& folder);
ComparedRun openMlflowRun(const std::filesystem::path& folder, const RunContext& context);

/// Text whose first line has more than one column.
bool looksLikeTable(const std::filesystem::path& file);
ComparedRun openCurvesTable(const std::filesystem::path& file, const RunContext& context);

/// A checkpoint of any readable kind. Throws Error in one sentence for what is none.
ComparedRun openWeightsRun(const std::filesystem::path& file);

/// The first bytes of a file, at most so many; none when it cannot be read.
std::string startOf(const std::filesystem::path& file, std::size_t most);
/// "a, b, c and 4 more"
std::string namesText(const std::vector<std::string>& names);

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
