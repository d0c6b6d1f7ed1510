// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "core/base/json.h"
#include "core/compare/duplicate_runs.h"
#include "core/compare/run_comparison.h"
#include "core/compare/run_groups.h"
#include "core/compare/run_measures.h"

namespace hp {

/// One measure of every pair of runs.
struct MeasuredMatrix {
  const RunMeasure* measure = nullptr;
  RunMatrix values = {};
  std::vector<std::string> whys = {};   ///< as the values: why there is none
  std::vector<std::size_t> order = {};  ///< that of clustering: like runs stand together
  std::int64_t oldest = 0, newest = 0;  ///< epochs of the pairs that were compared; 0: the measure knows none

  const std::string& why(std::size_t row, std::size_t column) const {
    return whys.at(row * values.runs + column);
  }
};

/// Steps once a pair; stops within one. `epoch` 0: of each pair the newest that both kept.
MeasuredMatrix measureRuns(const std::vector<ComparedRunPtr>& runs, const RunMeasure& measure,
                           std::int64_t epoch, ReadRuns& read, const RunContext& context);

/// "Pairs are compared at their newest common epochs, 10 to 50." Empty where that goes without saying.
std::string epochsText(const MeasuredMatrix& matrix);

/// What is asked about all runs together.
struct AllRunsSpec {
  std::vector<std::string> measures = {"weights-l2", "agreement"};
  std::string groupBy = {};  ///< a GroupSetting; empty: the first that differs
  std::int64_t epoch = 0;    ///< 0: of each pair the newest that both kept
};

/// How all runs stand to each other, not to a baseline alone.
struct AllRuns {
  std::vector<ComparedRunPtr> runs = {};
  std::vector<DuplicateRuns> duplicates = {};
  std::vector<MeasuredMatrix> matrices = {};  ///< in the order of AllRunsSpec::measures
  GroupSetting setting = {};
  std::vector<RunGroup> groups = {};
  std::vector<GroupSpreads> spreads = {};  ///< of each matrix
};

/// Throws Error for a measure or setting that there is not.
AllRuns compareAllRuns(const std::vector<ComparedRunPtr>& runs, const AllRunsSpec& spec,
                       const RunContext& context);
/// Of the baseline and all candidates; null where these are fewer than three runs, which a matrix says
/// nothing about that their comparison does not.
std::shared_ptr<const AllRuns> allRunsOf(const std::vector<ComparisonPtr>& comparisons,
                                         const AllRunsSpec& spec, const RunContext& context);

/// Which runs, by their letters, have files that are not as they were written; empty: none is known to.
std::string changedRunsText(const std::vector<ComparedRunPtr>& runs);

/// The value of a group for people.
std::string groupText(const RunGroup& group);

/// {"runs", "duplicates", "matrices", "groups"}; numbers that are not finite as null.
Json toJson(const AllRuns& all);

}  // namespace hp
