// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <istream>
#include <string>
#include <vector>

namespace hp {

/// Inside core/runs: a line of SHA256SUMS.
struct FileSum {
  std::string digest = {};  ///< 64 hexadecimal digits
  std::string file = {};    ///< relative to the run folder, with '/'
};

/// All files of a run whose digests count, by the bytes of their names: everything but what says how things
/// stand (SHA256SUMS, DONE, LOCK, PAUSE).
std::vector<std::string> filesOfRun(const std::filesystem::path& folder);
/// As sha256sum of GNU coreutils writes and checks it.
std::string sumsText(const std::vector<FileSum>& sums);
/// Throws Error when a line is not of that form or names a file outside the folder.
std::vector<FileSum> parsedSums(std::istream& file, const std::string& name);

}  // namespace hp
