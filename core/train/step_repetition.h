// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <map>
#include <memory>
#include <optional>

#include "core/runs/run_folder.h"
#include "core/train/learner.h"
#include "core/train/recomputed_step.h"
#include "core/train/train.h"
#include "core/train/training_set.h"
#include "core/train/training_state.h"

namespace hp {

/// A run trained again in memory, step by step beside its trace.
class StepRepetition {
 public:
  /// `spec` is the run's, as this process prepared it. Throws Error when the data are not those of the run.
  StepRepetition(const RunFolder& run, const RecomputedSpec& wanted, const TrainSpec& spec,
                 const RunContext& context);

  RecomputedStep recomputed(const RunContext& context);

 private:
  void begin(const RunFolder& run, const RunContext& context);
  void learn(const Batch& batch, const RunContext& context);
  void checkState();
  void checkStep(const StepRecord& now);
  const StepRecord* recorded(std::int64_t step) const;
  void deviate(const std::string& what);
  /// What RecomputedStep::unchecked says.
  std::string uncheckedText() const;

  RecomputedSpec wanted_;
  TrainSpec spec_;
  RecordedTrace trace_;
  std::map<std::int64_t, StepRecord> starts_;  ///< of the attempts that count, by the steps done before
  TrainingState state_;
  std::unique_ptr<TrainingSet> set_;
  std::unique_ptr<Learner> learner_;
  std::int64_t unchecked_ = 0;  ///< steps done again that the trace does not have
  RecomputedStep result_;
};

}  // namespace hp
