// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>

#include "core/base/run_context.h"
#include "core/evaluate/experiment_rows.h"
#include "core/imaging/image.h"

namespace hp {

/// A part of an experiment: units (a network with a picture) whose number modulo `count` is `index`.
struct Shard {
  int index = 0;
  int count = 1;
};

/// What computing took, and what it had to take. Of this attempt, which may have found rows computed.
struct ExperimentCost {
  /// Passes that the rows need, classes sharing forwards: of classifications and of the methods that are
  /// made of one forward and a backward a class; other methods (`uncounted`) are not in them.
  std::int64_t forwards = 0, backwards = 0;
  std::vector<std::string> uncounted = {};
  double seconds = 0;         ///< the whole computation, without opening networks and what measuring took
  double passSeconds = 0;     ///< these passes alone, measured beside it in the same run; 0: not measured
  double explainSeconds = 0;  ///< classifications and explanations alone, measured in the same way
};

/// What is known when an experiment ends.
struct ExperimentResult {
  std::vector<ExperimentRow> rows = {};  ///< all, those of earlier attempts included, by index
  ExperimentCost cost = {};
  std::int64_t total = 0;      ///< rows of this shard
  Experiment experiment = {};  ///< what the rows' indices are of: its pictures one by one, its paths absolute
};

/// How an experiment is run.
struct ExperimentOptions {
  bool measureCost = false;  ///< passes are timed in between
  /// Rows of earlier attempts that have an error are computed again, and with them all that failed for a
  /// reason from outside: a picture that was deleted, weights that were not there. They are taken out of
  /// rows.jsonl as soon as nothing refuses the run any more.
  bool retryFailed = false;
};

/// Computes the rows that `out` does not hold yet and appends each to out/rows.jsonl as soon as it is known
/// (in whole lines, flushed), with out/experiment.json beside it; rows.csv is written at the end. A folder of
/// another experiment, or of another shard, is refused with Error. `out` empty: nothing is written.
/// A picture that cannot be read, or a method that fails on one network, gives rows with `error`; the rest
/// goes on. A network that cannot be opened has rows of those classes that rows of earlier attempts show, and
/// of all that are asked for where none do. Other rows do not depend on threads (in deterministic numerics),
/// shards, order, or earlier attempts.
///
/// Rows of one network, and of one picture, are all computed from the same weights and pixels, in whatever
/// attempt: out/sources.jsonl holds their digests. Where weights have changed since rows of a network were
/// computed and more of them are to come, nothing is computed and Error says so: what a folder of a training
/// run names changes while it trains. Where a picture has changed, its rows that are still to come have an
/// `error`.
///
/// `onRow` hears of every row, from this thread, those of earlier attempts first. As many cells are computed
/// side by side as the calling thread has threads, each with one. Throws Error that says how many rows are
/// kept when the disk refuses. All rows are held in memory: see kMostRows.
ExperimentResult runExperiment(const Experiment& experiment, const std::filesystem::path& out, Shard shard,
                               const std::function<void(const ExperimentRow&)>& onRow,
                               const RunContext& context, ExperimentOptions options = {});

/// The rows of the shards' folders in one, as the whole experiment would have written it. Throws Error when
/// they are of different experiments or computed from different weights or pictures, when one shard stands
/// twice or is unfinished, when `out` holds other rows, and says which are missing.
std::vector<ExperimentRow> mergeShards(std::span<const std::filesystem::path> folders,
                                       const std::filesystem::path& out);

/// One cell once more, with everything a person wants to look at. Bits as in the row, unless `note` says that
/// they are not.
struct ExperimentCell {
  Array inputBefore = {}, inputAfter = {};
  Image pictureBefore = {}, pictureAfter = {};  ///< the inputs as people see them
  Array mapBefore = {};                         ///< as computed
  Array mapBeforeMoved = {};                    ///< transformed as the picture was
  Array mapAfter = {};
  Array cells = {};  ///< that counted
  ExperimentRow row = {};
  std::string note = {};  ///< one sentence where the maps are not those of the row, otherwise empty
};
/// Opens the row's network alone. Throws Error where the experiment has another picture, network, method or
/// transformation in the row's place: a folder of it holds more or fewer pictures than then.
ExperimentCell recomputeCell(const Experiment& experiment, const ExperimentRow& row,
                             const RunContext& context);

}  // namespace hp
