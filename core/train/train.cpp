// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/version.h"
#include "core/model/executor.h"
#include "core/runs/run_folder.h"
#include "core/train/environment_record.h"
#include "core/train/numerics.h"
#include "core/train/personality.h"
#include "core/train/starting_point.h"
#include "core/train/trainer.h"
#include "core/train/weight_sum.h"

namespace hp {
namespace {

/// What is fixed before there is a network.
RunDescription described(const TrainSpec& spec, const TrainingSet& set, const RunContext& context) {
  RunDescription description;
  set.describe(description, context);
  description.name = spec.recipe.name;
  description.program = "heatproof " + std::string(programVersion());
  description.command = spec.command;
  description.config = toJson(spec).dump(2);
  return description;
}

Learner learnerFor(const TrainSpec& spec, const TrainingSet& set, const Seeds& seeds,
                   const RunContext& context) {
  auto graph = networkGraph(spec.recipe, set.classes());
  auto weights = startingWeights(spec.recipe, graph, seeds, context);
  return {
      spec.recipe, seeds, std::move(graph), std::move(weights), set.classWeights(), at::Device(spec.device)};
}

TrainingState firstState(const TrainingRecipe& recipe) {
  TrainingState state;
  if (recipe.unseeded != Unseeded::None) state.unseeded = drawnFromTheSystem();
  return state;
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

TrainSpec resumedSpec(const RunFolder& run, const ResumeOptions& options) {
  auto spec = recordedSpec(run);
  if (!options.data.empty()) spec.data.path = options.data;
  if (options.threads >= 0) spec.threads = options.threads;
  if (!options.device.empty()) spec.device = options.device;
  spec.workers = options.workers;
  spec.command = options.command;
  return spec;
}

void tellOfPreflight(const std::vector<PreflightRow>& troubles, RunWriter& writer, std::int64_t step) {
  for (const auto& row : troubles) writer.event("preflight", step, sentenceOf(row));
}

/// Compared with the attempt before: going back to the first environment is a break as well.
void recordBreaks(const RunFolder& run, const TrainSpec& spec, const Graph& graph, RunWriter& writer,
                  std::int64_t step, const RunContext& context) {
  const auto before = run.environmentOf(writer.attempt() - 1);
  const auto breaks = breaksBetween(before, environmentRecord(spec, {}));
  if (breaks.empty()) return;
  const auto troubles = preflight(graph, spec, true, context);
  writer.environment(environmentRecord(spec, troubles));
  for (const auto& difference : breaks)
    writer.event("break", step,
                 "From here on bits may differ from an uninterrupted run: " + difference + ".");
  tellOfPreflight(troubles, writer, step);
}

double weightSumOf(const Learner& learner) {
  return sumOf(arraysOf(learner.weights()), learner.trainables());
}

/// Of a run whose last epoch was whole already and only lacked its end.
void takeLastEpoch(const RunFolder& run, TrainResult& result) {
  const auto epochs = run.epochs();
  if (epochs.empty()) return;
  result.validationLoss = epochs.back().validationLoss;
  result.validationAccuracy = epochs.back().validationAccuracy;
}

TrainResult finished(Trainer trainer, double startSum, const RunContext& context) {
  auto result = trainer.run(context);
  result.startSum = startSum;
  return result;
}

}  // namespace

TrainResult train(const TrainSpec& wanted, const std::filesystem::path& folder, const RunContext& context,
                  const EpochListener& listener) {
  RunWriter::requireNew(folder);
  const auto spec = prepared(wanted);
  return explainingMemory(spec, [&] {
    const auto state = firstState(spec.recipe);
    const auto seeds = seedsOf(spec.recipe, state.unseeded);
    auto set = openTrainingSet(spec, seeds, context);
    auto description = described(spec, *set, context);
    auto learner = learnerFor(spec, *set, seeds, context);
    const auto troubles = preflight(learner.graph(), spec, true, context);
    description.environment = environmentRecord(spec, troubles);
    description.tensors = learner.trainables();
    description.buffers = learner.buffers();
    auto writer = RunWriter::create(folder, description);
    tellOfPreflight(troubles, writer, 0);
    writer.checkpoint(checkpointOf(state, learner));
    const double startSum = weightSumOf(learner);
    return finished({spec, std::move(set), std::move(learner), std::move(writer), state, listener}, startSum,
                    context);
  });
}

TrainResult resumeTraining(const std::filesystem::path& folder, const ResumeOptions& options,
                           const RunContext& context, const EpochListener& listener) {
  const RunFolder run(folder);
  if (run.state() == RunState::Done)
    throw Error("The training in '" + folder.string() +
                "' is finished; train into a new folder, beginning with its weights.");
  const auto spec = prepared(resumedSpec(run, options));
  return explainingMemory(spec, [&] {
    auto writer = RunWriter::resume(folder);
    const auto checkpoint = run.checkpoint();
    // Killed before its first checkpoint, a run begins again.
    const auto state = checkpoint ? stateOf(*checkpoint) : firstState(spec.recipe);
    const auto seeds = seedsOf(spec.recipe, state.unseeded);
    auto set = openTrainingSet(spec, seeds, context);
    set->requireSame(run.description(), context);
    auto learner = learnerFor(spec, *set, seeds, context);
    const double startSum = weightSumOf(learner);
    if (checkpoint) learner.restore(weightsOf(checkpoint->weights), weightsOf(checkpoint->optimiser));
    recordBreaks(run, spec, learner.graph(), writer, state.step, context);
    auto result = finished({spec, std::move(set), std::move(learner), std::move(writer), state, listener},
                           startSum, context);
    takeLastEpoch(run, result);
    return result;
  });
}

}  // namespace hp
