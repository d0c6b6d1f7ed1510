// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "core/evaluate/experiment_rows.h"

namespace hp {

/// Inside core/evaluate: gives every whole line of a stream to `take`; the bytes that they have together. A
/// last line without its end is left out. Throws Error with the number of the line that `take` refused;
/// `name` is what the sentence calls the stream.
std::uint64_t scanLines(std::istream& stream, const std::string& name,
                        const std::function<void(const std::string& line)>& take);
/// Of an ordinary file.
std::uint64_t readLines(const std::filesystem::path& file,
                        const std::function<void(const std::string& line)>& take);

/// Takes lines of rows one by one. Throws Error for one that is no row, and for an index that stands twice.
class RowLines {
 public:
  ExperimentRow row(const std::string& line);

 private:
  std::vector<bool> seen_ = {};
};

}  // namespace hp
