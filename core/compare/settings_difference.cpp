// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/settings_difference.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/compare/setting_entries.h"
#include "core/compare/setting_rules.h"

namespace hp {
namespace {

/// One run's settings, to be looked up.
class Side {
 public:
  explicit Side(const ComparedRun& run) : run_(run), entries_(settingEntries(run)) {
    for (const auto& entry : entries_) values_.emplace(entry.key, &entry.value);
    const auto config = Json::parse(run.config, nullptr, false);
    if (config.is_object()) config_ = withDefaults(config);
  }

  const std::vector<SettingEntry>& entries() const { return entries_; }
  bool has(const std::string& key) const { return values_.contains(key); }

  /// What was recorded; for a key of a list that is complete, that it is not in it. Nothing: not known.
  std::optional<std::string> valueOf(const std::string& key) const {
    if (const auto found = values_.find(key); found != values_.end()) return *found->second;
    return isKnown(key) ? valueOfAbsent(key) : std::nullopt;
  }
  bool reads(const std::string& key) const {
    return has(key) && (run_.kind != RunKind::Heatproof || isRead(key, config_));
  }

 private:
  bool isKnown(const std::string& key) const {
    return key.starts_with("environment.") ? !run_.environment.empty() : !run_.config.empty();
  }

  const ComparedRun& run_;
  std::vector<SettingEntry> entries_;
  std::unordered_map<std::string, const std::string*> values_;
  Json config_ = Json::object();
};

class Comparison {
 public:
  Comparison(const ComparedRun& baseline, const ComparedRun& candidate)
      : baseline_(baseline), candidate_(candidate) {}

  /// The baseline's settings in its order, then those that only the candidate has.
  std::vector<SettingRow> rowsOf(SettingGroup group) const {
    std::vector<SettingRow> rows;
    for (const auto& entry : baseline_.entries()) add(rows, group, entry);
    for (const auto& entry : candidate_.entries())
      if (!baseline_.has(entry.key)) add(rows, group, entry);
    return rows;
  }

 private:
  void add(std::vector<SettingRow>& rows, SettingGroup group, const SettingEntry& entry) const {
    const auto& key = entry.key;
    if (entry.group != group || (!baseline_.reads(key) && !candidate_.reads(key)) || isSaidElsewhere(key))
      return;
    auto ours = baseline_.valueOf(key), theirs = candidate_.valueOf(key);
    const bool differs = ours && theirs && *ours != *theirs;
    rows.push_back({group, key, settingTitle(key), std::move(ours), std::move(theirs), differs});
  }

  bool isSaidElsewhere(const std::string& key) const {
    const auto other = sameAs(key);
    if (other.empty()) return false;
    const auto repeats = [&](const Side& side) {
      const auto value = side.valueOf(key);
      return !value || value == side.valueOf(other);
    };
    return repeats(baseline_) && repeats(candidate_);
  }

  Side baseline_, candidate_;
};

}  // namespace

std::vector<SettingRow> compareSettings(const Baseline<ComparedRunPtr>& baseline,
                                        const Candidate<ComparedRunPtr>& candidate) {
  const Comparison comparison(**baseline, **candidate);
  std::vector<SettingRow> rows;
  const auto add = [&](std::vector<SettingRow> more) { std::ranges::move(more, std::back_inserter(rows)); };
  add(comparison.rowsOf(SettingGroup::Configuration));
  add(comparison.rowsOf(SettingGroup::Data));
  add(pictureRows(**baseline, **candidate));
  add(comparison.rowsOf(SettingGroup::Environment));
  return rows;
}

}  // namespace hp
