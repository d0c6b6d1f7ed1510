// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_network.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/compare/run_parts.h"
#include "core/compare/run_weights.h"
#include "core/train/open_run.h"
#include "core/train/train.h"

namespace hp {

Network networkOf(const ComparedRun& run, std::int64_t epoch, const RunContext& context) {
  return openAnyNetwork({.path = weightsFileOf(run, epoch)}, context);
}

ComparedNetworks networksOf(const ComparedRun& baseline, const ComparedRun& candidate, std::int64_t epoch,
                            const RunContext& context) {
  std::vector<std::string> notes;
  const auto epochs = epochsToCompare(baseline, candidate, {.epoch = epoch}, notes);
  if (!epochs) throw Error(notes.back());
  return {networkOf(baseline, epochs->baseline, context), networkOf(candidate, epochs->candidate, context)};
}

Dataset datasetOf(const ComparedRun& run, const std::filesystem::path& data, const RunContext& context) {
  if (run.config.empty()) throw Error(run.name + " does not say what it was trained with.");
  DataSpec spec = trainSpecFromText(run.config, run.name + "/config.json").data;
  if (!data.empty()) spec.path = data;
  return openDataset(spec, context);
}

Dataset datasetOfEither(const ComparedRun& baseline, const ComparedRun& candidate,
                        const RunContext& context) {
  return datasetOf(baseline.config.empty() && !candidate.config.empty() ? candidate : baseline, {}, context);
}

std::size_t exampleOf(const Dataset& dataset, const std::string& id) {
  const auto& examples = dataset.examples();  // in the order of their ids
  const auto found = std::ranges::lower_bound(examples, id, {}, &Example::id);
  if (found == examples.end() || found->id != id)
    throw Error("There is no picture " + id + " in the data set.");
  return static_cast<std::size_t>(found - examples.begin());
}

}  // namespace hp
