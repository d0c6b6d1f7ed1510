// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// What the files of a run folder are called; FORMAT.md says what stands in them.
namespace hp::run_names {

/// Of FORMAT.md; a reader refuses newer ones.
inline constexpr int kVersion = 1;

inline constexpr const char* kRun = "run.json";
inline constexpr const char* kConfig = "config.json";
inline constexpr const char* kEnvironment = "environment.json";
inline constexpr const char* kDataset = "dataset.croissant.json";
inline constexpr const char* kFiles = "files.tsv";
inline constexpr const char* kMetrics = "metrics.jsonl";
inline constexpr const char* kTrace = "trace.bin";
inline constexpr const char* kTraceNames = "trace.json";
inline constexpr const char* kCrate = "ro-crate-metadata.json";
inline constexpr const char* kSums = "SHA256SUMS";
inline constexpr const char* kDone = "DONE";
inline constexpr const char* kLock = "LOCK";
inline constexpr const char* kPause = "PAUSE";

inline constexpr const char* kCheckpoints = "checkpoints";
inline constexpr const char* kWeights = "weights";
inline constexpr const char* kPredictions = "predictions";
inline constexpr const char* kArrays = ".safetensors";
inline constexpr const char* kLast = "last";
inline constexpr const char* kBest = "best.json";
inline constexpr const char* kClasses = "classes.txt";

/// What run.json, trace.json, checkpoint.json, best.json and DONE say of themselves under "format".
inline constexpr const char* kRunFormat = "heatproof run";
inline constexpr const char* kTraceFormat = "heatproof trace";
inline constexpr const char* kCheckpointFormat = "heatproof checkpoint";
inline constexpr const char* kDoneFormat = "heatproof done";
inline constexpr const char* kBestFormat = "heatproof best";
/// What LOCK holds, so that a folder whose making was cut short is known as ours.
inline constexpr const char* kLockText = "heatproof run\n";

/// The decimal number with at least `digits` digits.
std::string padded(std::int64_t number, std::size_t digits);
/// "epoch-0013"
inline std::string epochStem(std::int64_t epoch) { return "epoch-" + padded(epoch, 4); }
/// "validation-epoch-0013"
inline std::string predictionsStem(std::int64_t epoch) { return "validation-" + epochStem(epoch); }
/// "step-00000200"
inline std::string stepName(std::int64_t step) { return "step-" + padded(step, 8); }
/// "environment.json", "environment-2.json", ...
std::string environmentName(std::int64_t attempt);
/// "events.out.tfevents.0000000001.heatproof": readers sort by name, and no clock decides.
std::string eventsName(std::int64_t attempt);

bool isEventsName(std::string_view name);

/// A run with more attempts than this is a forgery.
inline constexpr std::int64_t kMostAttempts = 1'000'000;

/// The time for people, UTC, ISO 8601: "2026-11-22T20:40:00Z". Nothing is ever ordered by it.
std::string utcNow();

}  // namespace hp::run_names
