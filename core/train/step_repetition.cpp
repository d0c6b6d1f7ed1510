// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/step_repetition.h"

#include <algorithm>
#include <bit>

#include "core/base/text.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/run_names.h"
#include "core/train/beginner.h"
#include "core/train/recorder.h"
#include "core/train/schedule.h"
#include "core/train/starting_point.h"
#include "core/train/step_recording.h"

namespace hp {
namespace {

/// Bit for bit, as far as it was recorded.
bool isSameStep(const StepRecord& then, const StepRecord& now) {
  return std::bit_cast<std::uint64_t>(then.loss) == std::bit_cast<std::uint64_t>(now.loss) &&
         then.batch == now.batch && then.gradients == now.gradients && then.weights == now.weights &&
         then.buffers == now.buffers;
}

bool isSameState(const StepRecord& then, const StepRecord& now) {
  return then.weights.empty() || (then.weights == now.weights && then.buffers == now.buffers);
}

}  // namespace

StepRepetition::StepRepetition(const RunFolder& run, const RecomputedSpec& wanted, const TrainSpec& spec,
                               const RunContext& context)
    : wanted_(wanted), spec_(spec), trace_(run.recordedTrace()), state_(firstState(spec.recipe)) {
  for (auto& start : trace_.starts) {
    const auto* next = recorded(start.step + 1);
    if (next && next->attempt == start.attempt) starts_.insert_or_assign(start.step, std::move(start));
  }
  begin(run, context);
  result_.step = wanted.step;
  result_.from = state_.step;
}

void StepRepetition::begin(const RunFolder& run, const RunContext& context) {
  const bool isSeeded = spec_.recipe.unseeded == Unseeded::None;
  if (const auto newest = isSeeded ? std::nullopt : run.checkpoint())
    state_.unseeded = stateOf(*newest).unseeded;
  const auto checkpoint = checkpointBefore(run, wanted_.step);
  if (checkpoint) state_ = stateOf(*checkpoint);
  const auto seeds = seedsOf(spec_.recipe, state_.unseeded);
  set_ = openTrainingSet(spec_, seeds, context);
  set_->requireSame(run.description(), context);
  requireSameStart(spec_.recipe, run.description());
  learner_ = std::make_unique<Learner>(beginnerFor(spec_, *set_, seeds, context).learner);
  if (checkpoint) learner_->restore(weightsOf(checkpoint->weights), weightsOf(checkpoint->optimiser));
}

RecomputedStep StepRepetition::recomputed(const RunContext& context) {
  const auto from = state_.step;
  while (true) {
    const auto batches = set_->epoch(state_.epoch, state_.stepInEpoch, context);
    while (const auto batch = batches->next(context)) {
      const Progress at{HP_TEXT("Stage", "steps done again"), state_.step - from, wanted_.step - from};
      context.step(at);
      // Within a step nothing is new but that a stop may have been asked for.
      learn(*batch, RunContext({}, [&](const Progress&) { context.step(at); }));
      if (state_.step == wanted_.step) {
        result_.unchecked = uncheckedText();
        return result_;
      }
    }
    state_.beginNextEpoch();
  }
}

void StepRepetition::learn(const Batch& batch, const RunContext& context) {
  checkState();
  const auto [inputs, targets] = tensorsOf(batch, *learner_, spec_.recipe.loss);
  const double rate = learningRateAt(spec_.recipe, state_.step, set_->stepsPerEpoch());
  std::optional<StepRecording> recording;
  if (state_.step + 1 == wanted_.step) {
    recording.emplace(*learner_, wanted_.values, context);
    recording->before(inputs, targets);
  }
  const auto learned = learner_->learn(inputs, targets, state_.step + 1, rate, context,
                                       recording ? recording->watch() : StepWatch());
  ++state_.step;
  ++state_.stepInEpoch;
  checkStep(recordOf(batch, learned, *learner_, spec_.traceWeights));
  if (!recording) return;
  recording->after(learned);
  result_.quantities = recording->quantities();
}

/// What a step begins with is recorded where an attempt begins; else it is what the step before left, which
/// was compared unless this is the first one done again.
void StepRepetition::checkState() {
  const auto start = starts_.find(state_.step);
  const auto* then = start != starts_.end()        ? &start->second
                     : state_.step == result_.from ? recorded(state_.step)
                                                   : nullptr;
  if (then && !isSameState(*then, startRecordOf(state_, *learner_)))
    deviate("the weights after step " + std::to_string(state_.step) + " are not");
}

void StepRepetition::checkStep(const StepRecord& now) {
  const auto* then = recorded(state_.step);
  if (!then) ++unchecked_;
  if (!then || isSameStep(*then, now)) return;
  const auto step = std::to_string(state_.step);
  deviate(then->batch == now.batch ? "step " + step + " does not come out"
                                   : "the batch of step " + step + " is not");
}

const StepRecord* StepRepetition::recorded(std::int64_t step) const {
  const auto found = std::ranges::lower_bound(trace_.steps, step, {}, &StepRecord::step);
  return found != trace_.steps.end() && found->step == step ? &*found : nullptr;
}

std::string StepRepetition::uncheckedText() const {
  if (unchecked_ == 0) return {};
  const auto all = result_.step - result_.from;
  return "Of the " + std::to_string(all) + " steps computed again, " + std::to_string(unchecked_) +
         (unchecked_ == 1 ? " was" : " were") + " not compared with " + run_names::kTrace +
         (trace_.damaged.count > 0 ? ", where records are damaged." : ", where it is not.");
}

/// The first deviation is the one to know.
void StepRepetition::deviate(const std::string& what) {
  if (!result_.deviation.empty()) return;
  result_.deviation =
      "Computed again here, " + what + " as the run recorded it; what follows says nothing of the run.";
}

}  // namespace hp
