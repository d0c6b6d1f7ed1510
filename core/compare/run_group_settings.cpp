// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/compare/run_groups.h"
#include "core/compare/setting_entries.h"
#include "core/compare/setting_rules.h"

namespace hp {
namespace {

/// Where a run says it, the most exact place first.
struct Place {
  const char* id;
  const char* title;
  std::array<const char*, 3> keys;
};
constexpr std::array<Place, 5> kPlaces = {
    {{"seed", HP_TEXT("Compare", "Seed"), {"recipe.seed", "params.seed", "params.random_state"}},
     {"device", HP_TEXT("Compare", "Device"), {"environment.device.name", "device", "environment.device"}},
     {"threads",
      HP_TEXT("Compare", "Threads"),
      {"environment.program.threads", "environment.threads.compute", "threads"}},
     {"processor",
      HP_TEXT("Compare", "Processor"),
      {"environment.machine.processor.model", "environment.program.processor", ""}},
     {"personality",
      HP_TEXT("Compare", "Hardware personality"),
      {"personality", "environment.personality", ""}}}};

/// One run's settings, to be looked up.
class Recorded {
 public:
  explicit Recorded(const ComparedRun& run) : run_(run), entries_(settingEntries(run)) {
    for (const auto& entry : entries_) values_.emplace(entry.key, &entry.value);
  }

  const std::vector<SettingEntry>& entries() const { return entries_; }

  std::optional<std::string> valueOf(const std::string& key) const {
    if (const auto found = values_.find(key); found != values_.end()) return *found->second;
    const bool isKnown = key.starts_with("environment.") ? !run_.environment.empty() : !run_.config.empty();
    return isKnown ? valueOfAbsent(key) : std::nullopt;
  }
  std::optional<std::string> valueAt(const Place& place) const {
    for (const char* key : place.keys)
      if (const auto found = values_.find(key); found != values_.end()) return *found->second;
    return std::nullopt;
  }

  /// All of the recipe but where its random numbers come from; nothing where there is none.
  std::optional<std::string> recipe() const {
    std::string all;
    for (const auto& entry : entries_)
      if (entry.key.starts_with("recipe.") && entry.key != "recipe.seed" && entry.key != "recipe.unseeded")
        all += entry.key + "=" + entry.value + "\n";
    return all.empty() ? std::nullopt : std::optional(all);
  }
  std::string recipeName() const {
    const auto config = Json::parse(run_.config, nullptr, false);
    const auto recipe = config.is_object() ? config.find("recipe") : config.end();
    const bool isNamed = config.is_object() && recipe != config.end() && recipe->is_object() &&
                         recipe->contains("name") && recipe->at("name").is_string();
    return isNamed ? recipe->at("name").get<std::string>() : std::string();
  }

 private:
  const ComparedRun& run_;
  std::vector<SettingEntry> entries_;
  std::map<std::string, const std::string*> values_;
};

/// What is empty was asked for, and is none.
std::optional<std::string> shown(std::optional<std::string> value) {
  if (value && value->empty()) value = "none";
  return value;
}

GroupSetting recipes(const std::vector<Recorded>& runs) {
  GroupSetting setting{.id = "recipe", .title = HP_TEXT("Compare", "Recipe")};
  std::map<std::string, std::map<std::string, std::size_t>> numbers;  // of recipes of one name
  for (const auto& run : runs) {
    const auto recipe = run.recipe();
    setting.values.emplace_back();
    if (!recipe) continue;
    const auto name = run.recipeName();
    auto& known = numbers[name];
    const auto number = known.emplace(*recipe, known.size() + 1).first->second;
    setting.values.back() =
        (name.empty() ? "recipe" : name) + (number > 1 ? " (" + std::to_string(number) + ")" : "");
  }
  return setting;
}

/// What is said elsewhere in the list is left out.
bool isOther(const std::string& key) {
  const bool isPlace = std::ranges::any_of(
      kPlaces, [&](const Place& place) { return std::ranges::find(place.keys, key) != place.keys.end(); });
  return !isPlace && sameAs(key).empty();
}

std::vector<GroupSetting> otherSettings(const std::vector<Recorded>& runs) {
  std::vector<GroupSetting> settings;
  std::set<std::string> seen;
  for (const auto& run : runs) {
    for (const auto& entry : run.entries()) {
      if (!isOther(entry.key) || !seen.insert(entry.key).second) continue;
      GroupSetting setting{.id = entry.key, .title = settingTitle(entry.key)};
      for (const auto& each : runs) setting.values.push_back(shown(each.valueOf(entry.key)));
      settings.push_back(std::move(setting));
    }
  }
  std::stable_partition(settings.begin(), settings.end(),
                        [](const GroupSetting& each) { return each.differs(); });
  return settings;
}

}  // namespace

std::vector<GroupSetting> groupSettings(const std::vector<ComparedRunPtr>& runs) {
  std::vector<Recorded> recorded;
  recorded.reserve(runs.size());
  for (const auto& run : runs) recorded.emplace_back(*run);
  std::vector<GroupSetting> settings;
  for (const auto& place : kPlaces) {
    settings.push_back({place.id, place.title, {}});
    for (const auto& run : recorded) settings.back().values.push_back(shown(run.valueAt(place)));
  }
  settings.push_back(recipes(recorded));
  std::ranges::move(otherSettings(recorded), std::back_inserter(settings));
  return settings;
}

}  // namespace hp
