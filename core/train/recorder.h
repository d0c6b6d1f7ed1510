// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/data/batches.h"
#include "core/runs/run_writer.h"
#include "core/train/learner.h"
#include "core/train/training_state.h"

namespace hp {

/// Digests of a step for trace.bin: the batch always, gradients and weights when `withTensors`.
StepRecord recordOf(const Batch& batch, const LearnedStep& learned, const Learner& learner, bool withTensors);

/// The state that an attempt begins with, for trace.bin.
StepRecord startRecordOf(const TrainingState& state, const Learner& learner);

/// float32 copies on the CPU, and back.
NamedArrays arraysOf(const Weights& weights);
Weights weightsOf(const NamedArrays& arrays);

/// State, weights and optimiser as one place to go on from.
Checkpoint checkpointOf(const TrainingState& state, const Learner& learner);

}  // namespace hp
