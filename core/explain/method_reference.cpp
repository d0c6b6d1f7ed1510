// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/method_reference.h"

#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "core/explain/method.h"

namespace hp {
namespace {

constexpr std::size_t kColumns = 100;
constexpr const char* kUnder = "      ";  // below a parameter's name

// Words of a text in lines that end before kColumns, all but the first with this indent. Counts bytes: a line
// with other letters is shorter.
std::string wrapped(const std::string& text, const std::string& indent) {
  std::istringstream words(text);
  std::string result, line, word;
  words >> line;
  while (words >> word) {
    if (indent.size() + line.size() + 1 + word.size() > kColumns) {
      result += std::exchange(line, "") + "\n" + indent;
      line = word;
    } else {
      line += " " + word;
    }
  }
  return result + line + "\n";
}

std::string allowed(const Param& param) {
  return rangeText(param) + (param.info.unit.empty() ? "" : " " + param.info.unit);
}

// The form hides a parameter that has nothing to say; on the command line that must be told.
std::string meaning(const Param& param) {
  const auto& [other, values] = param.info.shownIf;
  if (other.empty()) return param.info.help;
  std::string list;
  for (const auto& value : values)
    list += (list.empty() ? "" : &value == &values.back() ? " or " : ", ") + value;
  return param.info.help + " Used with --" + other + " " + list + ".";
}

std::string paramText(const Method& method, const Param& param) {
  const auto value = valueText(param, method.defaults);
  return "  " +
         wrapped("--" + param.info.id + ": " + allowed(param) + " [" + (value.empty() ? "none" : value) + "]",
                 kUnder) +
         kUnder + wrapped(meaning(param), kUnder);
}

std::string row(const Method& method, const Param& param) {
  const auto value = valueText(param, method.defaults);
  return "| `--" + param.info.id + "` | " + param.info.label + " | " +
         (value.empty() ? "–" : "`" + value + "`") + " | " + allowed(param) + " | " + meaning(param) + " |\n";
}

Json paramJson(const Method& method, const Param& param) {
  Json json{{"id", param.info.id},
            {"label", param.info.label},
            {"help", param.info.help},
            {"unit", param.info.unit}};
  std::visit([&](const auto& value) { json["default"] = value; }, param.get(method.defaults));
  if (param.kind == ParamKind::Integer || param.kind == ParamKind::Real) {
    json["min"] = param.info.min;
    json["max"] = param.info.max;
  }
  for (const auto& choice : param.info.choices) json["choices"].push_back(choice.id);
  return json;
}

}  // namespace

std::string methodsText() {
  std::string text;
  for (const auto& method : methods()) {
    text += (text.empty() ? "" : "\n") + wrapped(method.info.id + ": " + method.info.summary, "");
    for (const auto& param : method.params) text += paramText(method, param);
  }
  return text;
}

std::string methodsMarkdown() {
  std::string text = "# Methods\n\nWritten by `heatproof-cli methods --markdown`.\n";
  for (const auto& method : methods()) {
    text += "\n## " + method.info.name + " (`" + method.info.id + "`)\n\n" + method.info.summary + "\n\n" +
            method.info.help + "\n\n";
    text += "Formula: `" + method.info.formula + "`\n\nPaper: " + method.info.reference + "\n\n";
    text += "| parameter | label | default | values | meaning |\n|---|---|---|---|---|\n";
    for (const auto& param : method.params) text += row(method, param);
  }
  return text;
}

Json methodsJson() {
  Json list = Json::array();
  for (const auto& method : methods()) {
    Json json{{"id", method.info.id},           {"name", method.info.name},
              {"summary", method.info.summary}, {"help", method.info.help},
              {"formula", method.info.formula}, {"reference", method.info.reference},
              {"random", method.info.isRandom}, {"params", Json::array()}};
    for (const auto& param : method.params) json["params"].push_back(paramJson(method, param));
    list.push_back(std::move(json));
  }
  return {{"methods", std::move(list)}};
}

}  // namespace hp
