// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "core/runs/broken_places.h"

namespace hp {

/// Inside core/runs: a line of SHA256SUMS.
struct FileSum {
  std::string digest = {};  ///< 64 hexadecimal digits
  std::string file = {};    ///< relative to the run folder, with '/'
};

/// All files of a run whose digests count, by the bytes of their names: everything but what says how things
/// stand (SHA256SUMS, DONE, LOCK, PAUSE).
std::vector<std::string> filesOfRun(
    const std::filesystem::path& folder,
    std::filesystem::directory_options options = std::filesystem::directory_options::none);
/// As sha256sum of GNU coreutils writes and checks it.
std::string sumsText(const std::vector<FileSum>& sums);
/// Hands every line on; the numbers of those that are not of that form or name a file outside the folder.
BrokenPlaces scanSums(std::istream& file, const std::function<void(const FileSum&)>& take);

}  // namespace hp
