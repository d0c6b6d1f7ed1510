// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <cstdint>
#include <functional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/base/json.h"

namespace hp {

/// One of the values a choice can take: `id` in files and on the command line, `label` for people.
struct Choice {
  std::string id = {};
  std::string label = {};
};

/// "Show this parameter only while that choice has one of these values."
struct ShownIf {
  std::string param = {};
  std::vector<std::string> values = {};
};

/// What people, files and the command line need to know about a parameter besides its type.
struct ParamInfo {
  std::string id = {};     ///< flag, JSON key, widget name: [a-z0-9-]+; never translated
  std::string label = {};  ///< HP_TEXT("Method", ...)
  std::string help = {};   ///< one sentence, HP_TEXT
  std::string unit = {};
  double min = 0;
  double max = 1e9;
  double step = 1;
  bool logarithmic = false;  ///< the form steps by factors of ten
  bool advanced = false;     ///< the form folds it away at first
  std::vector<Choice> choices = {};
  ShownIf shownIf = {};
};

enum class ParamKind { Flag, Integer, Real, Choice, Text, LayerName, Path };

/// A parameter's value outside its struct: Flag is bool, Integer int64, Real double, all others text
/// (a Choice carries its id).
using ParamValue = std::variant<bool, std::int64_t, double, std::string>;

/// A described member of a parameter struct, reached through a std::any that holds the struct.
struct Param {
  ParamInfo info = {};
  ParamKind kind = ParamKind::Flag;
  std::function<ParamValue(const std::any&)> get = {};
  std::function<void(std::any&, const ParamValue&)> set = {};  ///< does not check ranges; see assign()
};

/// Describes a member. The member's type chooses the kind: bool, integers, double, enum (an index
/// into info.choices) or std::string.
template <class Struct, class Member>
Param param(Member Struct::*member, ParamInfo info, ParamKind textKind = ParamKind::Text) {
  Param made{.info = std::move(info)};
  if constexpr (std::is_same_v<Member, bool>) {
    made.kind = ParamKind::Flag;
    made.get = [member](const std::any& all) -> ParamValue {
      return std::any_cast<const Struct&>(all).*member;
    };
    made.set = [member](std::any& all, const ParamValue& to) {
      std::any_cast<Struct&>(all).*member = std::get<bool>(to);
    };
  } else if constexpr (std::is_integral_v<Member>) {
    made.kind = ParamKind::Integer;
    made.get = [member](const std::any& all) -> ParamValue {
      return static_cast<std::int64_t>(std::any_cast<const Struct&>(all).*member);
    };
    made.set = [member](std::any& all, const ParamValue& to) {
      std::any_cast<Struct&>(all).*member = static_cast<Member>(std::get<std::int64_t>(to));
    };
  } else if constexpr (std::is_floating_point_v<Member>) {
    made.kind = ParamKind::Real;
    made.get = [member](const std::any& all) -> ParamValue {
      return double{std::any_cast<const Struct&>(all).*member};
    };
    made.set = [member](std::any& all, const ParamValue& to) {
      std::any_cast<Struct&>(all).*member = static_cast<Member>(std::get<double>(to));
    };
  } else if constexpr (std::is_enum_v<Member>) {
    made.kind = ParamKind::Choice;
    auto choices = made.info.choices;
    made.get = [member, choices](const std::any& all) -> ParamValue {
      return choices.at(static_cast<std::size_t>(std::any_cast<const Struct&>(all).*member)).id;
    };
    made.set = [member, choices](std::any& all, const ParamValue& to) {
      for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].id == std::get<std::string>(to))
          std::any_cast<Struct&>(all).*member = static_cast<Member>(i);
      }
    };
  } else {
    static_assert(std::is_same_v<Member, std::string>, "a parameter is a flag, number, choice or text");
    made.kind = textKind;
    made.get = [member](const std::any& all) -> ParamValue {
      return std::any_cast<const Struct&>(all).*member;
    };
    made.set = [member](std::any& all, const ParamValue& to) {
      std::any_cast<Struct&>(all).*member = std::get<std::string>(to);
    };
  }
  return made;
}

using Params = std::vector<Param>;

/// Sets one parameter after checking kind, range and choice; throws Error that names it and its range.
void assign(const Param& param, std::any& all, const ParamValue& value);
/// The same from a command-line or form text ("1e-6", "true", "epsilon-plus").
void assignText(const Param& param, std::any& all, const std::string& text);
/// The value as the command line would take it; numbers in shortest round-trip form.
std::string valueText(const Param& param, const std::any& all);
/// "0 to 1", "one, logit or margin": the allowed values, for help and messages.
std::string rangeText(const Param& param);
/// The parameter with this id; throws Error listing the ids there are.
const Param& paramById(const Params& params, const std::string& id);
/// True if `param` matters with the values the others have now.
bool isShown(const Param& param, const Params& params, const std::any& all);

/// All parameters as a JSON object, defaults included.
Json paramsToJson(const Params& params, const std::any& all);
/// Takes the keys that are present; throws Error on an unknown key, a wrong type or a value out of range.
void paramsFromJson(const Params& params, const Json& json, std::any& all);

}  // namespace hp
