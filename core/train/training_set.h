// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <memory>

#include "core/data/batches.h"
#include "core/train/train.h"
#include "core/train/validation.h"

namespace hp {

/// Batches of one epoch in their order.
class EpochBatches {
 public:
  virtual ~EpochBatches() = default;
  /// The next batch, or nothing after the last.
  virtual std::optional<Batch> next(const RunContext& context) = 0;
  /// Seconds that next() waited so far.
  virtual double secondsWaited() const = 0;
};

/// What a training learns from: a data set's pictures, or numbers that the program draws. The same batches in
/// the same order wherever an epoch is begun.
class TrainingSet {
 public:
  virtual ~TrainingSet() = default;
  /// Outputs that a network needs to tell the classes apart; 1 for regression.
  virtual int classes() const = 0;
  /// One a class, for the loss; empty: all count alike.
  virtual std::vector<double> classWeights() const = 0;
  /// Fills what a run records of its data. Throws Error for what cannot be read.
  virtual void describe(RunDescription& into, const RunContext& context) const = 0;
  /// Throws Error unless this is what the run began with.
  virtual void requireSame(const RunDescription& recorded, const RunContext& context) const = 0;

  virtual std::int64_t stepsPerEpoch() const = 0;
  /// Examples of the largest training batch.
  virtual std::int64_t largestBatch() const = 0;
  /// Epochs count from 1; `first` steps of it are done already. Must not outlive the set; the set is asked
  /// for one epoch at a time.
  virtual std::unique_ptr<EpochBatches> epoch(std::int64_t epoch, std::int64_t first,
                                              const RunContext& context) = 0;
  /// A pass over the validation split; without one no examples, and loss and accuracy are not a number.
  virtual ValidationResult validated(const Learner& learner, std::int64_t epoch,
                                     const RunContext& context) = 0;
};

/// What the training's recipe learns from. `seeds` are those of its order and augmentation. Throws Error when
/// it cannot be opened or does not go with the recipe.
std::unique_ptr<TrainingSet> openTrainingSet(const TrainSpec& spec, const Seeds& seeds,
                                             const RunContext& context);
/// Pictures of spec.data.
std::unique_ptr<TrainingSet> openPictureSet(const TrainSpec& spec, const Seeds& seeds,
                                            const RunContext& context);
/// Numbers drawn by the program (ToyData), an epoch every hundred steps, without validation.
std::unique_ptr<TrainingSet> openToySet(const TrainSpec& spec, const Seeds& seeds);

}  // namespace hp
