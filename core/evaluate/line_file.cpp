// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/line_file.h"

#include <fstream>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/runs/whole_lines.h"

namespace hp {

std::uint64_t scanLines(std::istream& stream, const std::string& name,
                        const std::function<void(const std::string& line)>& take) {
  WholeLines lines(stream);
  std::uint64_t whole = 0;
  while (const auto line = lines.next()) try {
      take(std::string(*line));
      whole = lines.position();
    } catch (const Error& error) {
      throw Error(
          "The file " + name + " is damaged in line " + std::to_string(lines.number()) + ": " + error.what(),
          error.detail());
    }
  return whole;
}

std::uint64_t readLines(const std::filesystem::path& path,
                        const std::function<void(const std::string& line)>& take) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("The file " + path.string() + " cannot be read.");
  return scanLines(file, path.string(), take);
}

LineFile::LineFile(const std::filesystem::path& path,
                   const std::function<void(const std::string& line)>& take)
    : file_(path) {
  file_.cut(readLines(path, take));
}

}  // namespace hp
