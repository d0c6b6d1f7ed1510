// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/setting_entries.h"

#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

#include "core/base/text.h"
#include "core/compare/setting_rules.h"

namespace hp {
namespace {

std::string scalarText(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_float()) return numberText(value.get<double>());
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string listText(const Json& list) {
  std::string text;
  for (const auto& value : list) text += (text.empty() ? "" : ", ") + scalarText(value);
  return text;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// Collects what can matter, each key once.
class Entries {
 public:
  void add(SettingGroup group, const std::string& key, const std::string& value) {
    if (!isLeftOut(key) && keys_.insert(key).second) all_.push_back({group, key, value});
  }
  /// The leaves of an object, their places joined by full stops.
  void flatten(SettingGroup group, const std::string& place, const Json& value) {
    if (isLeftOut(place)) return;
    if (!value.is_object()) return add(group, place, value.is_array() ? listText(value) : scalarText(value));
    for (const auto& [key, member] : value.items()) flatten(group, place + "." + key, member);
  }
  std::vector<SettingEntry> taken() && { return std::move(all_); }

 private:
  std::set<std::string> keys_;
  std::vector<SettingEntry> all_;
};

Json objectOf(const std::string& text) {
  auto json = Json::parse(text, nullptr, false);
  return json.is_object() ? json : Json::object();
}

/// Of the file it was begun from counts the content, not the place.
std::string startText(const ComparedRun& run, const Json& recorded) {
  const bool isFromScratch = recorded.is_string() && recorded.get<std::string>().empty();
  return run.startDigest.empty() && isFromScratch ? HP_TEXT("Compare", "from scratch") : run.startDigest;
}

void addConfiguration(const ComparedRun& run, Entries& entries) {
  const bool isOurs = run.kind == RunKind::Heatproof;
  auto config = objectOf(run.config);
  if (isOurs && !config.empty()) config = withDefaults(config);
  if (isOurs && config.contains("recipe") && config["recipe"].is_object())
    config["recipe"]["weights"] = startText(run, config["recipe"].value("weights", Json()));
  for (const auto& [key, value] : config.items())
    entries.flatten(key == "data" ? SettingGroup::Data : SettingGroup::Configuration, key, value);
  if (!run.classNames.empty()) entries.add(SettingGroup::Data, "classNames", joined(run.classNames));
}

/// By name and content: paths cannot matter, and another version has another content.
constexpr std::size_t kDigitsOfLibraries = 16;

void addLibraries(const Json& libraries, Entries& entries) {
  if (!libraries.is_array()) return;
  for (const auto& library : libraries) {
    const auto text = [&](const char* key) {
      const auto found = library.is_object() ? library.find(key) : library.end();
      return found != library.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const auto file = text("name");
    if (!file.empty()) {
      entries.add(SettingGroup::Environment, "environment.libraries." + libraryName(file),
                  file + ", SHA-256 " + text("sha256").substr(0, kDigitsOfLibraries));
    }
  }
}

void addEnvironment(const ComparedRun& run, Entries& entries) {
  const auto environment = objectOf(run.environment);
  for (const auto& [key, value] : environment.items()) {
    if (key == "libraries") {
      addLibraries(value, entries);
    } else {
      entries.flatten(SettingGroup::Environment, "environment." + key, value);
    }
  }
}

/// True for the "3f2a91c0" that wheels put into the names of libraries that they carry.
bool isWheelMark(std::string_view part) {
  return part.size() == 8 && part.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool isVersion(std::string_view part) {
  if (part.starts_with('r')) part.remove_prefix(1);
  return !part.empty() && part.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace

std::string libraryName(const std::string& file) {
  const auto ending = file.find(".so");
  const auto name = file.substr(0, ending == std::string::npos ? file.rfind(".dll") : ending);
  const auto dash = name.rfind('-');
  if (dash == std::string::npos || dash == 0) return name;
  const auto last = std::string_view(name).substr(dash + 1);
  return isVersion(last) || isWheelMark(last) ? name.substr(0, dash) : name;
}

std::vector<SettingEntry> settingEntries(const ComparedRun& run) {
  Entries entries;
  addConfiguration(run, entries);
  addEnvironment(run, entries);
  return std::move(entries).taken();
}

}  // namespace hp
