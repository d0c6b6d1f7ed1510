// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_flags.h"

#include <iostream>

#include "core/base/text.h"
#include "core/data/data_params.h"
#include "core/data/inventory.h"

namespace hp::cli {
namespace {

constexpr const char* kLeaveOut = "--leave-out-broken";

std::string flagOf(const Param& param) { return "--" + param.info.id; }

/// "with --split shuffle": when the parameter is of account. The kind is not typed, it follows from the
/// source.
std::string conditionOf(const Param& param) {
  const auto& shown = param.info.shownIf;
  if (shown.param.empty()) return {};
  return "with " + (shown.param == "kind" ? "" : "--" + shown.param + " ") + shown.values.front();
}

std::string helpOf(const Param& param) {
  auto help = param.info.help;
  if (help.ends_with('.')) help.pop_back();
  if (param.kind != ParamKind::Flag) help += ": " + rangeText(param);
  const auto condition = conditionOf(param);
  return help + (condition.empty() ? "" : ", " + condition);
}

}  // namespace

DataFlags::DataFlags() {
  for (const auto& param : dataAndSceneParams()) {
    if (param.info.id != "kind") flags_.push_back({.param = &param});
  }
}

std::vector<Option> DataFlags::options() {
  std::vector<Option> all;
  for (auto& flag : flags_) {
    const auto& param = *flag.param;
    if (param.kind == ParamKind::Flag)
      all.push_back({flagOf(param), "", helpOf(param), &flag.isOn});
    else
      all.push_back(
          {flagOf(param), param.kind == ParamKind::Choice ? "RULE" : "N", helpOf(param), &flag.text});
  }
  all.push_back({kLeaveOut, "", "Do without the files that cannot be read, and name each", &leaveOutBroken_});
  return all;
}

DataSpec DataFlags::specFor(const std::string& source) const {
  if (source.empty()) throw UsageError{"The data have an empty name: where are the pictures?"};
  std::any all = dataSpecFor(source);
  return typedByCaller([&] {
    for (const auto& flag : flags_) {
      if (flag.isOn) flag.param->set(all, true);
      if (!flag.text.empty()) assignText(*flag.param, all, flag.text);
    }
    for (const auto& flag : flags_) {
      const bool isTyped = flag.isOn || !flag.text.empty();
      if (isTyped && !isShown(*flag.param, dataAndSceneParams(), all))
        throw UsageError{flagOf(*flag.param) + " has a meaning only " + conditionOf(*flag.param) +
                         "; leave it out."};
    }
    return std::any_cast<DataSpec>(all);
  });
}

DataSpec DataFlags::withoutBroken(DataSpec spec, int workers, const RunContext& context) const {
  if (!leaveOutBroken_) return spec;
  const auto dataset = openDataset(spec, context);
  const auto inventory = takeInventory(dataset, workers, context);
  for (const auto index : inventory.broken()) {
    spec.leaveOut.push_back(dataset.example(index).id);
    std::cerr << "left out: " << printable(spec.leaveOut.back()) << ": "
              << printable(inventory.rows[index].fault) << '\n';
  }
  return spec;
}

std::vector<std::string> DataFlags::words() const {
  std::vector<std::string> words;
  for (const auto& flag : flags_) {
    if (flag.isOn) words.push_back(flagOf(*flag.param));
    if (!flag.text.empty()) words.insert(words.end(), {flagOf(*flag.param), flag.text});
  }
  if (leaveOutBroken_) words.emplace_back(kLeaveOut);
  return words;
}

}  // namespace hp::cli
