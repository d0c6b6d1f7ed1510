// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/evaluate/evaluated_maps.h"

namespace hp::cli {

/// What the evaluate command may be told; what means nothing to a question is refused.
struct EvaluateOptions {
  std::string what = {};     ///< one of kQuestions
  std::string methods = {};  ///< ids with commas between them
  std::string model = "sample:", arch = {}, classNames = {}, permuted = {};
  std::vector<std::string> images = {};
  std::string target = {};
  std::string mask = {}, boxes = {}, boxLabel = {};
  std::string order = "cascading", norms = "redrawn";
  int scenes = 0, repeats = 3, seed = 0;
  double tolerance = 0, crop = 0;
  bool watermark = false, json = false;
  std::string test = "deletion";
  int steps = 0;  ///< 0: the test's own
  int samples = 50;
  double radius = 0.1;
  bool leastFirst = false, normalise = false;
  Typed typed = {};

  bool isTyped(const char* flag) const { return typed.flags.contains(flag); }
};

inline constexpr const char* kRandomisation = "randomisation";
inline constexpr const char* kLabels = "labels";
inline constexpr const char* kLocalisation = "localisation";
inline constexpr const char* kFaithfulness = "faithfulness";
inline constexpr const char* kSensitivity = "sensitivity";

/// Options of this question, and no other's. Each question's options are told by its own function below.
std::vector<Option> randomisationOptions(EvaluateOptions& options);
std::vector<Option> labelOptions(EvaluateOptions& options);
std::vector<Option> localisationOptions(EvaluateOptions& options);
std::vector<Option> faithfulnessOptions(EvaluateOptions& options);
std::vector<Option> sensitivityOptions(EvaluateOptions& options);

/// Options of pictures and classes, of all questions.
std::vector<Option> pictureOptions(EvaluateOptions& options);
/// Throws UsageError where what was typed about pictures contradicts itself.
void requirePictures(const EvaluateOptions& options);
/// Scenes or files; to find a place, with that place. Throws UsageError where the network is none for the
/// scenes.
EvaluatedPictures picturesFrom(const EvaluateOptions& options, const Network& network,
                               const RunContext& context);

/// Each answers its question on standard output. What is wrong with the options is thrown as UsageError
/// before anything is computed; nothing that could be computed is thrown as Error after all is printed.
using Evaluation = void(const EvaluateOptions& options, const Network& network,
                        const std::vector<ExperimentMethod>& methods, const RunContext& context);
Evaluation evaluateRandomisation, evaluateLabels, evaluateLocalisation, evaluateFaithfulness,
    evaluateSensitivity;

}  // namespace hp::cli
