// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. A run's trace, with the states that its attempts began with in their places.

#include <limits>
#include <map>

#include "core/compare/compared_run.h"
#include "core/compare/first_divergence.h"
#include "core/runs/run_folder.h"

namespace hp {

class StepStates {
 public:
  /// Reads the run's trace. Throws Error in one sentence when it has none that can be read.
  explicit StepStates(const ComparedRun& run);

  const std::vector<std::string>& tensors() const { return tensors_; }
  const std::vector<std::string>& buffers() const { return buffers_; }
  /// In their order, without those that a later attempt did again.
  const std::vector<StepRecord>& steps() const { return steps_; }

  /// Weights and buffers as this step found them: what its attempt began with, else what was recorded after
  /// the step before; null where neither is there.
  const StepRecord* before(std::int64_t step) const;

  /// The first step whose record is lost to damage: what was recorded from there on cannot be judged. The
  /// largest number where none is.
  std::int64_t firstLost() const { return firstLost_; }
  /// "Record 83 of trace.bin of 'a' is damaged"; empty where no step is lost.
  const std::string& lostText() const { return lostText_; }
  /// What damage hides, a sentence; empty where nothing is damaged.
  std::string damageText() const;

 private:
  void takeStart(StepRecord start);
  void findLost(const RecordedTrace& trace, const std::string& name);

  std::vector<std::string> tensors_, buffers_;
  std::vector<StepRecord> steps_;
  std::map<std::int64_t, StepRecord> starts_;  ///< by the number of steps done before
  bool mayLackStarts_ = false;                 ///< records are damaged: the start of an attempt may be
  std::int64_t firstLost_ = std::numeric_limits<std::int64_t>::max();
  std::string lostText_ = {};
  std::string lostStarts_ = {};  ///< the same of records that are of no step
};

/// As compareTraces, without the pictures of a batch that differs.
TraceComparison compareSteps(const StepStates& a, const StepStates& b, const RunContext& context);

}  // namespace hp
