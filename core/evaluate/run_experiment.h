// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>

#include "core/base/run_context.h"
#include "core/evaluate/experiment_rows.h"

namespace hp {

/// A part of an experiment: units (a network with a picture) whose number modulo `count` is `index`.
struct Shard {
  int index = 0;
  int count = 1;
};

/// What computing took, and what it had to take.
struct ExperimentCost {
  std::int64_t forwards = 0, backwards = 0;  ///< passes that the rows need, classes sharing forwards
  double seconds = 0;                        ///< the whole computation
  double passSeconds = 0;  ///< these passes alone, measured beside it in the same run; 0: not measured
};

/// What is known when an experiment ends.
struct ExperimentResult {
  std::vector<ExperimentRow> rows = {};  ///< all, those of earlier attempts included, by index
  ExperimentCost cost = {};
  std::int64_t total = 0;  ///< rows of this shard
};

/// Computes the rows that `out` does not hold yet and appends each to out/rows.jsonl as soon as it is known
/// (in whole lines, flushed), with out/experiment.json beside it; rows.csv is written at the end. A folder of
/// another experiment, or of another shard, is refused with Error. `out` empty: nothing is written.
/// A picture that cannot be read, or a method that fails on one network, gives rows with `error`; the rest
/// goes on. Rows do not depend on threads (in deterministic numerics), shards, order, or earlier attempts.
/// `onRow` hears of every row, from this thread.
ExperimentResult runExperiment(const Experiment& experiment, const std::filesystem::path& out, Shard shard,
                               const std::function<void(const ExperimentRow&)>& onRow,
                               const RunContext& context);

/// The rows of the shards' folders in one; throws Error when they are of different experiments or one shard
/// stands twice, and says which shards are missing.
std::vector<ExperimentRow> mergeShards(std::span<const std::filesystem::path> folders,
                                       const std::filesystem::path& out);

/// One cell once more, with everything a person wants to look at. Bits as in the row.
struct ExperimentCell {
  Array inputBefore = {}, inputAfter = {};
  Array mapBefore = {};       ///< as computed
  Array mapBeforeMoved = {};  ///< transformed as the picture was
  Array mapAfter = {};
  Array cells = {};  ///< that counted
  ExperimentRow row = {};
};
ExperimentCell recomputeCell(const Experiment& experiment, const ExperimentRow& row,
                             const RunContext& context);

}  // namespace hp
