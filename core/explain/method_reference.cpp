// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/method_reference.h"

#include <nlohmann/json.hpp>

#include "core/explain/method.h"

namespace hp {
namespace {

std::string row(const Method& method, const Param& param) {
  const auto value = valueText(param, method.defaults);
  return "| `--" + param.info.id + "` | " + param.info.label + " | " +
         (value.empty() ? "–" : "`" + value + "`") + " | " + rangeText(param) +
         (param.info.unit.empty() ? "" : " " + param.info.unit) + " | " + param.info.help + " |\n";
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
    text += method.info.id + ": " + method.info.summary + "\n";
    for (const auto& param : method.params) {
      const auto value = valueText(param, method.defaults);
      text += "  --" + param.info.id + (value.empty() ? "" : " (" + value + ")") + ": " + param.info.help +
              " " + rangeText(param) + ".\n";
    }
    text += "\n";
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
