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

}  // namespace

ExplanationsDifference compareExplanations(const Baseline<Array>& baseline,
                                           const Candidate<Array>& candidate) {
  ExplanationsDifference result{.agreement = compareMaps(*baseline, *candidate)};
  result.difference = differenceOf(*baseline, *candidate);
  result.scale = sharedRange({rangeOf(*baseline, false), rangeOf(*candidate, false)});
  result.differenceScale = rangeOf(result.difference, true);
  return result;
}

}  // namespace hp
