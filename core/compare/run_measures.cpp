// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/read_runs.h"
#include "core/compare/run_parts.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr auto kDistance = MatrixMeaning::Distance;
constexpr auto kLikeness = MatrixMeaning::Likeness;

/// Of equal bits that is known, whatever they stand for.
bool hasEqualBits(const TensorDifference& all) { return all.equal == all.count; }

std::string notFiniteText(const TensorDifference& all) {
  const auto numbers = all.notFiniteBaseline + all.notFiniteCandidate;
  return numbers == 0 ? std::string()
                      : "Of the weights, " + countText(numbers, "number") + (numbers == 1 ? " is" : " are") +
                            " not finite.";
}

/// Symmetric, where the pair's comparison divides by the baseline's norm alone.
double relativeL2(const TensorDifference& all) {
  const double mean = (all.normBaseline + all.normCandidate) / 2;
  const double distance = all.normBaseline == 0 ? all.normCandidate : all.relativeL2 * all.normBaseline;
  return distance == 0 ? 0 : distance / mean;
}

double cosine(const TensorDifference& all) { return all.cosine; }
double largest(const TensorDifference& all) { return all.maxAbs; }

/// Of weights that are finite; of equal bits whatever they are.
template <double of(const TensorDifference&)>
Measured finiteWeights(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch,
                       ReadRuns& read, const RunContext& context) {
  const auto weights = read.weights(first, second, epoch, context);
  if (!weights.all) return {.why = weights.why};
  const auto why = hasEqualBits(*weights.all) ? std::string() : notFiniteText(*weights.all);
  if (!why.empty()) return {.why = why, .epoch = weights.epoch};
  const double value = of(*weights.all);
  return {value, std::isnan(value) ? "All weights of one run are zero." : "", weights.epoch};
}

Measured equalBits(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch,
                   ReadRuns& read, const RunContext& context) {
  const auto weights = read.weights(first, second, epoch, context);
  if (!weights.all) return {.why = weights.why};
  return {weights.all->equalShare(), {}, weights.epoch};
}

Measured mostUlp(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch,
                 ReadRuns& read, const RunContext& context) {
  const auto weights = read.weights(first, second, epoch, context);
  if (!weights.all) return {.why = weights.why};
  if (weights.all->maxUlp == kNoUlp)
    return {.why = "Weights differ that are not finite or are whole numbers: they have no distance in ULP.",
            .epoch = weights.epoch};
  return {static_cast<double>(weights.all->maxUlp), {}, weights.epoch};
}

Measured agreement(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch, ReadRuns&,
                   const RunContext&) {
  RunComparison pair{.baseline = first, .candidate = second};
  const auto epochs = epochsToCompare(*first, *second, {.epoch = epoch}, pair.notes);
  if (!epochs) return {.why = pair.notes.back()};
  const auto at = std::max(epochs->baseline, epochs->candidate);
  pair.notes.clear();
  addPredictions(*epochs, pair);
  if (!pair.predictions) return {.why = pair.notes.back(), .epoch = at};
  if (pair.predictions->pictures == 0) return {.why = "They predicted no picture in common.", .epoch = at};
  if (pair.predictions->unanswered > 0) return {.why = unansweredText(*pair.predictions), .epoch = at};
  return {static_cast<double>(pair.predictions->agreeing) / static_cast<double>(pair.predictions->pictures),
          {},
          at};
}

Measured accuracyDifference(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t epoch,
                            ReadRuns&, const RunContext&) {
  RunComparison pair{.baseline = first, .candidate = second};
  const CompareSpec spec{.epoch = epoch};
  const auto epochs = epochsToCompare(*first, *second, spec, pair.notes);
  pair.notes.clear();
  addAccuracy(epochs, spec, pair);
  if (pair.accuracy)
    return {std::abs(pair.accuracy->candidate - pair.accuracy->baseline),
            {},
            epochs ? std::max(epochs->baseline, epochs->candidate) : 0};
  return {.why = pair.notes.empty() ? "There is no epoch of which both recorded an accuracy."
                                    : pair.notes.back()};
}

std::map<std::int64_t, double> byStep(const std::vector<CurvePoint>& curve) {
  std::map<std::int64_t, double> values;
  for (const auto& point : curve)
    if (std::isfinite(point.value)) values.insert_or_assign(point.step, point.value);
  return values;
}

Measured lossDifference(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t, ReadRuns&,
                        const RunContext&) {
  constexpr const char* kCurve = "loss/validation";
  const auto ours = first->curves.find(kCurve), theirs = second->curves.find(kCurve);
  if (ours == first->curves.end() || theirs == second->curves.end())
    return {.why = "One of them has no curve of the validation loss."};
  if (auto other = otherTask(*first, *second); !other.empty()) return {.why = std::move(other)};
  const auto values = byStep(theirs->second);
  double sum = 0, points = 0;
  for (const auto& [step, value] : byStep(ours->second)) {
    const auto partner = values.find(step);
    if (partner == values.end()) continue;
    sum += std::abs(value - partner->second);
    ++points;
  }
  if (points == 0) return {.why = "Their validation losses have no step in common."};
  return {.value = sum / points};
}

Measured equalSteps(const ComparedRunPtr& first, const ComparedRunPtr& second, std::int64_t, ReadRuns& read,
                    const RunContext& context) {
  const auto trace = read.traces(first, second, context);
  if (!trace.comparable) return {.why = trace.obstacle};
  const auto before = trace.first ? trace.first->step - 1 : trace.commonSteps;
  return {.value = static_cast<double>(std::min(before, trace.commonSteps))};
}

const std::array<RunMeasure, 9> kMeasures = {
    {{"weights-l2", HP_TEXT("Measures", "Weights: relative L2 difference"),
      HP_TEXT("Measures",
              "Length of the difference of all weights by the mean length of both: 0 is equal, about 1.4 "
              "where they have nothing in common."),
      kDistance, 0, false, finiteWeights<relativeL2>},
     {"weights-cosine", HP_TEXT("Measures", "Weights: cosine"),
      HP_TEXT("Measures", "Cosine of the angle between all weights of both: 1 is the same direction."),
      kLikeness, 1, false, finiteWeights<cosine>},
     {"weights-equal", HP_TEXT("Measures", "Weights: share of equal bits"),
      HP_TEXT("Measures", "Share of the weights that are equal in every bit."), kLikeness, 1, false,
      equalBits},
     {"weights-max", HP_TEXT("Measures", "Weights: largest difference"),
      HP_TEXT("Measures", "Largest difference of two weights."), kDistance, 0, false, finiteWeights<largest>},
     {"weights-ulp", HP_TEXT("Measures", "Weights: most ULP"),
      HP_TEXT("Measures", "Most units in the last place between two weights."), kDistance, 0, true, mostUlp},
     {"agreement", HP_TEXT("Measures", "Predictions: share of equal answers"),
      HP_TEXT("Measures", "Share of the validation pictures to which both give the same class."), kLikeness,
      1, false, agreement},
     {"accuracy", HP_TEXT("Measures", "Accuracy: difference"),
      HP_TEXT("Measures", "Difference of the accuracies on the validation pictures."), kDistance, 0, false,
      accuracyDifference},
     {"validation-loss", HP_TEXT("Measures", "Validation loss: mean difference"),
      HP_TEXT("Measures", "Mean difference of the validation losses over the steps at which both have one."),
      kDistance, 0, false, lossDifference},
     {"equal-steps", HP_TEXT("Measures", "Steps until they part"),
      HP_TEXT("Measures",
              "Steps of the training before the first of which anything recorded differs; all steps of both "
              "where none does."),
      kLikeness, kNone, true, equalSteps}}};

}  // namespace

std::span<const RunMeasure> runMeasures() { return kMeasures; }

const RunMeasure& runMeasureById(const std::string& id) {
  const auto found = std::ranges::find(kMeasures, id, &RunMeasure::id);
  if (found != kMeasures.end()) return *found;
  std::string names;
  for (const auto& measure : kMeasures) names += (names.empty() ? "" : ", ") + measure.id;
  throw Error("There is no measure '" + printable(id) + "'; there are " + names + ".");
}

int matrixDigits(std::size_t runs) {
  constexpr std::size_t kFew = 8;
  return runs > kFew ? 2 : 3;
}

std::string measuredText(const RunMeasure& measure, double value, int digits) {
  if (std::isnan(value)) return "-";
  constexpr double kMostCounted = 1e7;  // nobody counts digits beyond
  if (measure.isWhole && std::abs(value) < kMostCounted)
    return std::to_string(static_cast<std::int64_t>(value));
  const auto text = numberText(value, digits);
  const bool readsAsEqual = measure.meaning == MatrixMeaning::Likeness && value < 1 && text == "1";
  return readsAsEqual ? "<1" : text;
}

}  // namespace hp
