// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/version.h"
#include "core/data/croissant.h"
#include "core/data/inventory.h"
#include "core/model/executor.h"
#include "core/runs/run_folder.h"
#include "core/train/environment_record.h"
#include "core/train/numerics.h"
#include "core/train/personality.h"
#include "core/train/starting_point.h"
#include "core/train/trainer.h"

namespace hp {
namespace {

/// Broken pictures end a training before it begins, unless the person agreed to leave them out.
void requireReadable(const Dataset& dataset, const Inventory& inventory) {
  const auto broken = inventory.broken();
  if (broken.empty()) return;
  const auto& row = inventory.rows[broken.front()];
  throw Error(std::to_string(broken.size()) +
                  " picture(s) of the data set cannot be read, the first of them '" +
                  dataset.example(row.index).id + "'; mend them, or agree to leave them out.",
              row.fault);
}

std::vector<FileRow> fileRows(const Dataset& dataset, const Inventory& inventory) {
  std::vector<FileRow> rows;
  for (const auto& row : inventory.rows) {
    const auto& example = dataset.example(row.index);
    rows.push_back({.id = example.id,
                    .byteDigest = row.byteDigest,
                    .pixelDigest = row.pixelDigest,
                    .label = dataset.classNames()[static_cast<std::size_t>(example.label)],
                    .split = splitName(example.split)});
  }
  return rows;
}

RunDescription describe(const TrainSpec& spec, const std::vector<PreflightRow>& troubles,
                        const Dataset& dataset, const Inventory& inventory, const Learner& learner) {
  RunDescription description;
  description.name = spec.recipe.name;
  description.program = "heatproof " + std::string(programVersion());
  description.config = toJson(spec).dump(2);
  description.environment = environmentRecord(spec, troubles);
  description.dataset = croissantJson(dataset, inventory);
  description.classNames =
      spec.recipe.loss == LossKind::SoftIou ? dataset.maskClassNames() : dataset.classNames();
  description.tensors = learner.trainables();
  description.buffers = learner.buffers();
  description.files = fileRows(dataset, inventory);
  return description;
}

void requireTrainable(const TrainSpec& spec, const Dataset& dataset) {
  requireConsistent(spec.recipe, classCountFor(spec.recipe, dataset), dataset.hasMasks());
  for (const auto split : {Split::Train, Split::Validation}) {
    if (dataset.indexesOf(split).empty())
      throw Error("The data set has no picture in the split '" + splitName(split) +
                  "'; choose another way to split it.");
  }
}

Learner learnerFor(const TrainSpec& spec, const Dataset& dataset, const Seeds& seeds,
                   const RunContext& context) {
  auto graph = graphFor(spec.recipe, classCountFor(spec.recipe, dataset));
  auto weights = startingWeights(spec.recipe, graph, seeds, context);
  return {spec.recipe,
          seeds,
          std::move(graph),
          std::move(weights),
          classWeightsFor(spec.recipe, dataset),
          at::Device(spec.device)};
}

/// The thread count becomes a number before it is recorded.
TrainSpec prepared(TrainSpec spec) {
  requireUsable(spec);
  if (!spec.personality.empty()) requirePersonality(spec.personality);
  prepareNumerics(spec.mode, spec.threads, spec.device);
  spec.threads = threads();
  return spec;
}

/// LibTorch says in many words that memory is over.
[[noreturn]] void explainMemory(const TrainSpec& spec, const std::string& detail) {
  const auto half = std::max<std::int64_t>(1, spec.recipe.batch / 2);
  throw Error("Memory does not suffice for batches of " + std::to_string(spec.recipe.batch) + " at " +
                  std::to_string(spec.recipe.side) + " pixels; try a batch size of " + std::to_string(half) +
                  ".",
              detail);
}

bool isOutOfMemory(const std::string& message) {
  return message.find("can't allocate memory") != std::string::npos ||
         message.find("out of memory") != std::string::npos;
}

template <class Work>
auto explainingMemory(const TrainSpec& spec, Work work) {
  try {
    return work();
  } catch (const std::bad_alloc& error) {
    explainMemory(spec, error.what());
  } catch (const c10::Error& error) {
    if (isOutOfMemory(error.what())) explainMemory(spec, error.what());
    throw;
  }
}

TrainSpec recordedSpec(const RunFolder& run, const ResumeOptions& options) {
  auto spec = trainSpecFromJson(Json::parse(run.description().config));
  if (!options.data.empty()) spec.data.path = options.data;
  if (options.threads >= 0) spec.threads = options.threads;
  if (!options.device.empty()) spec.device = options.device;
  spec.workers = options.workers;
  return spec;
}

/// The pictures must be the ones that were recorded: ids and bytes.
void requireSameFiles(const RunFolder& run, const Dataset& dataset, const RunContext& context) {
  const auto& recorded = run.description().files;
  if (recorded.size() != dataset.examples().size()) {
    throw Error("The data set has " + std::to_string(dataset.examples().size()) +
                " pictures, but the run began with " + std::to_string(recorded.size()) +
                "; resume with the same data.");
  }
  for (std::size_t i = 0; i < recorded.size(); ++i) {
    context.step(
        {"checking the data", static_cast<std::int64_t>(i), static_cast<std::int64_t>(recorded.size())});
    if (recorded[i].id != dataset.example(i).id || recorded[i].byteDigest != dataset.byteDigest(i))
      throw Error("Picture '" + dataset.example(i).id +
                  "' is not the one the run began with; resume with the same data.");
  }
}

void recordBreaks(const RunFolder& run, const TrainSpec& spec, RunWriter& writer, std::int64_t step) {
  const auto now = environmentRecord(spec, {});
  const auto breaks = breaksBetween(run.description().environment, now);
  if (breaks.empty()) return;
  writer.environment(now);
  for (const auto& difference : breaks)
    writer.event("break", step,
                 "From here on bits may differ from an uninterrupted run: " + difference + ".");
}

}  // namespace

TrainResult train(const TrainSpec& wanted, const std::filesystem::path& folder, const RunContext& context,
                  const EpochListener& listener) {
  const auto spec = prepared(wanted);
  return explainingMemory(spec, [&] {
    const auto dataset = openDataset(spec.data, context);
    requireTrainable(spec, dataset);
    const auto inventory = takeInventory(dataset, spec.workers, context);
    requireReadable(dataset, inventory);
    TrainingState state;
    if (spec.recipe.unseeded != Unseeded::None) state.unseeded = drawnFromTheSystem();
    auto learner = learnerFor(spec, dataset, seedsOf(spec.recipe, state.unseeded), context);
    const auto troubles = preflight(learner.graph(), spec, true, context);
    auto writer = RunWriter::create(folder, describe(spec, troubles, dataset, inventory, learner));
    for (const auto& row : troubles) writer.event("preflight", 0, sentenceOf(row));
    writer.checkpoint(checkpointOf(state, learner));
    Trainer trainer(spec, labelledFor(spec.recipe, dataset), std::move(learner), std::move(writer), state,
                    listener);
    return trainer.run(context);
  });
}

TrainResult resumeTraining(const std::filesystem::path& folder, const ResumeOptions& options,
                           const RunContext& context, const EpochListener& listener) {
  const RunFolder run(folder);
  if (run.state() == RunState::Done)
    throw Error("The training in '" + folder.string() +
                "' is finished; train into a new folder, beginning with its weights.");
  const auto spec = prepared(recordedSpec(run, options));
  return explainingMemory(spec, [&] {
    auto writer = RunWriter::resume(folder);
    const auto checkpoint = run.checkpoint();
    if (!checkpoint)
      throw Error("'" + folder.string() + "' has no complete checkpoint to go on from; train anew.");
    const auto dataset = openDataset(spec.data, context);
    requireTrainable(spec, dataset);
    requireSameFiles(run, dataset, context);
    const auto state = stateOf(*checkpoint);
    auto learner = learnerFor(spec, dataset, seedsOf(spec.recipe, state.unseeded), context);
    learner.restore(weightsOf(checkpoint->weights), weightsOf(checkpoint->optimiser));
    recordBreaks(run, spec, writer, state.step);
    Trainer trainer(spec, labelledFor(spec.recipe, dataset), std::move(learner), std::move(writer), state,
                    listener);
    return trainer.run(context);
  });
}

}  // namespace hp
