// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/evaluate/localisation_table.h"
#include "core/evaluate/randomisation.h"

namespace hp::cli {

/// What the evaluate command may be told; what means nothing to a question is refused.
struct EvaluateOptions {
  std::string what = {};     ///< "randomisation", "labels", "localisation", "faithfulness" or "sensitivity"
  std::string methods = {};  ///< ids with commas between them
  std::string model = "sample:", arch = {}, classNames = {}, permuted = {};
  std::string image = {}, target = {};
  std::string mask = {}, boxes = {}, boxLabel = {};
  std::string order = "cascading", norms = "redrawn";
  int scenes = 0, repeats = 3, seed = 0;
  double tolerance = 0, crop = -1;
  bool watermark = false, json = false;
  std::string test = "deletion";
  int steps = 0;  ///< 0: the test's own
  int samples = 50;
  double radius = 0.1;
  bool leastFirst = false, normalise = false;
};

std::vector<ExperimentMethod> methodsFrom(const EvaluateOptions& options,
                                          const std::vector<std::string>& extras);
/// Throws UsageError unless exactly one of --scenes and --image is given.
std::vector<EvaluatedPicture> picturesFrom(const EvaluateOptions& options, const Network& network);
/// The place to find: scenes, or one picture with a mask or boxes.
PlacedPictures placesFrom(const EvaluateOptions& options, const Network& network);

/// "0.843 [0.81, 0.87]": the mean and its interval.
std::string meanText(const MetricResult& metric);
Json metricJson(const MetricResult& metric);
inline constexpr const char* kInterval =
    "Means over pictures; in brackets where 95 % of the means of resampled pictures lie.\n";

void evaluateFaithfulness(const EvaluateOptions& options, const Network& network,
                          const std::vector<ExperimentMethod>& methods, const RunContext& context);
void evaluateSensitivity(const EvaluateOptions& options, const Network& network,
                         const std::vector<ExperimentMethod>& methods, const RunContext& context);
/// What these two may be told.
std::vector<Option> movementOptions(EvaluateOptions& options);

void printLocalisation(const std::vector<LocalisationRow>& rows, bool json);
void printRandomisation(const std::vector<RandomisationResult>& results, bool json);
/// A row a method of the likenesses of mapLikenesses().
struct LikenessRow {
  std::string name = {};
  std::vector<MetricResult> likeness = {};
};
void printLikenesses(const std::string& heading, const std::vector<LikenessRow>& rows, bool json);

}  // namespace hp::cli
