// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explanations_difference.h"

#include <algorithm>

namespace hp {
namespace {

Array differenceOf(const Array& baseline, const Array& candidate) {
  Array difference = candidate;
  std::transform(candidate.values.begin(), candidate.values.end(), baseline.values.begin(),
                 difference.values.begin(), std::minus<>());
  return difference;
}

bool isZero(const Array& map) {
  return std::all_of(map.values.begin(), map.values.end(), [](float value) { return value == 0; });
}

/// A map of zeros has a range of its own, up to one, that would hide what the other shows.
ValueRange scaleOf(const Array& baseline, const Array& candidate) {
  if (isZero(baseline)) return rangeOf(candidate, false);
  if (isZero(candidate)) return rangeOf(baseline, false);
  return sharedRange({rangeOf(baseline, false), rangeOf(candidate, false)});
}

}  // namespace

ExplanationsDifference compareExplanations(const Baseline<Array>& baseline,
                                           const Candidate<Array>& candidate) {
  ExplanationsDifference result{.agreement = compareMaps(*baseline, *candidate)};
  result.difference = differenceOf(*baseline, *candidate);
  result.scale = scaleOf(*baseline, *candidate);
  result.differenceScale = rangeOf(result.difference, true);
  return result;
}

}  // namespace hp
