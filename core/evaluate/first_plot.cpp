// SPDX-License-Identifier: GPL-3.0-or-later
// How a plot begins, before anybody has chosen anything.
#include <algorithm>

#include "core/evaluate/experiment_series.h"

namespace hp {
namespace {

constexpr double kCrowded = 20;  // times the smallest amount

}  // namespace

Middle middleOf(const Spread& spread) { return {spread.median, spread.lowerQuartile, spread.upperQuartile}; }

SeriesQuestion firstQuestion(const RowChoices& choices) {
  SeriesQuestion first{.kind = choices.firstKind, .lines = LineBy::Method};
  const bool hasMethods = choices.methods.size() > 1, hasNetworks = choices.networks.size() > 1;
  if (choices.ranks.size() > 1) {
    first.lines = LineBy::ClassRank;
    if (hasMethods) first.method = choices.methods.front();
  } else if (!hasMethods && hasNetworks) {
    first.lines = LineBy::Network;
  }
  if (hasNetworks && first.lines != LineBy::Network) first.network = *choices.networks.begin();
  first.measure = comparableMeasure(first, choices);
  return first;
}

std::string comparableMeasure(const SeriesQuestion& question, const RowChoices& choices) {
  const bool isMixed =
      (!question.method && choices.methods.size() > 1) || (!question.network && choices.networks.size() > 1);
  return isMixed ? "normalised-rmse" : "rmse";
}

bool wantLogarithm(const std::string& kind, const std::vector<Series>& series) {
  if (series.empty() || !transformationKindById(kind).isRandom) return false;
  double low = 0, high = 0;
  for (const auto& line : series) {
    if (line.points.empty()) continue;
    const double first = line.points.front().amount;
    low = low == 0 ? first : std::min(low, first);
    high = std::max(high, line.points.back().amount);
    if (first <= 0) return false;  // it has no place on such an axis
  }
  return high > kCrowded * low;
}

}  // namespace hp
