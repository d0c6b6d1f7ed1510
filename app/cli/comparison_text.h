// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/compare/run_comparison.h"

namespace hp::cli {

/// A comparison for people at a terminal, the verdict first: why, where the runs part, what explains it, then
/// weights, answers and settings, only what differs.
std::string comparisonText(const RunComparison& comparison);

}  // namespace hp::cli
