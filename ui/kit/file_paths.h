// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <string>

namespace hp {

// A path made of a std::string is read in the system's code page, which on Windows is not UTF-8.

inline std::filesystem::path toPath(const QString& path) { return path.toStdU16String(); }
inline std::filesystem::path toPath(const std::string& utf8) {
  return std::u8string(utf8.begin(), utf8.end());
}
/// In UTF-8.
inline std::string pathText(const std::filesystem::path& path) {
  const auto text = path.u8string();
  return {text.begin(), text.end()};
}

}  // namespace hp
