// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/run_context.h"
#include "core/runs/records.h"

namespace hp {

/// What a quantity of a step belongs to, in the order in which a step computes it.
enum class StepPart {
  Start,      ///< weights and running statistics that the step begins with
  Batch,      ///< its pictures and labels
  Forward,    ///< a layer's output
  Statistic,  ///< a layer's running statistic after its forward pass
  Loss,
  Backward,  ///< a gradient
  Update,    ///< a weight after the optimiser's step
};
/// "start", "batch", "forward", "statistic", "loss", "backward", "update".
std::string stepPartName(StepPart part);
/// Throws Error for other names.
StepPart stepPartFrom(const std::string& name);

/// One tensor that a step reads or computes.
struct StepQuantity {
  static constexpr std::int64_t kNotKept = -1;

  StepPart part = StepPart::Start;
  std::string layer = {};      ///< whose operation made it, as in the graph; empty of the batch and the loss
  std::string operation = {};  ///< that layer, as layer tables have it: "Conv2d 3x3, 32"
  std::string what = {};  ///< "output", "gradient of conv1.weight", "pictures"; tells those of a layer apart
  std::string tensor = {};  ///< the weights' tensor that it is or is the gradient of; empty: none
  Shape shape = {};
  ShortDigest digest = {};         ///< of its float32 values in row-major order
  double norm = 0;                 ///< L2
  std::int64_t offset = kNotKept;  ///< bytes before its float32 values (as they lie in memory) in the file
};

/// Which step of which run is computed again.
struct RecomputedSpec {
  std::filesystem::path run = {};
  std::int64_t step = 1;
  std::filesystem::path data = {};    ///< where the data lie now; empty: as recorded
  std::filesystem::path values = {};  ///< the file that the quantities' values go into; empty: digests only
};

/// One step of a run, computed again.
struct RecomputedStep {
  std::int64_t step = 0;
  std::int64_t from = 0;                      ///< steps that were done at the place it was computed from
  std::vector<StepQuantity> quantities = {};  ///< in the order of computing
  std::string deviation = {};  ///< a sentence, where this process does not compute what the run
                               ///< recorded: the quantities say nothing of the run then
  std::string unchecked = {};  ///< a sentence, where the trace lacks steps on the way to this one
};

/// Trains again what the run trained, from its nearest checkpoint before the step, else from the beginning,
/// in memory and with the threads recorded; compares every step with the trace, the wanted one too, and
/// records what that one computes. The process must have been started with the run's personality. Values
/// beyond two gigabytes or half of the free disk are not kept. Throws Error when the data are not what the
/// run began with, or the run never came so far.
RecomputedStep recomputeStep(const RecomputedSpec& spec, const RunContext& context);

/// Name of the first layer whose output differs; empty when none does. Throws Error when the networks differ.
std::string firstDifferentLayer(const RecomputedStep& baseline, const RecomputedStep& candidate);

}  // namespace hp
