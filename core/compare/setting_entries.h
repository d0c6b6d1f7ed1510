// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/compare: a run's configuration and environment as a flat list.

#include <string>
#include <vector>

#include "core/compare/settings_difference.h"

namespace hp {

/// One recorded setting that can matter.
struct SettingEntry {
  SettingGroup group = SettingGroup::Configuration;
  std::string key = {};
  std::string value = {};
};

/// In the order in which they were recorded, each key once. Empty where nothing is known.
std::vector<SettingEntry> settingEntries(const ComparedRun& run);

/// "libdnnl" of "libdnnl.so.2.6", "libopenblasp" of "libopenblasp-r0.3.21.so": the same library in another
/// version.
std::string libraryName(const std::string& file);

/// Rows for the pictures: how many there are, then those that are only in one data set or not the same in
/// pixels, label, split or mask, at most 1,000, and one that counts the rest.
std::vector<SettingRow> pictureRows(const ComparedRun& baseline, const ComparedRun& candidate);

}  // namespace hp
