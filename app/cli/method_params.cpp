// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/method_params.h"

#include <set>

#include "app/cli/command.h"
#include "core/base/outcome.h"

namespace hp::cli {
namespace {

struct Argument {
  std::string name, value;
  bool hasValue = false;
};

Argument split(const std::string& text) {
  if (!text.starts_with("--") || text.size() < 3)
    throw UsageError{"'" + text + "' is not understood here; parameters are written --name value."};
  const auto equals = text.find('=');
  if (equals == std::string::npos) return {text.substr(2), {}, false};
  return {text.substr(2, equals - 2), text.substr(equals + 1), true};
}

}  // namespace

const Method& methodTyped(const std::string& id) {
  return *typedByCaller([&] { return &methodById(id); });
}

std::any paramsFromArguments(const Method& method, const std::vector<std::string>& arguments) {
  auto all = method.defaults;
  assignArguments(method.params, arguments, all);
  return all;
}

void assignArguments(const Params& params, const std::vector<std::string>& arguments, std::any& all) try {
  std::set<std::string> given;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    auto argument = split(arguments[i]);
    const auto& param = paramById(params, argument.name);
    if (!given.insert(argument.name).second) throw UsageError{"--" + argument.name + " is given twice."};
    const bool nextIsValue = i + 1 < arguments.size() && !arguments[i + 1].starts_with("--");
    if (!argument.hasValue && nextIsValue) {
      argument.value = arguments[++i];
    } else if (!argument.hasValue) {
      if (param.kind != ParamKind::Flag)
        throw UsageError{"--" + argument.name + " wants a value: " + rangeText(param) + "."};
      argument.value = "true";
    }
    assignText(param, all, argument.value);
  }
} catch (const Error& error) {
  throw UsageError{error.what()};
}

}  // namespace hp::cli
