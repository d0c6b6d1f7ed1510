// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/compare/run_comparison.h"

namespace hp {

/// True if this file of the run ("metrics.jsonl") is not as it was written, or the digests are not.
bool isChanged(const ComparedRun& run, const std::string& file);
/// The same of either run.
bool isChanged(const RunComparison& comparison, const std::string& file);

/// A trace that is not as it was written tells nothing of where the runs part.
void dropChangedTrace(RunComparison& comparison);

}  // namespace hp
