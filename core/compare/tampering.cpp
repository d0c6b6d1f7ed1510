// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tampering.h"

#include <algorithm>

#include "core/runs/run_names.h"

namespace hp {

bool isChanged(const ComparedRun& run, const std::string& file) {
  return std::ranges::any_of(run.tampered, [&](const std::string& sentence) {
    return sentence.find(file) != std::string::npos || sentence.starts_with(run_names::kSums);
  });
}

bool isChanged(const RunComparison& comparison, const std::string& file) {
  return isChanged(*comparison.baseline, file) || isChanged(*comparison.candidate, file);
}

void dropChangedTrace(RunComparison& comparison) {
  if (!comparison.trace.comparable) return;
  for (const char* file : {run_names::kTrace, run_names::kTraceNames}) {
    if (!isChanged(comparison, file)) continue;
    comparison.trace = {.obstacle = std::string(file) +
                                    " is not as the training wrote it, so that steps are not compared."};
    return;
  }
}

}  // namespace hp
