// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/checked_runs.h"

#include <algorithm>

namespace hp {

ComparedRunPtr CheckedRuns::known(const ComparedRunPtr& run) const {
  const std::lock_guard lock(mutex_);
  const auto found = checked_.find(run);
  return found == checked_.end() ? nullptr : found->second;
}

// Nobody waits for another's reading: that could not be stopped.
ComparedRunPtr CheckedRuns::of(const ComparedRunPtr& run, const RunContext& context) {
  if (auto checked = known(run)) return checked;
  auto checked = withDigestsChecked(run, context);
  const std::lock_guard lock(mutex_);
  return checked_.emplace(run, std::move(checked)).first->second;
}

void CheckedRuns::keepOnly(const std::vector<ComparedRunPtr>& runs) {
  const std::lock_guard lock(mutex_);
  std::erase_if(checked_,
                [&](const auto& each) { return std::ranges::find(runs, each.first) == runs.end(); });
}

}  // namespace hp
