// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/predictions_difference.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <string_view>
#include <unordered_map>

#include "core/compare/count_text.h"
#include "core/compare/probabilities.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// One picture in both runs.
struct Pair {
  const PredictionRow& baseline;
  const PredictionRow& candidate;
};
using Pairs = std::vector<Pair>;
/// One run's side of some pairs.
using Side = std::vector<const PredictionRow*>;

Pairs pairsOf(const std::vector<PredictionRow>& baseline, const std::vector<PredictionRow>& candidate) {
  std::unordered_map<std::string_view, const PredictionRow*> byId;
  for (const auto& row : candidate) byId.emplace(row.id, &row);
  Pairs pairs;
  for (const auto& row : baseline)
    if (const auto found = byId.find(row.id); found != byId.end()) pairs.push_back({row, *found->second});
  return pairs;
}

bool isRight(const PredictionRow& row) { return row.predicted == row.label; }

template <class Number>
bool equalBits(Number a, Number b) {
  return std::bit_cast<std::array<char, sizeof(Number)>>(a) ==
         std::bit_cast<std::array<char, sizeof(Number)>>(b);
}

bool isAnswered(const Pair& pair) {
  return !std::isnan(pair.baseline.probability) && !std::isnan(pair.candidate.probability);
}

bool equalAnswers(const Pair& pair) {
  const auto &a = pair.baseline, &b = pair.candidate;
  if (!a.logits.empty() || !b.logits.empty()) return std::ranges::equal(a.logits, b.logits, equalBits<float>);
  return a.predicted == b.predicted && equalBits(a.probability, b.probability);
}

double distance(double a, double b) {
  if (a == b || (std::isnan(a) && std::isnan(b))) return 0;
  return std::isfinite(a) && std::isfinite(b) ? std::abs(a - b) : std::numeric_limits<double>::infinity();
}

/// Of two lists of equal length; 0 where the lengths differ.
template <class Number>
double largestDistance(const std::vector<Number>& a, const std::vector<Number>& b) {
  double largest = 0;
  for (std::size_t i = 0; a.size() == b.size() && i < a.size(); ++i)
    largest = std::max(largest, distance(a[i], b[i]));
  return largest;
}

double probabilityDistance(const Pair& pair) {
  const auto &a = pair.baseline, &b = pair.candidate;
  if (!a.logits.empty() && a.logits.size() == b.logits.size())
    return largestDistance(probabilitiesOf(a.logits), probabilitiesOf(b.logits));
  return a.predicted == b.predicted ? distance(a.probability, b.probability) : 0;
}

void compareNumbers(PredictionsDifference& result, const Pairs& pairs) {
  for (const auto& pair : pairs) {
    if (equalAnswers(pair)) {
      ++result.equalBits;
      continue;
    }
    result.maxLogitDifference =
        std::max(result.maxLogitDifference, largestDistance(pair.baseline.logits, pair.candidate.logits));
    result.maxProbabilityDifference = std::max(result.maxProbabilityDifference, probabilityDistance(pair));
  }
}

/// What cannot be ordered is least certain.
double certainty(const Flip& flip) {
  const double smaller = std::min(flip.baselineProbability, flip.candidateProbability);
  return std::isnan(flip.baselineProbability) || std::isnan(flip.candidateProbability) ? -1 : smaller;
}

std::vector<Flip> flipsIn(const Pairs& pairs) {
  std::vector<Flip> flips;
  for (const auto& [a, b] : pairs)
    if (a.predicted != b.predicted)
      flips.push_back({a.id, a.label, a.predicted, b.predicted, a.probability, b.probability});
  std::ranges::stable_sort(flips, std::greater<>(), certainty);
  return flips;
}

double accuracyOf(const Side& rows) {
  const auto right = std::ranges::count_if(rows, [](const auto* row) { return isRight(*row); });
  return rows.empty() ? kNone : static_cast<double>(right) / static_cast<double>(rows.size());
}

void judgeByLabels(PredictionsDifference& result, const Pairs& pairs) {
  Side baseline, candidate;
  std::int64_t onlyBaseline = 0, onlyCandidate = 0;
  for (const auto& pair : pairs) {
    if (pair.baseline.label != pair.candidate.label) continue;
    baseline.push_back(&pair.baseline);
    candidate.push_back(&pair.candidate);
    onlyBaseline += isRight(pair.baseline) && !isRight(pair.candidate);
    onlyCandidate += isRight(pair.candidate) && !isRight(pair.baseline);
  }
  result.otherLabels = std::ssize(pairs) - std::ssize(baseline);
  result.baselineAccuracy = accuracyOf(baseline);
  result.candidateAccuracy = accuracyOf(candidate);
  result.test = mcNemar(onlyBaseline, onlyCandidate);
  result.baselineCalibration = calibrationOf(baseline);
  result.candidateCalibration = calibrationOf(candidate);
}

}  // namespace

PredictionsDifference comparePredictions(const Baseline<std::vector<PredictionRow>>& baseline,
                                         const Candidate<std::vector<PredictionRow>>& candidate) {
  const Pairs pairs = pairsOf(*baseline, *candidate);
  PredictionsDifference result{.pictures = std::ssize(pairs)};
  result.onlyBaseline = std::ssize(*baseline) - result.pictures;
  result.onlyCandidate = std::ssize(*candidate) - result.pictures;
  result.flips = flipsIn(pairs);
  result.agreeing = result.pictures - std::ssize(result.flips);
  result.unanswered = result.pictures - std::ranges::count_if(pairs, isAnswered);
  compareNumbers(result, pairs);
  judgeByLabels(result, pairs);
  return result;
}

std::string unansweredText(const PredictionsDifference& difference) {
  if (difference.unanswered == 0) return {};
  return countText(difference.unanswered) + " of " + countText(difference.pictures, "picture") +
         " got no answer from one of the runs: its probability is not a number.";
}

}  // namespace hp
