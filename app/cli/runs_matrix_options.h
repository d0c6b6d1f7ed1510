// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/compare/all_runs.h"

namespace hp::cli {

/// What was asked about all runs together; empty: nothing.
struct MatrixOptions {
  std::string measure = {}, groupBy = {};

  bool wanted() const { return !measure.empty() || !groupBy.empty(); }
};

/// Adds --matrix and --group-by.
void addMatrixOptions(MatrixOptions& matrix, std::vector<Option>& options);

/// To be asked before anything is computed. Throws UsageError, listing those there are, for a measure that
/// there is not or a setting that no run recorded.
void requireMatrix(const MatrixOptions& matrix, const std::vector<ComparedRunPtr>& runs);

/// Of the baseline and all candidates. Null where there is nothing to say: of two runs of which no matrix was
/// asked for. `isReported`: also the measures that a report has.
std::shared_ptr<const AllRuns> allRunsAsked(const MatrixOptions& matrix,
                                            const std::vector<ComparisonPtr>& comparisons, std::int64_t epoch,
                                            bool isReported, const RunContext& context);

}  // namespace hp::cli
