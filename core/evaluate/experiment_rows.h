// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/evaluate/experiment.h"

namespace hp {

/// Who moved: what the prediction and the map did under a transformation.
enum class Moved { Neither, Map, Prediction, Both };

/// The most rows of an experiment: all of them are held in memory, each with about 650 bytes, where its line
/// in the file has about 850.
inline constexpr std::int64_t kMostRows = 1'000'000;

/// One row: a network's explanation of one class of one picture by one method, before and after one
/// transformation. What failed has `error` and NaN in place of numbers; classes and ranks that are not known
/// are empty in its files and have no meaning here.
struct ExperimentRow {
  std::int64_t index = 0;  ///< its place in the whole experiment, whatever the shard
  std::string network = {}, picture = {}, method = {};
  Transformation transformation = {};
  int repeat = 0;
  int classRank = 1;                ///< of the class before the transformation
  int target = 0, targetAfter = 0;  ///< differ with TargetRule::NewFirst only
  std::string className = {};
  int firstBefore = 0, firstAfter = 0;                 ///< classes ranked first
  double probabilityBefore = 0, probabilityAfter = 0;  ///< of `target`
  int rankAfter = 1;                                   ///< of `target`
  MapDistance distance = {};                           ///< over the cells that count
  UncroppedDistance uncropped = {};                    ///< NaN in rows that were computed before it was kept
  std::string mapBefore = {}, mapAfter = {};           ///< SHA-256 of the maps as computed
  std::string error = {};                              ///< one sentence; empty: done

  /// Whether `target` and `firstBefore` are known: of all rows but some that failed.
  bool isKnownBefore() const { return error.empty() || !std::isnan(probabilityBefore); }
  /// Whether `targetAfter`, `firstAfter` and `rankAfter` are.
  bool isKnownAfter() const { return error.empty() || !std::isnan(probabilityAfter); }
  /// Never of a row that failed: it is no cell, whatever is known of it.
  bool isFlip() const { return error.empty() && firstBefore != firstAfter; }
};

/// One JSON object in one line; numbers in shortest round-trip form, NaN as null, and so is
/// what a row that failed does not know.
std::string rowLine(const ExperimentRow& row);
/// Throws Error for a line that is no row, or lacks a part of one.
ExperimentRow rowFromLine(const std::string& line);
/// CSV with a header (RFC 4180).
std::string csvHeader();
std::string csvLine(const ExperimentRow& row);

/// Rows of an output folder as far as they are whole; a last line without its end is left out. Throws Error
/// naming file and line for damage elsewhere.
std::vector<ExperimentRow> readRows(const std::filesystem::path& folder);

}  // namespace hp
