// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/runs/broken_places.h"
#include "core/runs/records.h"

namespace hp {

enum class RunState {
  Running,      ///< a process holds the lock
  Paused,       ///< nobody holds it; the last event is "paused"
  Interrupted,  ///< nobody holds it: the last event says what failed, or its process died without a word
  Done
};

/// All that trace.bin holds, and what of it cannot be read.
struct RecordedTrace {
  std::vector<StepRecord> steps = {};   ///< as trace() has them
  std::vector<StepRecord> starts = {};  ///< as starts() has them
  BrokenPlaces damaged = {};            ///< records that were left out, by their numbers from 1
  bool isTorn = false;                  ///< the file ends in a part of a record
  bool lacksEnd = false;  ///< the last records are among those left out; never of an unfinished run
};

/// A run folder as far as it goes: unfinished, damaged and foreign files are named in `missing`.
class RunFolder {
 public:
  /// Reads what is fixed (run.json, config.json, ...). Throws Error when it is no run folder.
  explicit RunFolder(std::filesystem::path path);

  const std::filesystem::path& path() const { return path_; }
  const RunDescription& description() const { return description_; }
  RunState state() const;
  const std::vector<std::string>& missing() const { return missing_; }

  /// In the order of steps. Where a later attempt went back, it replaces what the earlier ones recorded from
  /// there on. Torn ends and damaged records are left out; empty when `missing` names the file.
  std::vector<StepRecord> trace() const;
  /// The states that attempts began with, in the order of the file: one an attempt, but for attempts of older
  /// programs, attempts that ended before their training began, and damaged records.
  std::vector<StepRecord> starts() const;
  /// Both, with the places of what is left out. What an unfinished run ends in is no damage.
  RecordedTrace recordedTrace() const;
  /// What was recorded of the weights and buffers after this step: by the step itself, else by the attempt
  /// that began there first. Nothing where neither was.
  std::optional<StepRecord> recordedState(std::int64_t step) const;
  std::vector<EpochRecord> epochs() const;
  std::vector<EventRecord> events() const;
  /// environment.json, or the newest environment-N.json up to this attempt.
  std::filesystem::path environmentFileOf(std::int64_t attempt) const;
  /// Its text, a JSON object. Throws Error naming the file when it is damaged.
  std::string environmentOf(std::int64_t attempt) const;
  /// The newest checkpoint whose files are as they were written.
  std::optional<Checkpoint> checkpoint() const;
  /// The same; adds a sentence that names the file for every checkpoint passed over because it is damaged.
  std::optional<Checkpoint> checkpoint(std::vector<std::string>& damaged) const;
  /// weights/epoch-NNNN.safetensors of this epoch, the latest attempt's; nothing when it was not kept.
  std::optional<std::filesystem::path> weightsOf(std::int64_t epoch) const;
  /// The last, else the best, else the newest kept weights.
  std::optional<std::filesystem::path> newestWeights() const;

  /// Asks whoever trains into it to pause at the next step.
  void askToPause() const;

 private:
  std::filesystem::path path_;
  RunDescription description_;
  std::vector<std::string> missing_;
};

/// True if this looks like one of our run folders (run.json says so).
bool isRunFolder(const std::filesystem::path& path);
/// Throws Error when `folder` is a run's folder or lies in one, which would no longer be as it was written.
void requireOutsideRuns(const std::filesystem::path& folder);
/// Throws Error when the folder has no run.json.
void requireRunFolder(const std::filesystem::path& path);

/// What grew since the last look: cheap enough for a timer. After a resume, steps may come a second time.
struct RunNews {
  std::vector<StepRecord> steps = {};  ///< without digests
  std::vector<EpochRecord> epochs = {};
  std::vector<EventRecord> events = {};
};
/// Follows metrics.jsonl of a run that another thread or process writes.
class RunFollower {
 public:
  explicit RunFollower(std::filesystem::path folder);
  RunNews poll();

 private:
  std::filesystem::path file_;
  std::uintmax_t read_ = 0;
  std::uintmax_t good_ = 0;
};

/// What verifyRun found wrong with one file.
struct RunFault {
  std::string file = {};     ///< relative to the run folder; ".": the folder itself
  std::string text = {};     ///< all that is wrong with it
  BrokenPlaces places = {};  ///< its damaged lines or records; none where it has none, or is read as a whole
};
struct RunVerification {
  std::int64_t filesChecked = 0;
  std::vector<RunFault> faults = {};  ///< one a file, the first thousand; empty: every digest holds
  std::int64_t faultCount = 0;        ///< all of them
  bool finished = false;              ///< an unfinished run has no SHA256SUMS; its parts are checked alone
};
/// Checks every digest of SHA256SUMS, that no file is missing or added, and that records can be read; no
/// fault hides another. A folder that still grows may end in half a record. Throws Error when it is no run
/// folder.
RunVerification verifyRun(const std::filesystem::path& folder, const RunContext& context);

}  // namespace hp
