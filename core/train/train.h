// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/base/run_context.h"
#include "core/data/dataset.h"
#include "core/runs/records.h"
#include "core/train/recipe.h"

namespace hp {

enum class NumericMode {
  Native,         ///< the fastest kernels
  Deterministic,  ///< equal bits on repeat in the same environment
};

/// Everything that decides a run: config.json is this, but for `command`.
struct TrainSpec {
  TrainingRecipe recipe = {};
  DataSpec data = {};  ///< of no account to a recipe that needs none
  NumericMode mode = NumericMode::Deterministic;
  int threads = 0;               ///< of the computation; 0: all cores. Recorded as the number it became
  std::string device = "cpu";    ///< or "cuda", "cuda:1"
  std::string personality = {};  ///< id in personalities(); the process was started with its environment
  int workers = 2;               ///< decoding threads; changes no bit
  std::int64_t cacheMegabytes = 1536;
  bool traceWeights = true;            ///< digests of every gradient and weight at every step
  std::int64_t checkpointSteps = 200;  ///< besides every epoch's end
  std::string command = {};            ///< the command line that does the same, as a person types it; decides
                                       ///< nothing and is recorded in run.json
};
/// "native", "deterministic".
std::string numericModeName(NumericMode mode);
/// Throws Error naming what there is.
NumericMode numericModeFrom(const std::string& name);
Json toJson(const TrainSpec& spec);
/// Throws Error for unknown keys and values.
TrainSpec trainSpecFromJson(const Json& json);
/// Of the text of a file of this name; throws Error naming it, also for what is no JSON.
TrainSpec trainSpecFromText(const std::string& text, const std::string& name);
class RunFolder;
/// What a run was begun with. Throws Error when its config.json is damaged.
TrainSpec recordedSpec(const RunFolder& run);
/// Steps an epoch of this run has: its training pictures in batches, or those that the recipe draws.
std::int64_t recordedStepsPerEpoch(const RunFolder& run);
/// The same with data and weights file named from the root, so that the run goes on from any folder.
TrainSpec namedFromRoot(TrainSpec spec);
/// Throws Error for numbers out of range.
void requireUsable(const TrainSpec& spec);

/// Hears of every epoch after it was written down; on the thread that trains.
using EpochListener = std::function<void(const EpochRecord&)>;

/// How a training ended when nobody stopped it.
struct TrainResult {
  std::int64_t epochs = 0, steps = 0;
  double validationLoss = 0, validationAccuracy = 0;  ///< not a number without a validation split
  double startSum = 0,
         weightSum = 0;  ///< of all that learns, before the first step and now; see weight_sum.h
  std::string weightsDigest = {};
  std::string dead = {};  ///< why nothing was learned up to the end; empty: something was
};

/// Trains into a new folder. A stop request (or a file PAUSE in the folder) checkpoints at the next step and
/// ends as Stopped; resumeTraining() goes on. A stop before the folder is made, while data are read and
/// operations tried, leaves none. Throws Error for a folder that is not empty, a loss that is not finite
/// (naming step and layer), broken pictures, memory that does not suffice (proposing a batch size), a full
/// disk, each after a checkpoint of the last good step as far as the disk permits; the run's events say so.
TrainResult train(const TrainSpec& spec, const std::filesystem::path& folder, const RunContext& context,
                  const EpochListener& listener = {});

/// What may differ when a run goes on elsewhere. A difference that can change bits is recorded as a "break".
struct ResumeOptions {
  std::filesystem::path data = {};  ///< the data's place here; empty: as recorded
  int threads = -1;                 ///< -1: as recorded
  std::string device = {};          ///< empty: as recorded
  int workers = 2;
  std::string command = {};  ///< the command line that does the same; recorded with the event "resumed"
};
TrainResult resumeTraining(const std::filesystem::path& folder, const ResumeOptions& options,
                           const RunContext& context, const EpochListener& listener = {});

}  // namespace hp
