// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <chrono>

#include "core/runs/run_writer.h"
#include "core/train/recorder.h"
#include "core/train/train.h"
#include "core/train/validation.h"

namespace hp {

/// The training loop of one attempt: epochs of steps, validation, checkpoints; everything goes into the
/// folder.
class Trainer {
 public:
  Trainer(const TrainSpec& spec, Dataset dataset, Learner learner, RunWriter writer, TrainingState state,
          EpochListener listener);

  /// Until the last epoch, or until patience is over. On a stop: checkpoint, "paused", and Stopped goes on.
  /// Throws Error for what ends a training (see train()); whatever was recorded stays.
  TrainResult run(const RunContext& context);

 private:
  void runEpochs(const RunContext& context);
  void trainEpoch(const RunContext& context);
  void learnFrom(const Batch& batch, const RunContext& context);
  void record(const Batch& batch, const LearnedStep& learned, double rate);
  ValidationResult validated(const RunContext& context);
  void endEpoch(const ValidationResult& validation);
  EpochRecord epochRecord(const ValidationResult& validation, bool kept, bool best) const;
  void keep(const ValidationResult& validation, bool best);
  void checkpoint();
  void pause();
  [[noreturn]] void endBecause(const NotFinite& broken);
  TrainResult finish();

  bool isOver() const;
  bool isKept(std::int64_t epoch) const;
  BatchStream trainingStream();
  void countTime();
  void report(const RunContext& context) const;

  TrainSpec spec_;
  Dataset dataset_;
  Learner learner_;
  RunWriter writer_;
  TrainingState state_;
  EpochListener listener_;
  Seeds seeds_;
  PictureCache cache_;
  std::vector<std::size_t> trainIndexes_, validationIndexes_;
  std::int64_t stepsPerEpoch_ = 0;
  std::chrono::steady_clock::time_point since_ =
      {};  ///< when the time in state_.sums.seconds was last counted
  double lastLoss_ = 0, lastAccuracy_ = 0;
};

/// How the recipe wants pictures prepared; augmentation for the training split only.
Preparation preparationOf(const TrainingRecipe& recipe, const Seeds& seeds, Split split);

}  // namespace hp
