// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_weights.h"

#include "core/base/outcome.h"

namespace hp {

const std::filesystem::path& weightsFileOf(const ComparedRun& run, std::int64_t epoch) {
  if (run.weights.empty()) throw Error(run.name + " kept no weights.");
  if (epoch == 0 || run.kind == RunKind::WeightsFile) return run.weights.rbegin()->second;
  const auto kept = run.weights.find(epoch);
  if (kept == run.weights.end())
    throw Error(run.name + " kept no weights of epoch " + std::to_string(epoch) + ".");
  return kept->second;
}

std::unique_ptr<WeightsSource> openWeightsOf(const ComparedRun& run, std::int64_t epoch,
                                             const RunContext& context) {
  return openWeightsSource(weightsFileOf(run, epoch), context);
}

}  // namespace hp
