// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/compare/compared_curves.h"
#include "core/compare/predictions_difference.h"
#include "core/compare/reasons.h"
#include "core/compare/weights_difference.h"

namespace hp {

enum class Verdict { EqualBits, WithinUlp, Indistinguishable, Different, NotComparable };
/// "equal bits", "equal within n ULP", "statistically indistinguishable", "different", "not comparable".
std::string verdictName(Verdict verdict);

struct RunComparison;
/// The same with the number that was found: "equal within 3 ULP".
std::string verdictText(const RunComparison& comparison);

struct CompareSpec {
  std::int64_t epoch = 0;      ///< 0: the newest that both kept
  std::uint32_t ulp = 4;       ///< weights that nowhere differ by more count as equal within n ULP
  double significance = 0.05;  ///< of McNemar's test, or of the accuracies where predictions are missing
  bool checkDigests = true;
};

/// One candidate against the baseline.
struct RunComparison {
  ComparedRunPtr baseline = {}, candidate = {};
  std::int64_t epoch = 0;         ///< of the weights compared; 0: none
  std::int64_t answersEpoch = 0;  ///< of the predictions or accuracies compared; 0: none
  std::vector<SettingRow> settings = {};
  TraceComparison trace = {};
  std::vector<Reason> reasons = {};
  std::optional<WeightsDifference> weights = {};
  std::optional<PredictionsDifference> predictions = {};
  std::optional<AccuracyComparison> accuracy = {};
  CurvesFound curves = {};              ///< where neither weights nor traces can be compared
  std::vector<std::string> notes = {};  ///< what could not be compared, a sentence each
  Verdict verdict = Verdict::NotComparable;
  std::string why = {};  ///< one or two sentences
};
using ComparisonPtr = std::shared_ptr<const RunComparison>;

/// The baseline, then the candidate of each; none where there are no comparisons.
std::vector<ComparedRunPtr> runsOf(const std::vector<ComparisonPtr>& comparisons);

RunComparison compareRuns(const Baseline<ComparedRunPtr>& baseline,
                          const Candidate<ComparedRunPtr>& candidate, const CompareSpec& spec,
                          const RunContext& context);

/// All of it; numbers that are not finite as null.
Json toJson(const RunComparison& comparison);

}  // namespace hp
