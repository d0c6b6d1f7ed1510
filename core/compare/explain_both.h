// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/compare/explanations_difference.h"
#include "core/compare/roles.h"
#include "core/explain/method.h"
#include "core/imaging/image.h"
#include "core/model/classify.h"

namespace hp {

/// How to ask both networks.
struct BothQuestion {
  const Method* method = nullptr;  ///< a row of methods()
  std::any params = {};            ///< of that method
  std::optional<int> target = {};  ///< the class explained; nothing: the class that the baseline ranks first
};

/// What one network says of a picture.
struct OneAnswer {
  Image seen = {};  ///< the part of the picture that it sees
  Classification classification = {};
  Attribution attribution = {};
};

/// What both networks say of one picture, before they explain it.
struct ClassifiedBoth {
  std::string picture = {};  ///< its id
  Image image = {};
  OneAnswer baseline = {}, candidate = {};  ///< attributions are empty
};
ClassifiedBoth classifyBoth(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                            const std::string& id, const Image& picture, const RunContext& context);

/// One picture explained by both networks, for the same class.
struct ExplainedBoth {
  std::string picture = {};  ///< its id
  int target = 0;
  OneAnswer baseline = {}, candidate = {};
  ExplanationsDifference difference = {};

  /// True when they disagree on the class.
  bool isFlip() const {
    return baseline.classification.classes.front().index != candidate.classification.classes.front().index;
  }
};

/// Of what these networks said of the picture. Throws Error when the networks see pictures of different sizes
/// (their maps have no common places), or the candidate has no class of this number.
ExplainedBoth explainBoth(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                          const ClassifiedBoth& said, const BothQuestion& question,
                          const RunContext& context);
/// The same of a picture that they are asked about first.
ExplainedBoth explainBoth(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                          const std::string& id, const Image& picture, const BothQuestion& question,
                          const RunContext& context);

}  // namespace hp
