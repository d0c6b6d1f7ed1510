// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/runs/records.h"

// What a comparison of runs reads of a run folder: one pass over metrics.jsonl, no trace and no weights.
namespace hp {

/// The loss of one step.
struct StepLoss {
  std::int64_t step = 0;
  std::int64_t epoch = 0;
  double loss = 0;  ///< mean over the batch
};

/// metrics.jsonl as it counts: what a later attempt recorded again replaced what it went back behind.
struct RunRecords {
  std::vector<StepLoss> steps = {};
  std::vector<EpochRecord> epochs = {};
  std::vector<EventRecord> events = {};  ///< all of them, in the order of the file
  std::int64_t attempts = 0;             ///< the highest number of an attempt
  std::int64_t damaged = 0;              ///< bad lines that have good ones behind them
  bool isTorn = false;                   ///< the end of the file is no whole line
};
/// Throws Error when the file is missing or cannot be read.
RunRecords readRecords(const std::filesystem::path& folder);

/// weights/epoch-NNNN.safetensors that lie there, by epoch; of several attempts' the latest.
std::map<std::int64_t, std::filesystem::path> keptWeights(const std::filesystem::path& folder);
/// predictions/validation-epoch-NNNN.csv, likewise.
std::map<std::int64_t, std::filesystem::path> keptPredictions(const std::filesystem::path& folder);
/// weights/last.safetensors, there or not.
std::filesystem::path lastWeights(const std::filesystem::path& folder);

/// True where DONE lies.
bool isFinished(const std::filesystem::path& folder);
/// True for a finished run that lost its DONE since: SHA256SUMS without DONE and without LOCK, which goes
/// last, so that an end that was cut short has it.
bool lostItsDone(const std::filesystem::path& folder);
/// What DONE says of the trained weights. Throws Error when it is missing or damaged.
std::string finishedWeightsDigest(const std::filesystem::path& folder);

/// config.json as text, a JSON object. Throws Error when it is missing or damaged.
std::string recordedConfig(const std::filesystem::path& folder);
/// The newest environment.json or environment-N.json up to this attempt, likewise.
std::string recordedEnvironment(const std::filesystem::path& folder, std::int64_t attempt);

}  // namespace hp
