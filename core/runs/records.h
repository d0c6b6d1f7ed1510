// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a run writes down while it goes. FORMAT.md, beside this file, says how it lies on disk.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/runs/file_rows.h"

namespace hp {

/// XXH3, 128 bits, big end first: tells contents apart, no protection against forgery.
using ShortDigest = std::array<unsigned char, 16>;
ShortDigest shortDigest(const void* bytes, std::size_t count);

/// One optimiser step, which count from 1 over the whole run; or, where `isStart`, the state that an attempt
/// begins with: `step` steps are done (0 in a new run), weights and buffers stand as they are then, and there
/// is no batch, loss or gradient.
struct StepRecord {
  std::int64_t attempt = 1;  ///< 1 for the first start, one more with every resume
  std::int64_t step = 0;
  std::int64_t epoch = 0;  ///< from 1
  double loss = 0;         ///< mean over the batch
  double learningRate = 0;
  std::int64_t examples = 0;
  ShortDigest batch = {};                   ///< of the inputs' and labels' bytes
  std::vector<ShortDigest> gradients = {};  ///< in the order of RunDescription::tensors; empty: not recorded
  std::vector<ShortDigest> weights = {};    ///< after the step, the same order
  std::vector<double> gradientNorms = {};   ///< L2
  std::vector<ShortDigest> buffers = {};    ///< running statistics, in the order of RunDescription::buffers
  bool isStart = false;
};

/// The end of an epoch.
struct EpochRecord {
  std::int64_t attempt = 1;
  std::int64_t epoch = 0;  ///< from 1
  std::int64_t step = 0;   ///< the last step of the epoch
  double trainLoss = 0;    ///< mean over examples, not over batches
  double trainAccuracy = 0;
  double validationLoss = 0;
  double validationAccuracy = 0;
  std::int64_t validationExamples = 0;
  /// Wall clock from the first batch to this record: training, validation and recording. Of an interrupted
  /// epoch only what led to it: not what an attempt did after the checkpoint that the next one went back to.
  double seconds = 0;
  double secondsWaiting = 0;    ///< of these, waiting for batches of training and validation
  double secondsRecording = 0;  ///< of these, writing steps, checkpoints, kept weights, predictions and the
                                ///< record of the epoch before; this record is still to be written
  double learningRate = 0;
  std::int64_t peakMemory = 0;  ///< bytes
  bool weightsKept = false;     ///< weights/epoch-NNNN.safetensors exists
  bool best = false;
};

/// Anything else worth a line. An attempt begins with "started" or "resumed" (after step `step`) and, unless
/// its process dies, ends with "paused", "not-finite", "failed" or "finished".
struct EventRecord {
  std::int64_t attempt = 1;
  std::int64_t step = 0;
  std::string kind = {};  ///< the kinds are in FORMAT.md
  std::string text = {};  ///< one sentence
  std::string time = {};  ///< UTC, ISO 8601; for people only, never used to order records
};

/// One row of predictions/validation-epoch-NNNN.csv.
struct PredictionRow {
  std::string id = {};
  int label = 0;
  int predicted = 0;
  double probability = 0;  ///< of the predicted class
  std::vector<float> logits = {};
};

using NamedArrays = std::map<std::string, Array>;

/// Everything that is fixed before the first step.
struct RunDescription {
  std::string name = {};
  std::string program = {};  ///< "heatproof 0.1.0"
  std::string command = {};  ///< the command line that does the same
  std::string config = {};   ///< JSON text: complete, defaults expanded
  std::string startDigest =
      {};  ///< SHA-256 of the weights file that training begins from; empty: from scratch
  std::string environment = {};  ///< JSON text, see core/train/environment.h
  std::string dataset = {};      ///< JSON text: the data set's Croissant description
  std::vector<std::string> classNames = {};
  std::vector<std::string> tensors = {};  ///< trainable tensors, in the order of the digests
  std::vector<std::string> buffers = {};
  FileRows files = {};
};

/// A place to go on from: all that the next step depends on.
struct Checkpoint {
  std::int64_t step = 0;                       ///< steps done
  std::int64_t epoch = 1;                      ///< the epoch being trained
  std::int64_t stepInEpoch = 0;                ///< batches of it done
  NamedArrays weights = {};                    ///< parameters and buffers
  NamedArrays optimiser = {};                  ///< "<tensor>.<state>"
  std::map<std::string, double> numbers = {};  ///< running sums, best value, patience left; kept bit for bit
};

}  // namespace hp
