// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/trainer.h"

#include <limits>

#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/model/numerics_turn.h"
#include "core/train/weight_sum.h"

namespace hp {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

Trainer::Trainer(const TrainSpec& spec, std::unique_ptr<TrainingSet> set, Learner learner, RunWriter& writer,
                 TrainingState& state, EpochListener listener)
    : spec_(spec),
      set_(std::move(set)),
      learner_(std::move(learner)),
      writer_(writer),
      state_(state),
      listener_(std::move(listener)),
      stepsPerEpoch_(set_->stepsPerEpoch()),
      recordedStep_(state.step) {}

TrainResult Trainer::run(const RunContext& context) {
  since_ = Clock::now();
  try {
    runEpochs(context);
    return finish();
  } catch (const Stopped&) {
    saveLastGoodStep();
    throw;
  } catch (...) {
    try {
      saveLastGoodStep();
    } catch (...) {  // a full disk, no memory: the checkpoint before stands
    }
    throw;
  }
}

void Trainer::runEpochs(const RunContext& context) {
  while (!isOver()) {
    trainEpoch(context);
    endEpoch(set_->validated(learner_, state_.epoch, context));
  }
}

void Trainer::trainEpoch(const RunContext& context) {
  const auto batches = set_->epoch(state_.epoch, state_.stepInEpoch, context);
  const double waitedBefore = state_.sums.secondsWaiting;
  report(context);
  while (const auto batch = batches->next(context)) {
    if (writer_.isPauseAsked()) throw Stopped{};
    state_.sums.secondsWaiting = waitedBefore + batches->secondsWaited();
    learnFrom(*batch, context);
    if (isCheckpointDue()) checkpoint();
    report(context);
  }
}

void Trainer::learnFrom(const Batch& batch, const RunContext& context) {
  const auto [inputs, targets] = tensorsOf(batch, learner_, spec_.recipe.loss);
  const double rate = learningRateAt(spec_.recipe, state_.step, stepsPerEpoch_);
  const auto learned = learnedInTurn(inputs, targets, rate, context);
  ++state_.step;
  ++state_.stepInEpoch;
  const auto examples = static_cast<double>(batch.inputs.size(0));
  state_.sums.loss += learned.loss * examples;
  state_.sums.correct += learned.correct;
  state_.sums.examples += examples;
  record(batch, learned, rate);
  watch(learned, inputs);
}

// What is explained beside the training may set BLAS's threads and wants to find them as it set them: not
// within a step.
LearnedStep Trainer::learnedInTurn(const at::Tensor& inputs, const at::Tensor& targets, double rate,
                                   const RunContext& context) {
  const NumericsTurn turn(context.silent());
  return learner_.learn(inputs, targets, state_.step + 1, rate, context.silent());
}

void Trainer::record(const Batch& batch, const LearnedStep& learned, double rate) {
  const auto start = Clock::now();
  auto record = recordOf(batch, learned, learner_, spec_.traceWeights);
  record.step = state_.step;
  record.epoch = state_.epoch;
  record.learningRate = rate;
  writer_.step(record);
  recordedStep_ = state_.step;
  state_.sums.secondsRecording += secondsSince(start);
}

void Trainer::watch(const LearnedStep& learned, const at::Tensor& inputs) {
  auto& idle = state_.idle;
  const bool wasDead = idle.isSureAt(state_.step - 1);
  if (!isWithoutGradient(learned)) {
    if (wasDead) writer_.event("alive", state_.step, "There is a gradient again.");
    idle = {};
    return;
  }
  if (idle.since == 0) idle.since = state_.step;
  if (wasDead || !idle.isSureAt(state_.step)) return;
  idle.layer = silentLayer(learner_, inputs);
  writer_.event("dead", state_.step, sentenceOf(idle, learner_.graph(), spec_.recipe));
}

// The state moves on when everything about the epoch is written: a fault before leads back to its last step.
void Trainer::endEpoch(const ValidationResult& validation) {
  const bool best = validation.loss < state_.bestLoss;
  const bool kept = (best && spec_.recipe.keepBest) || isKept(state_.epoch);
  if (kept) keep(validation, best);
  countTime();
  const auto record = epochRecord(validation, kept, best);
  writer_.epoch(record);
  if (best) {
    state_.bestLoss = validation.loss;
    state_.bestEpoch = state_.epoch;
  }
  state_.beginNextEpoch();
  state_.sums.secondsRecording = secondsSince(since_);
  lastLoss_ = validation.loss;
  lastAccuracy_ = validation.accuracy;
  if (listener_) listener_(record);
}

EpochRecord Trainer::epochRecord(const ValidationResult& validation, bool kept, bool best) const {
  return {.attempt = writer_.attempt(),
          .epoch = state_.epoch,
          .step = state_.step,
          .trainLoss = state_.sums.meanLoss(),
          .trainAccuracy = knowsRightAnswers(spec_.recipe.loss) ? state_.sums.accuracy() : kUnknown,
          .validationLoss = validation.loss,
          .validationAccuracy = validation.accuracy,
          .validationExamples = validation.examples,
          .seconds = state_.sums.seconds,
          .secondsWaiting = state_.sums.secondsWaiting + validation.secondsWaiting,
          .secondsRecording = state_.sums.secondsRecording,
          .learningRate = learningRateAt(spec_.recipe, state_.step - 1, stepsPerEpoch_),
          .peakMemory = static_cast<std::int64_t>(platform::peakMemory()),
          .weightsKept = kept,
          .best = best};
}

void Trainer::keep(const ValidationResult& validation, bool best) {
  const auto start = Clock::now();
  writer_.keepWeights(state_.epoch, arraysOf(learner_.weights()), best);
  if (!validation.rows.empty()) writer_.predictions(state_.epoch, validation.rows);
  state_.sums.secondsRecording += secondsSince(start);
}

bool Trainer::isKept(std::int64_t epoch) const {
  return epoch == spec_.recipe.epochs || epoch % spec_.recipe.keepEvery == 0;
}

// An epoch's last step is safe before its validation begins; and what the checkpoint costs counts to the
// epoch.
bool Trainer::isCheckpointDue() const {
  return state_.step % spec_.checkpointSteps == 0 || state_.stepInEpoch == stepsPerEpoch_;
}

bool Trainer::isOver() const {
  const auto done = state_.epoch - 1;
  const auto patience = spec_.recipe.patience;
  return done >= spec_.recipe.epochs || (patience > 0 && done - state_.bestEpoch >= patience);
}

void Trainer::checkpoint() {
  countTime();
  const auto start = Clock::now();
  writer_.checkpoint(checkpointOf(state_, learner_));
  state_.sums.secondsRecording += secondsSince(start);
}

void Trainer::countTime() {
  state_.sums.seconds += secondsSince(since_);
  since_ = Clock::now();
}

void Trainer::saveLastGoodStep() {
  if (learner_.isWhole() && recordedStep_ == state_.step) checkpoint();
}

TrainResult Trainer::finish() {
  const auto done = state_.epoch - 1;
  if (done < spec_.recipe.epochs) {
    writer_.event("stopped-early", state_.step,
                  "No better validation loss for " + std::to_string(spec_.recipe.patience) + " epochs.");
  }
  writer_.event(
      "finished", state_.step,
      "Trained to the end of epoch " + std::to_string(done) + ", step " + std::to_string(state_.step) + ".");
  const auto weights = arraysOf(learner_.weights());
  const auto digest = digestOf(weightsOf(weights));
  writer_.finish(weights, digest);
  const bool isDead = state_.idle.isSureAt(state_.step);
  return {.epochs = done,
          .steps = state_.step,
          .validationLoss = lastLoss_,
          .validationAccuracy = lastAccuracy_,
          .weightSum = sumOf(weights, learner_.trainables()),
          .weightsDigest = digest,
          .dead = isDead ? sentenceOf(state_.idle, learner_.graph(), spec_.recipe) : ""};
}

void Trainer::report(const RunContext& context) const {
  context.step({"epoch " + std::to_string(state_.epoch) + " of " + std::to_string(spec_.recipe.epochs),
                state_.step, stepsPerEpoch_ * spec_.recipe.epochs});
}

}  // namespace hp
