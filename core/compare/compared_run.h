// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/runs/records.h"

namespace hp {

/// Where a run comes from.
enum class RunKind {
  Heatproof,    ///< a run folder as FORMAT.md has it
  WeightsFile,  ///< a bare checkpoint: a run of one epoch, number 1
  MlFlow,       ///< a run of an MLflow file store
  TensorBoard,  ///< event files
  Csv,          ///< a table of curves
};

/// A number over steps: "loss/train", "accuracy/validation", ... (the names our event files have).
struct CurvePoint {
  std::int64_t step = 0;
  std::int64_t epoch = 0;  ///< 0: not known
  double value = 0;
  std::int64_t examples = 0;  ///< that an accuracy is a share of; 0: not known
  friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};
using Curves = std::map<std::string, std::vector<CurvePoint>>;

/// What comparisons know of a run. Immutable and shared; large parts (traces, weights, predictions) stay on
/// the disk until they are asked for.
struct ComparedRun {
  std::filesystem::path path = {};
  RunKind kind = RunKind::Heatproof;
  std::string name = {};                            ///< for people; the folder's or file's
  std::vector<std::filesystem::path> sources = {};  ///< the files that a foreign run was read from
  std::string program = {};
  std::string config = {};       ///< JSON text; empty: unknown
  std::string environment = {};  ///< JSON text of the last attempt; empty: unknown
  std::string startDigest = {};  ///< of the weights file that training began from
  std::vector<std::string> classNames = {};
  std::vector<std::string> tensors = {}, buffers = {};  ///< in the network's order; empty: unknown
  FileRows files = {};                                  ///< of the data set; empty: unknown
  std::vector<EpochRecord> epochs = {};                 ///< our own runs'
  std::vector<EventRecord> events = {};
  Curves curves = {};
  std::map<std::int64_t, std::filesystem::path> weights = {};      ///< by epoch: what was kept
  std::map<std::int64_t, std::filesystem::path> predictions = {};  ///< by epoch, of the validation set
  bool finished = false;
  bool lacksTrained = false;              ///< finished, and what it trained in the end is not among `weights`
  std::string weightsDigest = {};         ///< what DONE says of the last weights; empty: not finished
  std::vector<std::string> missing = {};  ///< a sentence for each thing that is not there or not readable
  std::vector<std::string> tampered = {};  ///< a sentence for each file that is not as it was written
  bool digestsHold = false;                ///< every digest was checked: all is as it was written
  std::string unverified = {};             ///< why digests cannot be checked, a sentence
  /// For lists of runs, read once: as configured, empty where it is not known; and on validation pictures.
  std::string seed = {}, device = {};
  std::optional<double> bestAccuracy = {};
};
using ComparedRunPtr = std::shared_ptr<const ComparedRun>;

/// Opens a run folder, a weights file, a run of an MLflow file store, event files (or a folder of them), or a
/// CSV file, as far as it goes: what is missing, damaged or foreign is a sentence in `missing`. Reads no
/// weights and no digest of them: see checkDigests. Throws Error in one sentence when it is none of these.
ComparedRunPtr openComparedRun(const std::filesystem::path& path, const RunContext& context);

/// The same with `tampered` filled in, or `digestsHold`, or `unverified`: every digest is checked, which
/// reads every file. Of foreign runs, which have no digests, nothing is said.
ComparedRunPtr withDigestsChecked(const ComparedRunPtr& run, const RunContext& context);

/// The newest epoch that both kept weights of; nothing when there is none.
std::optional<std::int64_t> newestCommonEpoch(const ComparedRun& a, const ComparedRun& b);

}  // namespace hp
