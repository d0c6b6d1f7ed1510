// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_groups.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/train/listed.h"

namespace hp {
bool GroupSetting::differs() const {
  const std::string* first = nullptr;
  for (const auto& value : values) {
    if (value && first && *value != *first) return true;
    if (value && !first) first = &*value;
  }
  return false;
}

const GroupSetting& groupSettingById(const std::vector<GroupSetting>& settings, const std::string& id) {
  constexpr std::size_t kAlways = 6, kListed = 24;
  const auto found = std::ranges::find(settings, id, &GroupSetting::id);
  if (found != settings.end()) return *found;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < settings.size(); ++i)
    if (i < kAlways || settings[i].differs()) names.push_back(settings[i].id);
  throw Error("None of the runs recorded a setting '" + printable(id) + "'; there are " +
              listed(names, kListed) + ".");
}

const GroupSetting& settingToGroupBy(const std::vector<GroupSetting>& settings) {
  const auto differing = std::ranges::find_if(settings, &GroupSetting::differs);
  return differing == settings.end() ? settings.front() : *differing;
}

std::vector<RunGroup> groupRuns(const GroupSetting& setting) {
  std::vector<RunGroup> groups;
  RunGroup unknown;
  for (std::size_t run = 0; run < setting.values.size(); ++run) {
    const auto& value = setting.values[run];
    if (!value) {
      unknown.runs.push_back(run);
      continue;
    }
    const auto known = std::ranges::find(groups, value, &RunGroup::value);
    if (known == groups.end())
      groups.push_back({value, {run}});
    else
      known->runs.push_back(run);
  }
  if (!unknown.runs.empty()) groups.push_back(std::move(unknown));
  return groups;
}

std::vector<std::size_t> groupOfRuns(const std::vector<RunGroup>& groups, std::size_t runs) {
  std::vector<std::size_t> of(runs, 0);
  for (std::size_t group = 0; group < groups.size(); ++group)
    for (const auto run : groups[group].runs) of.at(run) = group;
  return of;
}

GroupSpreads spreadsOf(const std::vector<RunGroup>& groups, const RunMatrix& matrix) {
  const auto groupOf = groupOfRuns(groups, matrix.runs);
  std::vector<std::vector<double>> inGroups(groups.size());
  std::vector<double> within, between;
  for (std::size_t i = 0; i < matrix.runs; ++i) {
    for (std::size_t j = i + 1; j < matrix.runs; ++j) {
      const bool isSame = groupOf[i] == groupOf[j];
      if (isSame) inGroups[groupOf[i]].push_back(matrix.at(i, j));
      if (groups[groupOf[i]].value && groups[groupOf[j]].value)
        (isSame ? within : between).push_back(matrix.at(i, j));
    }
  }
  GroupSpreads spreads{.within = spreadOf(within), .between = spreadOf(between)};
  for (const auto& each : inGroups) spreads.inGroups.push_back(spreadOf(each));
  return spreads;
}

}  // namespace hp
