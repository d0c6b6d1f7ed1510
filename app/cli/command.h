// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/base/outcome.h"
#include "core/base/run_context.h"

namespace hp::cli {

/// One flag or argument of a command, described once: parser, help and completion read it.
struct Option {
  std::string flag = {};  ///< "--model", or "FIGURE" without dashes for an argument by position
  std::string placeholder = {};
  std::string help = {};
  std::variant<std::string*, int*, double*, bool*, std::vector<std::string>*> into = {};
  bool required = false;
  double min = 0;  ///< of a number; nothing is checked while min and max are equal
  double max = 0;
};

inline constexpr int kNotAsked = -1;

/// What stood on the command line, for commands that must know it.
struct Typed {
  std::vector<std::string> words = {};  ///< all after the program's name
  std::set<std::string> flags = {};     ///< those of the command's options that were given, and --threads
  int threads = kNotAsked;              ///< what --threads said, if it said anything
};

/// A command of heatproof-cli. `run` gets what no option took (a method's own parameters) and
/// returns the exit code for "done".
struct Command {
  std::string name = {};
  std::string summary = {};
  std::vector<Option> options = {};
  std::string extrasHelp = {};  ///< empty: extra arguments are a usage error
  std::function<int(const std::vector<std::string>& extras, const RunContext&)> run = {};
  Typed* typed = nullptr;  ///< gets what was typed, where the command wants to know
  bool isHidden = false;   ///< for who packs the program: in no list of commands
};

/// Exit codes; stable.
enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2, kStopped = 3 };

/// Thrown by commands for mistakes of the caller that the parser cannot know.
struct UsageError {
  std::string sentence = {};
};

/// For look-ups of names the caller typed: what they cannot find is a mistake of usage.
template <class Work>
auto typedByCaller(Work&& work) {
  try {
    return work();
  } catch (const Error& error) {
    throw UsageError{error.what()};
  }
}

Command classifyCommand();
Command compareCommand();
Command completionCommand();
Command dataCommand();
Command evaluateCommand();
Command explainCommand();
Command manualCommand();
Command methodsCommand();
Command modelsCommand();
Command personalitiesCommand();
Command recipesCommand();
Command recomputeCommand();
Command replayCommand();
Command robustnessCommand();
Command trainCommand();
Command verifyCommand();

/// All commands in the order of the help page.
std::vector<Command> commands();

/// Parses, runs, and turns the outcome into an exit code.
int runCommandLine(int argc, const char* const* argv);

}  // namespace hp::cli
