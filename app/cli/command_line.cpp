// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <iostream>
#include <optional>

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "core/base/log.h"
#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/model/environment.h"
#include "core/model/threads.h"

namespace hp::cli {
namespace {

// CLI11's own range lets "nan" through. Empty: all is well.
std::string outOfRange(const Option& option, const std::string& text) {
  const auto value = guarded([&] { return parseNumber(text); });
  const auto* number = std::get_if<double>(&value);
  if (number && *number >= option.min && *number <= option.max) return {};
  return "wants a number from " + numberText(option.min) + " to " + numberText(option.max) + ", not '" +
         printable(text) + "'";
}

void addOption(CLI::App& app, const Option& option) {
  CLI::Option* added = nullptr;
  if (auto* const* flag = std::get_if<bool*>(&option.into)) {
    added = app.add_flag(option.flag, **flag, option.help);
  } else if (auto* const* integer = std::get_if<int*>(&option.into)) {
    added = app.add_option(option.flag, **integer, option.help);
  } else if (auto* const* real = std::get_if<double*>(&option.into)) {
    added = app.add_option(option.flag, **real, option.help);
  } else if (auto* const* texts = std::get_if<std::vector<std::string>*>(&option.into)) {
    added = app.add_option(option.flag, **texts, option.help);
  } else {
    added = app.add_option(option.flag, *std::get<std::string*>(option.into), option.help);
  }
  if (!option.placeholder.empty()) added->type_name(option.placeholder);
  if (option.required) added->required();
  const bool isList = std::holds_alternative<std::vector<std::string>*>(option.into);
  if (!option.placeholder.empty() && !isList) added->capture_default_str();
  if (option.min < option.max)
    added->check([option](const std::string& text) { return outOfRange(option, text); });
}

CLI::App* addCommand(CLI::App& app, const Command& command) {
  auto* sub = app.add_subcommand(command.name, command.summary);
  if (command.isHidden) sub->group("");
  for (const auto& option : command.options) addOption(*sub, option);
  if (!command.extrasHelp.empty()) {
    sub->allow_extras();
    sub->footer(command.extrasHelp);
  }
  return sub;
}

/// What every command takes, before or after its name.
struct Common {
  int threads = 0;
  bool verbose = false;
};

void addCommon(CLI::App& app, Common& common) {
  addOption(app, {"--threads", "N", "Threads to compute with; 0 takes all cores", &common.threads, false, 0,
                  kMostThreads});
  addOption(app, {"--verbose", "", "Tell more on standard error", &common.verbose});
}

Typed typedFor(const Command& command, const CLI::App& program, const CLI::App& parsed,
               std::vector<std::string> words, const Common& common) {
  Typed typed{.words = std::move(words)};
  for (const auto& option : command.options) {
    if (parsed.count(option.flag) > 0) typed.flags.insert(option.flag);
  }
  if (program.count("--threads") + parsed.count("--threads") == 0) return typed;
  typed.flags.insert("--threads");
  typed.threads = common.threads;
  return typed;
}

std::string commandNames() {
  std::string names;
  auto all = commands();
  std::erase_if(all, [](const Command& command) { return command.isHidden; });
  for (const auto& command : all)
    names += (names.empty() ? "" : &command == &all.back() ? " and " : ", ") + command.name;
  return names;
}

std::string noSuchCommand(const std::string& word) {
  std::vector<std::string> names;
  for (const auto& command : commands()) names.push_back(command.name);
  return "There is no command '" + word + "'" + nearestNames(names, word) + ". The commands are " +
         commandNames() + ".";
}

// What was typed where a command should stand.
std::string noCommand(const std::string& program, const std::vector<std::string>& typed) {
  if (typed.empty()) return "A command is missing; there are " + commandNames() + ".";
  if (typed.front().starts_with('-'))
    return "There is no option '" + typed.front() + "' before a command; see '" + program + " --help'.";
  return noSuchCommand(typed.front());
}

/// What the parser did not like, in one sentence.
std::string usageText(const CLI::App& app, const CLI::Error& error) {
  const auto program = app.get_name();
  const auto chosen = app.get_subcommands();
  if (chosen.empty() || !app.remaining().empty()) {
    const bool isAboutCommands = !app.remaining().empty() || error.get_name() == "RequiredError";
    return program + ": " +
           (isAboutCommands ? noCommand(program, app.remaining()) : error.what() + std::string("."));
  }
  const auto command = program + " " + chosen.front()->get_name();
  return command + ": " + error.what() + "; see '" + command + " --help'.";
}

std::string versionText() {
  std::string text;
  for (const auto& [name, value] : environment()) text += name + ": " + value + "\n";
  return text;
}

void tellMore(bool verbose) {
  const auto least = verbose ? log::Level::Debug : log::Level::Warning;
  log::setLevel(least);
  log::setStandardErrorLevel(least);
}

int exitCode(const Outcome<int>& outcome) {
  if (std::holds_alternative<Stopped>(outcome)) {
    std::cerr << "Stopped.\n";
    return kStopped;
  }
  if (const auto* failure = std::get_if<Failure>(&outcome)) {
    std::cerr << "heatproof-cli: " << printable(failure->summary) << '\n';
    if (!failure->detail.empty()) log::debug(printable(failure->detail));
    return kFailed;
  }
  return std::get<int>(outcome);
}

// A full disk or a closed stream behind standard output must not look like success.
int afterFlushing(int code) {
  std::cout.flush();
  if (std::cout || code != kDone) return code;
  std::cerr << "heatproof-cli: The output could not be written.\n";
  return kFailed;
}

int runCommand(const Command& command, const std::vector<std::string>& extras, const Interrupt& interrupt) {
  std::optional<ProgressLine> line(std::in_place);
  const RunContext context(interrupt.token(), [&line](const Progress& at) { line->show(at); });
  std::optional<UsageError> usage;
  const auto outcome = guarded([&] {
    try {
      return command.run(extras, context);
    } catch (const UsageError& error) {
      usage = error;
      return static_cast<int>(kUsage);
    }
  });
  line.reset();
  if (usage) std::cerr << "heatproof-cli " << command.name << ": " << printable(usage->sentence) << '\n';
  return afterFlushing(exitCode(outcome));
}

}  // namespace

std::vector<Command> commands() {
  return {classifyCommand(), compareCommand(),       completionCommand(), dataCommand(),
          evaluateCommand(), explainCommand(),       manualCommand(),     methodsCommand(),
          modelsCommand(),   personalitiesCommand(), recipesCommand(),    recomputeCommand(),
          replayCommand(),   robustnessCommand(),    trainCommand(),      verifyCommand()};
}

int runCommandLine(int argc, const char* const* argv) {
  const Interrupt interrupt;
  CLI::App app("Shows why an image classifier decides as it does, and whether that can be trusted.",
               "heatproof-cli");
  app.require_subcommand(1);
  app.failure_message(
      [](const CLI::App* at, const CLI::Error& error) { return printable(usageText(*at, error)) + "\n"; });
  setThreads(0);  // --version speaks before any option is read
  Common common;
  app.set_version_flag("--version", [] { return versionText(); });
  addCommon(app, common);
  const auto all = commands();
  std::vector<CLI::App*> parsed;
  for (const auto& command : all) {
    parsed.push_back(addCommand(app, command));
    addCommon(*parsed.back(), common);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kDone : kUsage;
  }
  tellMore(common.verbose);
  setThreads(common.threads);
  if (common.verbose) log::debug(versionText());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!parsed[i]->parsed()) continue;
    if (all[i].typed) *all[i].typed = typedFor(all[i], app, *parsed[i], {argv + 1, argv + argc}, common);
    return runCommand(all[i], parsed[i]->remaining(), interrupt);
  }
  return kUsage;
}

}  // namespace hp::cli
