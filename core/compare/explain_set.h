// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/compare/explain_both.h"
#include "core/data/dataset.h"

namespace hp {

/// How alike both networks' explanations of one picture are, and what they say of it.
struct PictureAgreement {
  std::string picture = {};
  int target = 0;
  int baselineClass = 0, candidateClass = 0;                 ///< ranked first
  double baselineProbability = 0, candidateProbability = 0;  ///< of the class explained
  MapAgreement agreement = {};

  bool isFlip() const { return baselineClass != candidateClass; }
};

/// A set of pictures explained by both networks.
struct ExplainedSet {
  std::vector<PictureAgreement> pictures = {};  ///< in the order asked for
  AgreementSpread spread = {};
};

/// Of these examples of the data set; steps report pictures. Throws Error as explainBoth does.
ExplainedSet explainSet(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                        const Dataset& dataset, const std::vector<std::size_t>& examples,
                        const BothQuestion& question, const RunContext& context);

/// At most `count` of the examples, evenly spread over them, so that a sample of a sorted set has all its
/// classes.
std::vector<std::size_t> evenly(const std::vector<std::size_t>& examples, std::size_t count);

}  // namespace hp
