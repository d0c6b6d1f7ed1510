// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/data/batches.h"
#include "core/runs/records.h"
#include "core/train/learner.h"

namespace hp {

/// A batch's inputs as N x C x H x W (channels last in memory) and its targets, on the learner's device.
/// The batch must outlive them.
struct BatchTensors {
  at::Tensor inputs = {}, targets = {};
};
BatchTensors tensorsOf(const Batch& batch, const Learner& learner, LossKind loss);

/// What a pass over the validation split gave; means over examples.
struct ValidationResult {
  double loss = 0, accuracy = 0;
  std::int64_t examples = 0;
  double secondsWaiting = 0;  ///< for batches
  std::vector<PredictionRow> rows =
      {};  ///< one an example, in the order of the data set; empty for segmentation
};

/// Scores every batch of the stream with the weights as they are (inference semantics).
ValidationResult validate(const Learner& learner, LossKind loss, BatchStream& stream, const Dataset& dataset,
                          const RunContext& context);

}  // namespace hp
