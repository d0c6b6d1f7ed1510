// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <regex>
#include <set>

#include "app/cli/command.h"
#include "core/evaluate/experiment.h"
#include "core/explain/method.h"
#include "core/imaging/colour_map.h"
#include "core/model/zoo/zoo.h"
#include "core/train/personality.h"
#include "core/train/recipe.h"

namespace hp::cli {
namespace {

constexpr const char* kFiles = "@files";

// How the words around the cursor are completed, whatever the command: the part below knows the commands.
constexpr const char* kHead =
    R"bash(# Completion for heatproof-cli, written by 'heatproof-cli completion bash'.

# One of the words in $1; after a comma, the next of a list.
_heatproof_cli_words() {
  local begun=""
  [[ $word == *,* ]] && begun=${word%,*},
  mapfile -t COMPREPLY < <(compgen -P "$begun" -W "$1" -- "${word##*,}")
}

_heatproof_cli_files() {
  compopt -o filenames
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
}

# What follows the flag $1 of command $2 with method $3; false where anything may.
_heatproof_cli_value() {
  case "$2 $1" in
)bash";

constexpr const char* kTail = R"bash(
_heatproof_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command="" method="" at
  for ((at = 1; at < COMP_CWORD; ++at)); do
    case ${COMP_WORDS[at]} in
      --threads) ((++at)) ;;
      --method) method=${COMP_WORDS[at + 1]} ;;
      -*) ;;
      *) [[ -n $command ]] || command=${COMP_WORDS[at]} ;;
    esac
  done
  COMPREPLY=()
  if [[ $before == -* ]] && _heatproof_cli_value "$before" "$command" "$method"; then
    return
  elif [[ -z $command || $word == -* ]]; then
    _heatproof_cli_words "$(_heatproof_cli_flags "$command" "$method")"
  else
    _heatproof_cli_argument "$command"
  fi
}
complete -F _heatproof_cli heatproof-cli
)bash";

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// The member of each element that is its name, as words.
template <class List, class Name>
std::string namesOf(const List& list, Name name) {
  std::vector<std::string> words;
  for (const auto& each : list) words.push_back(name(each));
  return joined(words);
}

std::string choicesOf(const Param& param) {
  if (param.kind == ParamKind::Path) return kFiles;
  if (param.kind == ParamKind::Flag) return "true false";
  return namesOf(param.info.choices, [](const Choice& choice) { return choice.id; });
}

std::string flagsOf(const Params& params) {
  return namesOf(params, [](const Param& param) { return "--" + param.info.id; });
}

// "randomisation: do maps ...? labels: ..." names two words.
std::string explainedIn(const std::string& help) {
  static const std::regex kExplained("([a-z]+): ");
  std::vector<std::string> words;
  for (std::sregex_iterator at(help.begin(), help.end(), kExplained), end; at != end; ++at)
    words.push_back((*at)[1]);
  return joined(words);
}

std::string recipeNames() {
  return namesOf(recipes(), [](const TrainingRecipe& recipe) { return recipe.name; });
}

/// The words an option takes, kFiles, or nothing where they cannot be listed.
std::string valuesOf(const Option& option) {
  const auto& flag = option.flag;
  if (flag == "--method") return namesOf(methods(), [](const Method& method) { return method.info.id; });
  if (flag == "--arch") return namesOf(architectures(), [](const auto& each) { return each.id; });
  if (flag == "--recipe" || flag == "NAME") return recipeNames();
  if (flag == "--colour-map") return namesOf(colourMaps(), [](const auto& each) { return each.id; });
  if (flag == "--preset") return namesOf(experimentPresets(), [](const auto& each) { return each.id; });
  if (flag == "--personality") return namesOf(personalities(), [](const auto& each) { return each.id; });
  if (flag == "ID") return namesOf(architectures(), [](const auto& each) { return each.id; });
  if (flag == "SHELL") return "bash";
  if (option.placeholder == "QUESTION") return explainedIn(option.help);
  static const std::set<std::string> kPlaces{"FILE", "DIR",    "RUN",       "PATH",      "FILE:TENSOR",
                                             "DATA", "FIGURE", "CANDIDATE", "NAME|FILE", ""};
  return kPlaces.contains(flag.starts_with("--") ? option.placeholder : flag) ? kFiles : "";
}

bool isSwitch(const Option& option) { return std::holds_alternative<bool*>(option.into); }
bool isArgument(const Option& option) { return !option.flag.starts_with("--"); }

bool takesMethodParameters(const Command& command) {
  return !command.extrasHelp.empty() &&
         std::ranges::any_of(command.options, [](const Option& option) { return option.flag == "--method"; });
}

bool takesRecipeParameters(const Command& command) {
  return !command.extrasHelp.empty() &&
         std::ranges::any_of(command.options, [](const Option& option) { return option.flag == "--recipe"; });
}

void printChoice(const std::string& pattern, const std::string& words) {
  if (words == kFiles)
    std::cout << "    " << pattern << ") _heatproof_cli_files ;;\n";
  else
    std::cout << "    " << pattern << ") _heatproof_cli_words \"" << words << "\" ;;\n";
}

void printParamValues(const std::string& command, const Params& params) {
  for (const auto& param : params)
    if (const auto words = choicesOf(param); !words.empty())
      printChoice("\"" + command + " --" + param.info.id + "\"", words);
}

// A parameter of the same name may have other choices in another method.
void printMethodValues(const std::string& command) {
  std::cout << "    \"" << command << " \"*)\n      case \"$3 $1\" in\n";
  for (const auto& method : methods()) printParamValues(method.info.id, method.params);
  std::cout << "        *) return 1 ;;\n      esac ;;\n";
}

void printValues(const std::vector<Command>& all) {
  for (const auto& command : all) {
    for (const auto& option : command.options) {
      if (isArgument(option) || isSwitch(option)) continue;
      printChoice("\"" + command.name + " " + option.flag + "\"", valuesOf(option));
    }
    if (takesRecipeParameters(command)) printParamValues(command.name, recipeParams());
    if (takesMethodParameters(command)) printMethodValues(command.name);
  }
  std::cout << "    *) return 1 ;;\n  esac\n}\n";
}

std::string flagsOf(const Command& command) {
  std::vector<std::string> flags;
  for (const auto& option : command.options)
    if (!isArgument(option)) flags.push_back(option.flag);
  flags.insert(flags.end(), {"--threads", "--verbose", "--help"});
  if (takesRecipeParameters(command)) flags.push_back(flagsOf(recipeParams()));
  return joined(flags);
}

void printFlags(const std::vector<Command>& all) {
  std::cout << "\n_heatproof_cli_flags() {\n  case $1 in\n";
  std::cout << "    \"\") echo \"" << namesOf(all, [](const Command& each) { return each.name; })
            << " --threads --verbose --help --version\" ;;\n";
  for (const auto& command : all)
    std::cout << "    " << command.name << ") echo \"" << flagsOf(command) << "\" ;;\n";
  std::cout << "  esac\n  case \"$1 $2\" in\n";
  for (const auto& command : all) {
    if (!takesMethodParameters(command)) continue;
    for (const auto& method : methods())
      std::cout << "    \"" << command.name << " " << method.info.id << "\") echo \""
                << flagsOf(method.params) << "\" ;;\n";
  }
  std::cout << "  esac\n}\n";
}

void printArguments(const std::vector<Command>& all) {
  std::cout << "\n_heatproof_cli_argument() {\n  case $1 in\n";
  for (const auto& command : all) {
    const auto first = std::ranges::find_if(command.options, isArgument);
    if (first == command.options.end()) continue;
    if (const auto words = valuesOf(*first); !words.empty()) printChoice(command.name, words);
  }
  std::cout << "    *) _heatproof_cli_files ;;\n  esac\n}\n";
}

void printCompletion(const std::string& shell) {
  if (shell != "bash") throw UsageError{"There is a completion for bash, not for '" + shell + "'."};
  auto all = commands();
  std::erase_if(all, [](const Command& command) { return command.isHidden; });
  std::cout << kHead;
  printValues(all);
  printFlags(all);
  printArguments(all);
  std::cout << kTail;
}

}  // namespace

Command completionCommand() {
  auto shell = std::make_shared<std::string>();
  Command command{"completion",
                  "Writes the completion of this command line for a shell",
                  {{"SHELL", "", "bash", shell.get(), true}},
                  "",
                  [shell](const std::vector<std::string>&, const RunContext&) {
                    printCompletion(*shell);
                    return static_cast<int>(kDone);
                  }};
  command.isHidden = true;
  return command;
}

}  // namespace hp::cli
