// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace hp::test {

/// What a program left behind.
struct ProgramRun {
  int exitCode = -1;
  std::string output = {};
  std::string errors = {};
};

/// Runs heatproof-cli with these arguments, its streams into files (so it sees no terminal). Standard
/// output goes to `output` instead where one is named.
ProgramRun runCli(const std::vector<std::string>& arguments, const std::string& output = {});
/// The same, with an interrupt (Ctrl-C) some `milliseconds` after the program has begun to listen for it.
ProgramRun runCliAndInterrupt(const std::vector<std::string>& arguments, int milliseconds);
/// The same, with an interrupt as soon as `now` says so.
ProgramRun runCliAndInterrupt(const std::vector<std::string>& arguments, const std::function<bool()>& now);
/// The same, killed without warning (SIGKILL) as soon as `now` says so; exit code -9 then.
ProgramRun runCliAndKill(const std::vector<std::string>& arguments, const std::function<bool()>& now);

}  // namespace hp::test
