// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "core/runs/records.h"

namespace hp {

/// Writes a run folder. Append-only: nothing recorded is ever changed or lost, whatever happens between two
/// calls (kill, full disk). One writer at a time: the folder is locked while the object lives, and the
/// lock of a process that died is free. Every call throws Error naming the file when the disk refuses.
class RunWriter {
 public:
  /// Makes the folder and writes everything known before the first step. Throws Error when there is
  /// anything in it already, but for what a making left that was cut short, or when it lies in another run.
  static RunWriter create(const std::filesystem::path& folder, const RunDescription& description);
  /// Throws the Error that create() would throw for this folder: before anything costly is begun.
  static void requireNew(const std::filesystem::path& folder);
  /// Opens an unfinished folder to go on: takes the lock (Error when another process trains into it), cuts
  /// half-written last lines and records (they were never recorded), takes a PAUSE away that an earlier
  /// attempt did not live to obey, and begins the next attempt.
  static RunWriter resume(const std::filesystem::path& folder);

  RunWriter(RunWriter&&) noexcept;
  ~RunWriter();

  std::int64_t attempt() const;
  /// Into trace.bin, before the attempt's first step: the state that it begins with. Of the record count
  /// step, epoch, weights and buffers; made durable.
  void start(const StepRecord& state);
  /// trace.bin and, for the curve, metrics.jsonl. The attempt is ours, whatever the record says; not waited
  /// for to reach the disk, so that a power cut (not a kill) can take the steps since the last checkpoint.
  void step(const StepRecord& record);
  /// metrics.jsonl and the TensorBoard file; made durable.
  void epoch(const EpochRecord& record);
  void event(const std::string& kind, std::int64_t step, const std::string& text);
  /// environment-2.json, ... when an attempt runs elsewhere than the one before.
  void environment(const std::string& json);
  /// checkpoints/step-NNNNNNNN/: complete or not there at all; the two newest are kept. Everything recorded
  /// before is on the disk when this returns.
  void checkpoint(const Checkpoint& checkpoint);
  /// weights/epoch-NNNN.safetensors; `best` also points weights/best.json at it. When an earlier attempt kept
  /// other weights of this epoch, epoch-NNNN-attempt-N.safetensors; predictions alike.
  void keepWeights(std::int64_t epoch, const NamedArrays& weights, bool best);
  void predictions(std::int64_t epoch, const std::vector<PredictionRow>& rows);
  /// weights/last.safetensors, the research-object crate, SHA256SUMS, DONE. Nothing can be recorded
  /// afterwards.
  void finish(const NamedArrays& weights, const std::string& weightsDigest);
  /// True while a file PAUSE lies in the folder: somebody asks this process to pause (RunFolder::askToPause).
  bool isPauseAsked() const;
  void clearPause();

 private:
  struct State;
  explicit RunWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace hp
