// SPDX-License-Identifier: GPL-3.0-or-later
// What is packed beside the program is written from its table of commands: manual page and completion.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "tests/cli/program_run.h"

namespace hp {
namespace {

using test::runCli;

/// The words of `text` that match, without repetition.
std::set<std::string> found(const std::string& text, const std::string& pattern) {
  const std::regex expression(pattern);
  std::set<std::string> words;
  for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at)
    words.insert((*at)[1]);
  return words;
}

std::set<std::string> commandNames() {
  const auto help = runCli({"--help"}).output;
  return found(help.substr(help.find("Subcommands:")), "\n  ([a-z]+) ");
}

/// The flags of every command, by its help.
const std::map<std::string, std::set<std::string>>& flagsOfCommands() {
  static const auto flags = [] {
    std::map<std::string, std::set<std::string>> all;
    for (const auto& command : commandNames())
      all[command] = found(runCli({command, "--help"}).output, "\n  (--[a-z-]+) ");
    return all;
  }();
  return flags;
}

TEST(PackagedTexts, ManualNamesEveryCommandAndFlag) {
  const auto manual = std::regex_replace(runCli({"manual"}).output, std::regex("\\\\-"), "-");
  for (auto [command, flags] : flagsOfCommands()) {
    const auto begin = manual.find("\n.SS " + command + "\n");
    ASSERT_NE(begin, std::string::npos) << command;
    const auto section = manual.substr(begin, manual.find("\n.S", begin + 1) - begin);
    for (const auto* common : {"--threads", "--verbose"}) flags.erase(common);
    EXPECT_EQ(found(section, "\n\\\\fB(--[a-z-]+)\\\\fR"), flags) << command;
  }
}

TEST(PackagedTexts, CompletionNamesEveryCommandAndFlag) {
  const auto completion = runCli({"completion", "bash"}).output;
  for (const auto& [command, flags] : flagsOfCommands()) {
    const auto line = found(completion, "\n    " + command + "\\) echo \"([^\"]*)\"");
    ASSERT_EQ(line.size(), 1U) << command;
    const auto offered = found(" " + *line.begin(), " (--[a-z-]+)");
    for (const auto& flag : flags) EXPECT_TRUE(offered.contains(flag)) << command << ' ' << flag;
  }
}

TEST(PackagedTexts, OnlyWhoPacksTheProgramIsTold) {
  EXPECT_FALSE(flagsOfCommands().contains("completion"));
  EXPECT_EQ(runCli({"nothing"}).errors.find("manual"), std::string::npos);
  const auto wrong = runCli({"completion", "fish"});
  EXPECT_EQ(wrong.exitCode, 2);
  EXPECT_NE(wrong.errors.find("bash"), std::string::npos);
}

}  // namespace
}  // namespace hp
