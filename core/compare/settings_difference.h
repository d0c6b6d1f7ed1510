// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/compare/roles.h"

namespace hp {

enum class SettingGroup { Configuration, Data, Environment };

/// One setting of two runs. "Not provided" (empty optional) is not a value.
struct SettingRow {
  SettingGroup group = SettingGroup::Configuration;
  std::string key =
      {};  ///< its place: "recipe.seed", "environment.program.instruction set", "files.cat.12.jpg"
  std::string title = {};  ///< for people: "seed", "instruction set"
  std::optional<std::string> baseline = {}, candidate = {};
  bool differs = false;
};

/// Every setting of either run, defaults expanded, in a fixed order, by groups; what differs is marked: where
/// one run does not provide a value nothing can be said. Keys are places in config.json, places in
/// environment.json after "environment." ("environment.libraries.libdnnl" stands for the library in any
/// version), "files" (how many pictures) and "files.ID". What cannot matter (paths, times, names of runs,
/// what neither optimiser nor schedule reads), and what another row says as well, is left out. Of the data:
/// pictures added, removed, or changed in pixels, label or split, at most 1,000 rows and one that counts the
/// rest.
std::vector<SettingRow> compareSettings(const Baseline<ComparedRunPtr>& baseline,
                                        const Candidate<ComparedRunPtr>& candidate);

}  // namespace hp
