// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/base/run_context.h"
#include "core/compare/all_runs.h"
#include "core/compare/explain_runs.h"

namespace hp::cli {

/// Where a report of comparisons goes; empty: nowhere.
struct ReportFiles {
  std::string report = {};   ///< .html or .pdf
  std::string tables = {};   ///< a folder, or a file ending in .json
  std::string figures = {};  ///< a folder

  bool wanted() const { return !report.empty() || !tables.empty() || !figures.empty(); }
};

/// Adds --report, --tables and --figures.
void addReportOptions(ReportFiles& files, std::vector<Option>& options);

/// To be asked before anything is computed. Throws UsageError for an ending that no report has, Error where
/// nothing can be written or a run would no longer be as it was written.
void requireReportPlaces(const ReportFiles& files, const std::vector<std::string>& runs);

/// Compares the weights of all epochs, digests what was compared, and writes. `explanations` and `together`
/// may be null.
void writeReport(const ReportFiles& files, const std::vector<ComparisonPtr>& comparisons,
                 const std::shared_ptr<const ExplainedRuns>& explanations,
                 const std::shared_ptr<const AllRuns>& together, const RunContext& context);

}  // namespace hp::cli
