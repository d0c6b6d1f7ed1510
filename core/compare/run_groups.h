// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/compare/run_matrix.h"
#include "core/statistics/spread.h"

namespace hp {

/// A recorded setting by which runs can be grouped.
struct GroupSetting {
  std::string id = {};     ///< "seed", or the key of a SettingRow: "recipe.batch"
  std::string title = {};  ///< for people
  std::vector<std::optional<std::string>> values = {};  ///< of each run; nothing: not recorded

  /// True if two runs have recorded other values.
  bool differs() const;
};

/// First seed, device, threads, processor, personality and recipe, whether the runs recorded them or not;
/// then every other setting that one of them recorded, those that differ first. "device" is the graphics
/// processor by its name where there is one. "recipe" is all of the recipe but where its random numbers come
/// from: runs of one name and other settings are told apart as "convnet (2)".
std::vector<GroupSetting> groupSettings(const std::vector<ComparedRunPtr>& runs);
/// Throws Error listing those that differ, and the six that are always there.
const GroupSetting& groupSettingById(const std::vector<GroupSetting>& settings, const std::string& id);
/// The first of the six that differs, else seed.
const GroupSetting& settingToGroupBy(const std::vector<GroupSetting>& settings);

/// Runs of one value.
struct RunGroup {
  std::optional<std::string> value = {};  ///< nothing: they did not record it
  std::vector<std::size_t> runs = {};     ///< ascending
};
/// In the order of their first runs; those that did not record it are the last group.
std::vector<RunGroup> groupRuns(const GroupSetting& setting);
/// The group of each run.
std::vector<std::size_t> groupOfRuns(const std::vector<RunGroup>& groups, std::size_t runs);

/// How far runs of one group lie apart, and runs of different groups: grouped by seed the first is the noise
/// of computing, the second that of training. Values of comparable pairs.
struct GroupSpreads {
  std::vector<Spread> inGroups = {};  ///< of each group
  Spread within = {};                 ///< of all pairs of one value
  Spread between = {};                ///< of all pairs of two values; what is not recorded is none
};
GroupSpreads spreadsOf(const std::vector<RunGroup>& groups, const RunMatrix& matrix);

}  // namespace hp
