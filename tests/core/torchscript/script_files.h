// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace hp::test {

/// A file of tests/reference/make_torchscript.py: from the folder HEATPROOF_TORCHSCRIPT_FOLDER names or,
/// where that is not set, written now, if the system's Python has torchvision. Empty when neither helps.
std::filesystem::path scriptFile(const std::string& name);

}  // namespace hp::test

/// Skips the current test, visibly, where neither a folder nor torchvision is there.
#define HP_SCRIPT_FILE(variable, name)              \
  const auto variable = hp::test::scriptFile(name); \
  if (variable.empty())                             \
  GTEST_SKIP() << (name) << " is not here: "        \
               << "set HEATPROOF_TORCHSCRIPT_FOLDER or install python3-torchvision"
