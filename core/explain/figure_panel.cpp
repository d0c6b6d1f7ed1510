// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/figure_panel.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"

namespace hp {
namespace {

constexpr std::size_t kDigestDigits = 12;

std::string firstChoice(const Method& method, const std::any& params) {
  for (const auto& param : method.params) {
    if (param.kind != ParamKind::Choice || param.info.advanced) continue;
    const auto id = valueText(param, params);
    for (const auto& choice : param.info.choices) {
      if (choice.id == id) return choice.label;
    }
  }
  return {};
}

std::string changedParams(const Recipe& recipe) {
  const auto& method = methodById(recipe.method);
  auto params = method.defaults;
  paramsFromJson(method.params, Json::parse(recipe.params), params);
  std::string text;
  for (const auto& param : method.params) {
    const auto value = valueText(param, params);
    if (value != valueText(param, method.defaults)) text += ", " + param.info.id + " " + value;
  }
  return text;
}

}  // namespace

std::string variantText(const Method& method, const std::any& params, const Attribution& result) {
  if (!result.layer.empty()) return result.layer;
  for (const auto& fact : result.facts) {
    if (fact.id == "r-squared") return "R² " + numberText(fact.value, 2);
  }
  return firstChoice(method, params);
}

std::string methodTitle(const Method& method, const std::any& params, const Attribution& result) {
  const auto variant = variantText(method, params, result);
  return variant.empty() ? method.info.name : method.info.name + " · " + variant;
}

std::string classCaption(const Network& network, int target, double probability) {
  return network.className(target) + ", " + numberText(probability, 3);
}

FigurePanel figurePanel(const Image& picture, const Method& method, const std::any& params,
                        const Attribution& result, const std::string& caption) {
  return {.picture = picture,
          .map = result.map,
          .isSigned = result.isSigned,
          .range = rangeOf(result.map, result.isSigned),
          .title = methodTitle(method, params, result),
          .caption = caption};
}

std::string figureFooter(const Recipe& recipe) {
  const auto file = std::filesystem::path(recipe.networkPath).filename().string();
  return (file.empty() ? recipe.architecture : file) + " (sha256 " +
         recipe.networkDigest.substr(0, kDigestDigits) + "), " + recipe.method + changedParams(recipe);
}

}  // namespace hp
