// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/compare/calibration.h"
#include "core/compare/roles.h"
#include "core/runs/records.h"
#include "core/statistics/statistics.h"

namespace hp {

/// Reads predictions/validation-epoch-NNNN.csv (core/runs/FORMAT.md). Columns are found by their headings;
/// the bits of numbers may be missing, and columns that we do not know do not matter. Throws Error naming
/// file and line: headings missing or twice, a row cut short, a number that is none or is not that of its
/// bits, a class that cannot be, a picture that is there twice, more than 1,000,000 pictures.
std::vector<PredictionRow> readPredictions(const std::filesystem::path& file);

/// A picture on whose class two runs disagree.
struct Flip {
  std::string id = {};
  int label = 0;                                             ///< the baseline's
  int baseline = 0, candidate = 0;                           ///< predicted classes
  double baselineProbability = 0, candidateProbability = 0;  ///< of the class each predicted
};

/// Predictions of two runs on the pictures that both have.
struct PredictionsDifference {
  std::int64_t pictures = 0;  ///< of both
  std::int64_t onlyBaseline = 0, onlyCandidate = 0;
  std::int64_t otherLabels = 0;  ///< pictures of both that are labelled differently
  std::int64_t equalBits = 0;    ///< pictures with equal logits; with equal answers where neither kept logits
  double maxLogitDifference = 0;  ///< infinite where a logit is not finite on one side only
  /// Over all classes where logits were kept, else of the predicted class where that is the same.
  double maxProbabilityDifference = 0;
  std::int64_t agreeing = 0;  ///< pictures of one predicted class
  /// Pictures to which a run gave no number, so that the class it names is none: a network of NaN says so.
  std::int64_t unanswered = 0;
  std::vector<Flip> flips = {};  ///< the most certain first: by the smaller of both probabilities
  // Of pictures whose label is the same in both; NaN where there are none.
  double baselineAccuracy = 0, candidateAccuracy = 0;
  McNemar test = {};
  Calibration baselineCalibration = {}, candidateCalibration = {};
};
/// Pictures are told apart by their ids, each there once.
PredictionsDifference comparePredictions(const Baseline<std::vector<PredictionRow>>& baseline,
                                         const Candidate<std::vector<PredictionRow>>& candidate);

/// "3 of 40 pictures got no answer from one of the runs: its probability is not a number." Empty where all
/// got one from both.
std::string unansweredText(const PredictionsDifference& difference);

/// Two accuracies and what may be said of them.
struct AccuracyComparison {
  double baseline = 0, candidate = 0;
  std::int64_t baselineExamples = 0, candidateExamples = 0;
  ProportionTest test = {};
  bool distinguishable = false;  ///< the p-value is below the significance
  /// Whether McNemar's test of the answers to the same pictures tells them apart, which sees more than
  /// standard errors; nothing: they were not tested so.
  std::optional<bool> apartByAnswers = {};
};
/// Throws Error for what is no accuracy of at least one picture.
AccuracyComparison compareAccuracies(double baseline, std::int64_t baselineExamples, double candidate,
                                     std::int64_t candidateExamples, double significance = 0.05);
/// "0.849 and 0.836 on 1,000 images differ by 0.8 standard errors: not distinguishable."
std::string accuracyText(const AccuracyComparison& comparison);

}  // namespace hp
