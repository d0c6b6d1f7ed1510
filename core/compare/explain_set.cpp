// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_set.h"

#include <algorithm>

namespace hp {

namespace {

double probabilityOf(const Classification& classification, int target) {
  const auto row = std::ranges::find(classification.classes, target, &ClassScore::index);
  return row->probability;
}

PictureAgreement agreementOf(const ExplainedBoth& both) {
  const auto& first = both.baseline.classification;
  const auto& second = both.candidate.classification;
  return {.picture = both.picture,
          .target = both.target,
          .baselineClass = first.classes.front().index,
          .candidateClass = second.classes.front().index,
          .baselineProbability = probabilityOf(first, both.target),
          .candidateProbability = probabilityOf(second, both.target),
          .agreement = both.difference.agreement};
}

}  // namespace

ExplainedSet explainSet(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                        const Dataset& dataset, const std::vector<std::size_t>& examples,
                        const BothQuestion& question, const RunContext& context) {
  ExplainedSet all;
  std::vector<MapAgreement> agreements;
  for (const std::size_t index : examples) {
    context.step({"pictures explained by both", static_cast<std::int64_t>(all.pictures.size()),
                  static_cast<std::int64_t>(examples.size())});
    all.pictures.push_back(agreementOf(explainBoth(baseline, candidate, dataset.example(index).id,
                                                   dataset.picture(index), question, context.silent())));
    agreements.push_back(all.pictures.back().agreement);
  }
  all.spread = spreadOfAgreements(agreements);
  return all;
}

std::vector<std::size_t> evenly(const std::vector<std::size_t>& examples, std::size_t count) {
  if (examples.size() <= count) return examples;
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < count; ++i) chosen.push_back(examples[i * examples.size() / count]);
  return chosen;
}

}  // namespace hp
