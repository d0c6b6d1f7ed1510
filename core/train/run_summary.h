// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/runs/run_folder.h"

namespace hp {

/// What a finished training came to, read from its folder.
struct RunSummary {
  double lastLoss = 0;   ///< of the last step, before its weights moved
  double weightSum = 0;  ///< see weight_sum.h
  std::string weightsDigest = {};
};
/// Throws Error when the run is not finished, or when its trace or its weights cannot be read.
RunSummary summaryOf(const RunFolder& run);

}  // namespace hp
