// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <limits>
#include <map>
#include <string>

#include "core/runs/records.h"
#include "core/train/dead_units.h"

namespace hp {

/// Sums over the examples of an epoch so far.
struct EpochSums {
  double loss = 0;  ///< batch means times batch sizes
  double correct = 0;
  double examples = 0;
  double seconds = 0, secondsWaiting = 0, secondsRecording = 0;

  double meanLoss() const { return loss / examples; }
  double accuracy() const { return correct / examples; }
};

/// How far a training is, besides weights and optimiser: what a checkpoint keeps so that the next step is the
/// same as if nothing had happened.
struct TrainingState {
  std::int64_t step = 0;         ///< steps done in the whole run
  std::int64_t epoch = 1;        ///< the one being trained
  std::int64_t stepInEpoch = 0;  ///< batches of it done
  EpochSums sums = {};
  double bestLoss = std::numeric_limits<double>::infinity();
  std::int64_t bestEpoch = 0;
  Idleness idle = {};
  std::uint64_t unseeded = 0;  ///< what was drawn for the source of randomness left unseeded; 53 bits

  void beginNextEpoch();
};

/// Fills step, epoch and numbers of a checkpoint.
void write(const TrainingState& state, Checkpoint& into);
/// Throws Error when a number is missing.
TrainingState stateOf(const Checkpoint& checkpoint);

}  // namespace hp
