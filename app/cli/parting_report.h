// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/run_context.h"

namespace hp::cli {

/// Two runs and the step that is computed again of both.
struct PartingQuestion {
  std::string baseline = {}, candidate = {};
  int step = 0;  ///< 0: the first at which they differ
  std::string baselineData = {}, candidateData = {};
  bool json = false;
};

/// Prints the operation at which the runs part and the layers around it. The exit code: 0 all of the step is
/// (or of all steps, where none is named) equal, 11 it is not, 12 it cannot be said.
int reportParting(const PartingQuestion& question, const RunContext& context);

}  // namespace hp::cli
