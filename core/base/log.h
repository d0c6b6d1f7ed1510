// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace hp::log {

enum class Level { Debug, Info, Warning, Error };

/// One line of the log; `time` is local, "2026-11-22 17:20:05.123".
struct Line {
  Level level = Level::Info;
  std::string time = {};
  std::string text = {};
};

void debug(const std::string& text);
void info(const std::string& text);
void warning(const std::string& text);
void error(const std::string& text);

/// Also writes to a file of at most 1 MB, three generations kept. Failing to open it is not an error.
void alsoToFile(const std::filesystem::path& path);
/// Also hands every line to a listener, from the thread that logs.
void alsoTo(std::function<void(const Line&)> listener);
/// Nothing below this level is kept; Info at first.
void setLevel(Level level);
/// The least level that also goes to standard error; Warning at first.
void setStandardErrorLevel(Level level);

}  // namespace hp::log
