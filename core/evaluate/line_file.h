// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>

#include "core/base/platform_files.h"

namespace hp {

/// Inside core/evaluate: gives every whole line of a stream to `take`; the bytes that they have together. A
/// last line without its end is left out. Throws Error with the number of the line that `take` refused;
/// `name` is what the sentence calls the stream.
std::uint64_t scanLines(std::istream& stream, const std::string& name,
                        const std::function<void(const std::string& line)>& take);
/// Of an ordinary file.
std::uint64_t readLines(const std::filesystem::path& file,
                        const std::function<void(const std::string& line)>& take);

/// Inside core/evaluate: a file of whole lines that only grows.
class LineFile {
 public:
  /// Makes the file, or gives the lines it holds to `take`; what a killed process left of a line is cut off.
  /// Throws Error as readLines() does.
  LineFile(const std::filesystem::path& path, const std::function<void(const std::string& line)>& take);

  /// Throws Error when the disk refuses; then nothing of it is there.
  void append(const std::string& lines) { file_.append(lines); }
  /// Throws Error when the disk refuses.
  void sync() { file_.sync(); }

 private:
  platform::AppendFile file_;
};

}  // namespace hp
