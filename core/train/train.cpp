// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/version.h"
#include "core/model/executor.h"
#include "core/runs/run_folder.h"
#include "core/train/attempt.h"
#include "core/train/beginner.h"
#include "core/train/breaks.h"
#include "core/train/environment_record.h"
#include "core/train/numerics.h"
#include "core/train/personality.h"
#include "core/train/starting_point.h"
#include "core/train/train_on.h"
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
  description.startDigest = startDigest(spec.recipe);
  return description;
}

/// Another place of data that nobody would look at is a misunderstanding.
void requireUsed(const std::filesystem::path& data, const TrainSpec& spec) {
  if (data.empty() || (needsData(spec.recipe) && spec.data.kind != DataKind::Scenes)) return;
  throw Error("This run draws what it learns from and has no data to look for in '" + data.string() +
              "'; go on without naming data.");
}

TrainSpec resumedSpec(const RunFolder& run, const ResumeOptions& options) {
  auto spec = recordedSpec(run);
  requireUsed(options.data, spec);
  if (!options.data.empty()) spec.data.path = options.data;
  if (options.threads >= 0) spec.threads = options.threads;
  if (!options.device.empty()) spec.device = options.device;
  spec.workers = options.workers;
  spec.command = options.command;
  return spec;
}

/// "Started: heatproof-cli train ..."; only "Started." where nobody said how.
std::string beginning(const std::string& what, const std::string& command) {
  return command.empty() ? what + "." : what + ": " + command;
}

/// The newest checkpoint that is as it was written; says so when a newer one is not.
std::optional<Checkpoint> soundCheckpoint(const RunFolder& run, RunWriter& writer) {
  std::vector<std::string> damaged;
  auto checkpoint = run.checkpoint(damaged);
  const auto step = checkpoint ? checkpoint->step : 0;
  for (const auto& sentence : damaged)
    writer.event("damaged", step, sentence + " The run goes on from step " + std::to_string(step) + ".");
  return checkpoint;
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

TrainResult trainOn(const SetOpener& open, const TrainSpec& wanted, const std::filesystem::path& folder,
                    const RunContext& context, const EpochListener& listener) {
  RunWriter::requireNew(folder);
  const NumericsScope undone;
  const auto spec = preparedSpec(namedFromRoot(wanted));
  return explainingMemory(spec, [&] {
    auto state = firstState(spec.recipe);
    const auto seeds = seedsOf(spec.recipe, state.unseeded);
    auto set = open(spec, seeds, context);
    auto description = described(spec, *set, context);
    auto begun = beginnerFor(spec, *set, seeds, context);
    auto& learner = begun.learner;
    const auto troubles = preflight(learner.graph(), spec, set->largestBatch(), true, context);
    requirePossible(troubles);
    description.environment = environmentRecord(spec, troubles);
    description.tensors = learner.trainables();
    description.buffers = learner.buffers();
    auto writer = RunWriter::create(folder, description);
    return attempted(spec, writer, state, [&] {
      writer.event("started", 0, beginning("Started", spec.command));
      if (!begun.about.empty()) writer.event("weights", 0, begun.about);
      recordPreflight(troubles, writer, 0);
      writer.start(startRecordOf(state, learner));
      writer.checkpoint(checkpointOf(state, learner));
      const double startSum = weightSumOf(learner);
      return finished({spec, std::move(set), std::move(learner), writer, state, listener}, startSum, context);
    });
  });
}

TrainResult resumeTrainingOn(const SetOpener& open, const std::filesystem::path& folder,
                             const ResumeOptions& options, const RunContext& context,
                             const EpochListener& listener) {
  const RunFolder run(folder);
  if (run.state() == RunState::Done)
    throw Error("The training in '" + folder.string() +
                "' is finished; train into a new folder, beginning with its weights.");
  const NumericsScope undone;
  const auto spec = preparedSpec(resumedSpec(run, options));
  auto writer = RunWriter::resume(folder);
  auto state = firstState(spec.recipe);
  return attempted(spec, writer, state, [&] {
    const auto checkpoint = soundCheckpoint(run, writer);
    // Killed before its first checkpoint, a run begins again.
    if (checkpoint) state = stateOf(*checkpoint);
    const auto resumed = "Resumed after step " + std::to_string(state.step);
    writer.event("resumed", state.step, beginning(resumed, spec.command));
    const auto seeds = seedsOf(spec.recipe, state.unseeded);
    auto set = open(spec, seeds, context);
    set->requireSame(run.description(), context);
    requireSameStart(spec.recipe, run.description());
    auto learner = beginnerFor(spec, *set, seeds, context).learner;
    const double startSum = weightSumOf(learner);
    if (checkpoint) learner.restore(weightsOf(checkpoint->weights), weightsOf(checkpoint->optimiser));
    const auto start = startRecordOf(state, learner);
    recordBreaks(run, spec, {learner.graph(), set->largestBatch()}, start, writer, context);
    writer.start(start);
    auto result =
        finished({spec, std::move(set), std::move(learner), writer, state, listener}, startSum, context);
    takeLastEpoch(run, result);
    return result;
  });
}

TrainResult train(const TrainSpec& spec, const std::filesystem::path& folder, const RunContext& context,
                  const EpochListener& listener) {
  return trainOn(openTrainingSet, spec, folder, context, listener);
}

TrainResult resumeTraining(const std::filesystem::path& folder, const ResumeOptions& options,
                           const RunContext& context, const EpochListener& listener) {
  return resumeTrainingOn(openTrainingSet, folder, options, context, listener);
}

}  // namespace hp
