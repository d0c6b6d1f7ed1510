// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/json_object.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/json_fault.h"
#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

constexpr std::size_t kDeepest = 64, kMostKeys = 1000, kMostValues = 2'000'000;

/// Counts what a text asks for before anything of it is built: copies and texts of deep JSON are recursive,
/// and to find a key among many takes long. In what is no JSON, it counts anything.
class Extent {
 public:
  void read(const std::string& text) {
    for (std::size_t at = 0; at < text.size() && fault_.empty(); ++at) {
      if (isInText_ && text[at] == '\\')
        ++at;
      else if (text[at] == '"')
        isInText_ = !isInText_;
      else if (!isInText_)
        take(text[at]);
    }
  }
  const std::string& fault() const { return fault_; }

 private:
  void take(char mark) {
    if (mark == '{' || mark == '[') keys_.push_back(0);
    if ((mark == '}' || mark == ']') && !keys_.empty()) keys_.pop_back();
    if (mark == '{' || mark == '[' || mark == ',') ++values_;
    if (mark == ':' && !keys_.empty()) ++keys_.back();
    if (keys_.size() > kDeepest) fault_ = "it is nested too deep";
    if (!keys_.empty() && keys_.back() > kMostKeys) fault_ = "it holds an object with too many keys";
    if (values_ > kMostValues) fault_ = "it holds too many values";
  }

  bool isInText_ = false;
  std::vector<std::size_t> keys_ = {};  ///< of each object or list around
  std::size_t values_ = 0;
  std::string fault_ = {};
};

}  // namespace

Json parsedJson(const std::string& text, const std::string& begin) {
  Extent extent;
  extent.read(text);
  if (!extent.fault().empty()) throw Error(begin + extent.fault() + ".");
  auto json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) throw Error(begin + jsonFault(text) + ".");
  return json;
}

JsonObject::JsonObject(const Json& json, std::string what) : json_(json), what_(std::move(what)) {
  if (!json.is_object()) throw Error(what_ + " must be a JSON object.");
}

const Json* JsonObject::find(const std::string& key) {
  known_.push_back(key);
  const auto found = json_.find(key);
  return found == json_.end() ? nullptr : &*found;
}

std::string JsonObject::text(const std::string& key, const std::string& otherwise) {
  const auto* value = find(key);
  if (value && !value->is_string()) refuse(key, "a text");
  return value ? value->get<std::string>() : otherwise;
}

int JsonObject::number(const std::string& key, int otherwise) {
  const auto* value = find(key);
  if (!value) return otherwise;
  constexpr int kMost = 1'000'000'000;
  if (!value->is_number_integer() || *value < -kMost || *value > kMost) refuse(key, "a whole number");
  return value->get<int>();
}

std::uint64_t JsonObject::seed(const std::string& key) {
  const auto* value = find(key);
  if (value && !value->is_number_unsigned()) refuse(key, "a whole number of 0 or more");
  return value ? value->get<std::uint64_t>() : 0;
}

const Json& JsonObject::list(const std::string& key) {
  static const Json kNone = Json::array();
  const auto* value = find(key);
  if (value && !value->is_array()) refuse(key, "a list");
  if (value && value->size() > kMostListed)
    throw Error(what_ + " cannot have more than " + std::to_string(kMostListed) + " '" + key + "'.");
  return value ? *value : kNone;
}

std::size_t JsonObject::choice(const std::string& key, std::span<const char* const> choices,
                               std::size_t otherwise) {
  std::string known;
  for (const char* each : choices) known += (known.empty() ? "" : ", ") + std::string(each);
  const auto given = text(key, choices[otherwise]);
  const auto found = std::ranges::find(choices, given);
  if (found == choices.end()) refuse(key, "one of " + known);
  return static_cast<std::size_t>(found - choices.begin());
}

void JsonObject::requireNoMore() const {
  for (const auto& [key, value] : json_.items()) {
    if (std::ranges::find(known_, key) != known_.end()) continue;
    throw Error(what_ + " has no '" + printable(key.substr(0, 100)) + "'" + nearestNames(known_, key) + ".");
  }
}

void JsonObject::refuse(const std::string& key, const std::string& wanted) const {
  const auto given = json_.at(key).dump(-1, ' ', false, Json::error_handler_t::replace);
  throw Error(what_ + " cannot have " + printable(given.substr(0, 100)) + " as '" + key + "'; it must be " +
              wanted + ".");
}

}  // namespace hp
