// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/setting_entries.h"

#include <map>
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

std::string joined(const std::vector<std::string>& texts, const char* between) {
  std::string all;
  for (const auto& text : texts) all += (all.empty() ? "" : between) + text;
  return all;
}

std::string listText(const Json& list) {
  std::vector<std::string> texts;
  for (const auto& value : list) texts.push_back(scalarText(value));
  return joined(texts, ", ");
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
  if (!run.classNames.empty()) entries.add(SettingGroup::Data, "classNames", joined(run.classNames, ", "));
}

std::string textIn(const Json& object, const char* key) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// By name and content: paths cannot matter, and another version has another content. A process can have
/// loaded two of a name.
void addLibraries(const Json& libraries, Entries& entries) {
  constexpr std::size_t kDigits = 16;
  std::map<std::string, std::set<std::string>> files;
  for (const auto& library : libraries) {
    const auto file = textIn(library, "name");
    if (!file.empty())
      files[libraryName(file)].insert(file + ", SHA-256 " + textIn(library, "sha256").substr(0, kDigits));
  }
  for (const auto& [name, contents] : files)
    entries.add(SettingGroup::Environment, "environment.libraries." + name,
                joined({contents.begin(), contents.end()}, "; "));
}

void addEnvironment(const ComparedRun& run, Entries& entries) {
  const auto environment = objectOf(run.environment);
  for (const auto& [key, value] : environment.items()) {
    if (key == "libraries" && value.is_array()) {
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
