// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_both.h"

#include "core/base/outcome.h"

namespace hp {

namespace {

/// The classification at least; the attribution follows when the class is known.
OneAnswer classified(const Network& network, const Image& picture, const RunContext& context) {
  return {visibleImage(network, picture), classify(network, prepareInput(network, picture), context), {}};
}

Attribution explained(const Network& network, const Image& picture, int target, const BothQuestion& question,
                      const RunContext& context) {
  return explain(*question.method, {network, prepareInput(network, picture), target}, question.params,
                 context);
}

std::string sizeOf(const Image& image) {
  return std::to_string(image.width) + "x" + std::to_string(image.height);
}

void requireSamePlaces(const Image& baseline, const Image& candidate) {
  if (baseline.width == candidate.width && baseline.height == candidate.height) return;
  throw Error("The baseline sees pictures of " + sizeOf(baseline) + " pixels and the candidate of " +
              sizeOf(candidate) + ": their maps have no places in common.");
}

void requireClass(const Network& candidate, int target) {
  if (target < candidate.classCount()) return;
  throw Error("The candidate tells " + std::to_string(candidate.classCount()) +
              " classes apart, and the class explained is number " + std::to_string(target) +
              " counted from 0.");
}

}  // namespace

ClassifiedBoth classifyBoth(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                            const std::string& id, const Image& picture, const RunContext& context) {
  return {id, picture, classified(*baseline, picture, context), classified(*candidate, picture, context)};
}

ExplainedBoth explainBoth(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                          const ClassifiedBoth& said, const BothQuestion& question,
                          const RunContext& context) {
  requireSamePlaces(said.baseline.seen, said.candidate.seen);
  ExplainedBoth both{.picture = said.picture, .baseline = said.baseline, .candidate = said.candidate};
  both.target = question.target.value_or(both.baseline.classification.classes.front().index);
  requireClass(*candidate, both.target);
  both.baseline.attribution = explained(*baseline, said.image, both.target, question, context);
  both.candidate.attribution = explained(*candidate, said.image, both.target, question, context);
  both.difference =
      compareExplanations(Baseline(both.baseline.attribution.map), Candidate(both.candidate.attribution.map));
  return both;
}

ExplainedBoth explainBoth(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                          const std::string& id, const Image& picture, const BothQuestion& question,
                          const RunContext& context) {
  return explainBoth(baseline, candidate, classifyBoth(baseline, candidate, id, picture, context), question,
                     context);
}

}  // namespace hp
