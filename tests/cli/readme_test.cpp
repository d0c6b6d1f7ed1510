// SPDX-License-Identifier: GPL-3.0-or-later
// What README.md says of the command line, tried word by word.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::string sourceText(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(HEATPROOF_SOURCE_DIR "/" + path).rdbuf();
  return text.str();
}

/// The words of a command line: comments gone, "two words" one.
std::vector<std::string> wordsOf(const std::string& line) {
  static const std::regex kWord(R"re("([^"]*)"|(#.*)|(\S+))re");
  std::vector<std::string> words;
  for (std::sregex_iterator at(line.begin(), line.end(), kWord), end; at != end; ++at) {
    if (!(*at)[2].matched) words.push_back((*at)[1].matched ? (*at)[1] : (*at)[3]);
  }
  return words;
}

/// Every line of README.md that begins with the program's name, continued lines joined.
std::vector<std::vector<std::string>> commandsOfReadme() {
  std::istringstream text(std::regex_replace(sourceText("README.md"), std::regex("\\\\\n"), " "));
  std::vector<std::vector<std::string>> found;
  for (std::string line; std::getline(text, line);) {
    auto words = wordsOf(line);
    if (words.size() > 1 && words.front() == "heatproof-cli") found.push_back(std::move(words));
  }
  return found;
}

bool isQuick(const std::string& command) {
  const std::string kQuick[] = {"classify", "explain", "replay", "methods", "models"};
  return std::find(std::begin(kQuick), std::end(kQuick), command) != std::end(kQuick);
}

// With files of the reader's own a command gets as far as looking for them.
TEST(Readme, CommandsDoWhatTheySay) {
  const test::TemporaryFolder folder;
  int tried = 0;
  for (auto& words : commandsOfReadme()) {
    const std::vector<std::string> asWritten(words.begin() + 1, words.end());
    auto arguments = asWritten;
    if (!isQuick(arguments.front())) continue;
    std::replace(arguments.begin(), arguments.end(), std::string("why.png"), (folder / "why.png").string());
    const bool needsFiles =
        std::find(arguments.begin(), arguments.end(), "squeezenet1_0.pth") != arguments.end();
    const auto run = test::runCli(arguments);
    EXPECT_EQ(run.exitCode, needsFiles ? 1 : 0) << testing::PrintToString(asWritten) << run.errors;
    if (needsFiles) EXPECT_NE(run.errors.find("There is no file"), std::string::npos) << run.errors;
    ++tried;
  }
  EXPECT_GE(tried, 6);
}

TEST(Readme, ListsThePresets) {
  const auto readme = sourceText("README.md");
  const auto presets = nlohmann::json::parse(sourceText("CMakePresets.json"));
  for (const auto& preset : presets.at("configurePresets")) {
    if (preset.value("hidden", false)) continue;
    EXPECT_NE(readme.find("`" + preset.at("name").get<std::string>() + "`"), std::string::npos) << preset;
  }
}

TEST(Readme, NamesFilesThatAreThere) {
  const auto readme = sourceText("README.md");
  const std::regex path(R"(\b((app|core|ui|resources|tests|packaging)/[a-z_/.]*\.[a-z]+)\b)");
  for (std::sregex_iterator at(readme.begin(), readme.end(), path), end; at != end; ++at) {
    EXPECT_TRUE(std::filesystem::exists(HEATPROOF_SOURCE_DIR "/" + at->str(1))) << at->str(1);
  }
}

}  // namespace
}  // namespace hp
