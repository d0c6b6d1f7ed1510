// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/runs/run_writer.h"

namespace hp::test {

/// Changes the record of a step or start before it is written.
using Change = std::function<void(StepRecord&)>;

/// A network of two layers with biases and a batch norm.
RunDescription tracedDescription();
/// The record of a step, or with `isStart` of a start after so many steps; equal for equal numbers.
StepRecord tracedStep(std::int64_t step, bool isStart = false);
ShortDigest otherDigest(const char* what);

/// Writes steps first .. last, through `change`.
void writeSteps(RunWriter& writer, std::int64_t first, std::int64_t last, const Change& change = {});
/// A run of one attempt with so many steps; step 0 is its start.
void writeTracedRun(const std::filesystem::path& folder, std::int64_t steps, const Change& change = {},
                    const RunDescription& description = tracedDescription());

/// What a comparison needs to find the folder's trace.
ComparedRunPtr comparedRun(const std::filesystem::path& folder);

}  // namespace hp::test
