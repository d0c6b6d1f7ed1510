// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/compare/roles.h"
#include "core/runs/records.h"
#include "core/statistics/statistics.h"

namespace hp {

/// Reads predictions/validation-epoch-NNNN.csv. Throws Error naming file and line.
std::vector<PredictionRow> readPredictions(const std::filesystem::path& file);

/// A picture on whose class two runs disagree.
struct Flip {
  std::string id = {};
  int label = 0;
  int baseline = 0, candidate = 0;                           ///< predicted classes
  double baselineProbability = 0, candidateProbability = 0;  ///< of the class each predicted
};

/// How honest probabilities are: expected calibration error over ten equal bins, Brier score of the predicted
/// class.
struct Calibration {
  double expectedError = 0;
  double brier = 0;
};

/// Predictions of two runs on the pictures that both have.
struct PredictionsDifference {
  std::int64_t pictures = 0;  ///< of both
  std::int64_t onlyBaseline = 0, onlyCandidate = 0, otherLabels = 0;
  std::int64_t equalBits = 0;  ///< pictures with equal logits
  double maxLogitDifference = 0, maxProbabilityDifference = 0;
  std::int64_t agreeing = 0;     ///< pictures of one predicted class
  std::vector<Flip> flips = {};  ///< the most certain first: by the smaller of both probabilities
  double baselineAccuracy = 0, candidateAccuracy = 0;
  McNemar test = {};
  Calibration baselineCalibration = {}, candidateCalibration = {};
};
PredictionsDifference comparePredictions(const Baseline<std::vector<PredictionRow>>& baseline,
                                         const Candidate<std::vector<PredictionRow>>& candidate);

/// Two accuracies and what may be said of them.
struct AccuracyComparison {
  double baseline = 0, candidate = 0;
  std::int64_t baselineExamples = 0, candidateExamples = 0;
  ProportionTest test = {};
  bool distinguishable = false;
};
AccuracyComparison compareAccuracies(double baseline, std::int64_t baselineExamples, double candidate,
                                     std::int64_t candidateExamples, double significance = 0.05);
/// "0.849 and 0.836 on 1,000 images differ by 0.8 standard errors: not distinguishable."
std::string accuracyText(const AccuracyComparison& comparison);

}  // namespace hp
