// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <chrono>

#include "core/runs/run_writer.h"
#include "core/train/recorder.h"
#include "core/train/train.h"
#include "core/train/training_set.h"

namespace hp {

/// The training loop of one attempt: epochs of steps, validation, checkpoints; everything goes into the
/// folder. Writer and state must outlive it; the state says how far it came.
class Trainer {
 public:
  Trainer(const TrainSpec& spec, std::unique_ptr<TrainingSet> set, Learner learner, RunWriter& writer,
          TrainingState& state, EpochListener listener);

  /// Until the last epoch, or until patience is over. Whatever else ends it goes on to the caller after a
  /// checkpoint of the last good step: Stopped, NotFinite, Error and what libraries throw. Throws Error when
  /// the checkpoint of a stop cannot be written; after other faults the first one is the one to know.
  TrainResult run(const RunContext& context);

 private:
  void runEpochs(const RunContext& context);
  void trainEpoch(const RunContext& context);
  void learnFrom(const Batch& batch, const RunContext& context);
  LearnedStep learnedInTurn(const at::Tensor& inputs, const at::Tensor& targets, double rate,
                            const RunContext& context);
  void record(const Batch& batch, const LearnedStep& learned, double rate);
  void watch(const LearnedStep& learned, const at::Tensor& inputs);
  void endEpoch(const ValidationResult& validation);
  EpochRecord epochRecord(const ValidationResult& validation, bool kept, bool best) const;
  void keep(const ValidationResult& validation, bool best);
  void checkpoint();
  void saveLastGoodStep();
  TrainResult finish();

  bool isOver() const;
  bool isKept(std::int64_t epoch) const;
  bool isCheckpointDue() const;
  void countTime();
  void report(const RunContext& context) const;

  TrainSpec spec_;
  std::unique_ptr<TrainingSet> set_;
  Learner learner_;
  RunWriter& writer_;
  TrainingState& state_;
  EpochListener listener_;
  std::int64_t stepsPerEpoch_ = 0;
  std::int64_t recordedStep_ = 0;  ///< behind state_.step when a step was done, but could not be written down
  std::chrono::steady_clock::time_point since_ =
      {};  ///< when the time in state_.sums.seconds was last counted
  double lastLoss_ = 0, lastAccuracy_ = 0;
};

}  // namespace hp
