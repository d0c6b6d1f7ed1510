// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/compare/all_runs.h"

namespace hp::cli {

/// All runs together for people at a terminal: which are secretly the same, and for every measure a matrix in
/// the order of clustering with the spread in and between groups.
std::string allRunsText(const AllRuns& all);

}  // namespace hp::cli
