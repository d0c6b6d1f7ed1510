// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_network.h"

#include "core/base/outcome.h"
#include "core/compare/run_weights.h"
#include "core/train/open_run.h"
#include "core/train/train.h"

namespace hp {

Network networkOf(const ComparedRun& run, std::int64_t epoch, const RunContext& context) {
  return openAnyNetwork({.path = weightsFileOf(run, epoch)}, context);
}

Dataset datasetOf(const ComparedRun& run, const std::filesystem::path& data, const RunContext& context) {
  if (run.config.empty()) throw Error(run.name + " does not say what it was trained with.");
  DataSpec spec = trainSpecFromText(run.config, run.name + "/config.json").data;
  if (!data.empty()) spec.path = data;
  return openDataset(spec, context);
}

}  // namespace hp
