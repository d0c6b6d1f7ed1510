// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>

#include "core/compare/compared_run.h"

namespace hp {

/// Runs whose digests were checked, each once however many it is compared with. May be asked from several
/// threads at once.
class CheckedRuns {
 public:
  /// As withDigestsChecked.
  ComparedRunPtr of(const ComparedRunPtr& run, const RunContext& context);
  /// Forgets all but these: a run that is opened anew is checked anew.
  void keepOnly(const std::vector<ComparedRunPtr>& runs);

 private:
  ComparedRunPtr known(const ComparedRunPtr& run) const;

  mutable std::mutex mutex_;
  std::map<ComparedRunPtr, ComparedRunPtr> checked_;
};

}  // namespace hp
