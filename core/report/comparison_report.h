// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/compare/all_runs.h"
#include "core/compare/explain_runs.h"
#include "core/compare/run_comparison.h"
#include "core/compare/weights_over_time.h"
#include "core/compare/weights_views.h"
#include "core/report/compared_files.h"
#include "core/report/document.h"

namespace hp {

/// All that a report of comparisons is made from.
struct ComparisonReport {
  /// One or more candidates against one baseline.
  std::vector<std::shared_ptr<const RunComparison>> comparisons = {};
  /// Of the same candidates; may be shorter, and null where it was not computed.
  std::vector<std::shared_ptr<const WeightsOverTime>> overTime = {};
  /// The same.
  std::vector<std::shared_ptr<const WeightsViews>> weightsViews = {};
  std::vector<ComparedFile> files = {};
  /// Of pictures by all of them; null where none were explained.
  std::shared_ptr<const ExplainedRuns> explanations = {};
  /// Every run with every other; null with fewer than three.
  std::shared_ptr<const AllRuns> allRuns = {};
  std::string title = "Comparison of training runs";
  std::string created = {};  ///< as Document's
  std::size_t mostFlips = 50;
  static constexpr std::size_t kAllPictures = ~std::size_t{0};
  std::size_t mostPictures = 30;  ///< explained by a pair, those first whose maps are the farthest apart
};

/// The report: first the verdicts with what speaks for them, then everything that is known under the headings
/// of Annex IV of Regulation (EU) 2024/1689, in its order, and "not provided" where the runs hold nothing.
/// Reads no file and no clock. Throws Error when there is no comparison, or not one baseline.
Document comparisonDocument(const ComparisonReport& report);

}  // namespace hp
