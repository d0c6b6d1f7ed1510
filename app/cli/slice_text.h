// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/compare/run_comparison.h"

namespace hp::cli {

/// Throws UsageError for a slice that is not understood; empty: none is wanted.
void requireSlice(const std::string& slice);
/// The same for one that the weights of a pair of these runs have not, of this epoch or, where it is 0, of
/// the newest that both kept. Reads no more of them than that.
void requireSlice(const std::string& slice, const std::vector<ComparedRunPtr>& runs, std::int64_t epoch,
                  const RunContext& context);
/// The slice of both runs' weights, side by side; empty where none were compared. Throws Error for one that
/// the weights have not.
std::string sliceText(const RunComparison& comparison, const std::string& slice, const RunContext& context);

}  // namespace hp::cli
