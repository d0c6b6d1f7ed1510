// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/params.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

constexpr std::uint64_t kMostInteger = std::numeric_limits<std::int64_t>::max();

constexpr double kMostExact = 9007199254740991;  // 2^53 - 1: all whole numbers up to here are doubles

std::string listText(const std::vector<Choice>& choices) {
  std::string text;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (i > 0) text += i + 1 == choices.size() ? " or " : ", ";
    text += choices[i].id;
  }
  return text;
}

std::string wholeText(double value) { return std::to_string(static_cast<std::int64_t>(value)); }

[[noreturn]] void refuse(const Param& param, const std::string& given) {
  constexpr std::size_t kShown = 100;
  throw Error("The parameter '" + param.info.id + "' cannot be '" + printable(given.substr(0, kShown)) +
              "'; it must be " + rangeText(param) + ".");
}

std::string plainText(const ParamValue& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* real = std::get_if<double>(&value)) return numberText(*real);
  return std::get<std::string>(value);
}

bool isAllowed(const Param& param, const ParamValue& value) {
  const auto inRange = [&](double number) {
    return std::isfinite(number) && number >= param.info.min && number <= param.info.max;
  };
  switch (param.kind) {
    case ParamKind::Flag:
      return std::holds_alternative<bool>(value);
    case ParamKind::Integer:
      return std::holds_alternative<std::int64_t>(value) &&
             inRange(static_cast<double>(std::get<std::int64_t>(value)));
    case ParamKind::Real:
      return std::holds_alternative<double>(value) && inRange(std::get<double>(value));
    case ParamKind::Choice: {
      const auto* id = std::get_if<std::string>(&value);
      return id && std::any_of(param.info.choices.begin(), param.info.choices.end(),
                               [&](const Choice& choice) { return choice.id == *id; });
    }
    default:
      return std::holds_alternative<std::string>(value);
  }
}

ParamValue parsed(const Param& param, const std::string& text) {
  switch (param.kind) {
    case ParamKind::Flag:
      if (text == "true" || text == "on" || text == "yes" || text == "1") return true;
      if (text == "false" || text == "off" || text == "no" || text == "0") return false;
      refuse(param, text);
    case ParamKind::Integer: {
      const double number = parseNumber(text);
      if (number != std::floor(number) || std::abs(number) > kMostExact) refuse(param, text);
      return static_cast<std::int64_t>(number);
    }
    case ParamKind::Real:
      return parseNumber(text);
    default:
      return text;
  }
}

ParamValue fromJsonValue(const Param& param, const Json& json) {
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_string()) return json.get<std::string>();
  if (json.is_number() && param.kind == ParamKind::Real) return json.get<double>();
  const bool fits = !json.is_number_unsigned() || json.get<std::uint64_t>() <= kMostInteger;
  if (json.is_number_integer() && fits) return json.get<std::int64_t>();
  refuse(param, json.dump());
}

}  // namespace

void assign(const Param& param, std::any& all, const ParamValue& value) {
  if (!isAllowed(param, value)) refuse(param, plainText(value));
  param.set(all, value);
}

void assignText(const Param& param, std::any& all, const std::string& text) {
  try {
    assign(param, all, parsed(param, text));
  } catch (const Error&) {
    refuse(param, text);
  }
}

std::string valueText(const Param& param, const std::any& all) { return plainText(param.get(all)); }

std::string rangeText(const Param& param) {
  switch (param.kind) {
    case ParamKind::Flag:
      return "true or false";
    case ParamKind::Choice:
      return listText(param.info.choices);
    case ParamKind::Integer:
      return "a whole number from " + wholeText(param.info.min) + " to " + wholeText(param.info.max);
    case ParamKind::Real:
      return "a number from " + numberText(param.info.min) + " to " + numberText(param.info.max);
    case ParamKind::LayerName:
      return "the name of a layer";
    case ParamKind::Path:
      return "the path of a file";
    case ParamKind::Text:
      return "a text";
  }
  return {};
}

const Param& paramById(const Params& params, const std::string& id) {
  std::string known;
  for (const auto& param : params) {
    if (param.info.id == id) return param;
    known += (known.empty() ? "" : ", ") + param.info.id;
  }
  throw Error("There is no parameter '" + id + "' here; there are: " + (known.empty() ? "none" : known) +
              ".");
}

bool isShown(const Param& param, const Params& params, const std::any& all) {
  const auto& condition = param.info.shownIf;
  if (condition.param.empty()) return true;
  const auto value = valueText(paramById(params, condition.param), all);
  return std::find(condition.values.begin(), condition.values.end(), value) != condition.values.end();
}

Json paramsToJson(const Params& params, const std::any& all) {
  Json json = Json::object();
  for (const auto& param : params) {
    std::visit([&](const auto& value) { json[param.info.id] = value; }, param.get(all));
  }
  return json;
}

void paramsFromJson(const Params& params, const Json& json, std::any& all) {
  for (const auto& [id, value] : json.items()) {
    const auto& param = paramById(params, id);
    assign(param, all, fromJsonValue(param, value));
  }
}

}  // namespace hp
