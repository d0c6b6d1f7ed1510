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

AgreementSpread spreadOfAgreements(std::span<const MapAgreement> agreements) {
  const auto spreadOfMeasure = [&](double MapAgreement::*measure) {
    std::vector<double> values;
    for (const MapAgreement& agreement : agreements) values.push_back(agreement.*measure);
    return spreadOf(std::move(values));
  };
  return {spreadOfMeasure(&MapAgreement::rmse), spreadOfMeasure(&MapAgreement::pearson),
          spreadOfMeasure(&MapAgreement::spearman), spreadOfMeasure(&MapAgreement::topOverlap),
          spreadOfMeasure(&MapAgreement::ssim)};
}

}  // namespace hp
