// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_runs.h"

#include <algorithm>
#include <optional>

#include "core/base/outcome.h"
#include "core/compare/run_network.h"

namespace hp {
namespace {

/// With the weights that were compared: of one epoch, or of a run's epoch and a bare file.
Network networkCompared(const ComparedRun& run, const RunComparison& comparison, const RunContext& context) {
  if (comparison.epoch == 0)
    throw Error("No weights of both runs were compared, so that there are no networks to explain with.");
  return networkOf(run, comparison.epoch, context.silent());
}

bool hasSameWeights(const Network& baseline, const Network& candidate) {
  return baseline.digest() == candidate.digest() && baseline.architecture() == candidate.architecture();
}

bool isSameNetwork(const Network& baseline, const Network& candidate) {
  return hasSameWeights(baseline, candidate) && baseline.preprocessing() == candidate.preprocessing();
}

/// What makes numbers mean something else than they seem to; mostly nothing. Classes are compared by number:
/// that they are called alike is not known.
std::string noteOn(const Network& baseline, const Network& candidate) {
  if (hasSameWeights(baseline, candidate) && !isSameNetwork(baseline, candidate))
    return "Both have the same weights, but pictures are prepared otherwise for them; a bare weights file "
           "does not say how they were prepared in training.";
  const auto& ours = baseline.classNames();
  const auto& theirs = candidate.classNames();
  const auto [our, their] = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
  if (our == ours.end() || their == theirs.end()) return {};
  return "Classes are compared by their numbers: what the baseline calls " + *our + ", the candidate calls " +
         *their + ".";
}

/// Equal bits are those of the same kernels: they do not show that other ones would round alike.
bool isSilentOfNoise(const ExplainedRun& pair) {
  return pair.kind == NoiseKind::Numerical && pair.set.hasEqualBits();
}

void noteEqualBits(ExplainedRun& pair) {
  if (!isSilentOfNoise(pair)) return;
  pair.note += (pair.note.empty() ? "" : " ") +
               std::string(
                   "Its kernels gave the same bits in every map and probability, so that of numerical "
                   "noise this says nothing.");
}

/// The baseline's network as each comparison wants it; mostly they want the same one.
class BaselineNetwork {
 public:
  void open(const RunComparison& comparison, const RunContext& context) {
    if (!network_ || epoch_ != comparison.epoch)
      network_ = networkCompared(*comparison.baseline, comparison, context);
    epoch_ = comparison.epoch;
  }
  const Network& operator*() const { return *network_; }
  const Network* operator->() const { return &*network_; }

 private:
  std::int64_t epoch_ = 0;
  std::optional<Network> network_ = {};
};

void explainPair(const RunComparison& comparison, const Network& baseline, const PictureSet& pictures,
                 const BothQuestion& question, ExplainedRun& pair, const RunContext& context) {
  const Network candidate = networkCompared(*comparison.candidate, comparison, context);
  pair.kind = noiseKind(comparison, isSameNetwork(baseline, candidate));
  pair.note = noteOn(baseline, candidate);
  pair.set = explainSet(Baseline(baseline), Candidate(candidate), pictures, question,
                        "Explaining pictures with " + pair.name, context);
  noteEqualBits(pair);
}

void explainAgain(const RunComparison& comparison, const Network& baseline, const PictureSet& pictures,
                  const BothQuestion& question, ExplainedRun& pair, const RunContext& context) {
  pair.candidate = comparison.baseline;
  pair.name = comparison.baseline->name + " computed without oneDNN";
  pair.kind = NoiseKind::Numerical;
  pair.set = explainSetAgain(baseline, pictures, question, "Explaining pictures again", context);
  noteEqualBits(pair);
}

/// False, and why, where the work failed; a stop is nobody's fault.
template <class Work>
bool succeeds(ExplainedRun& pair, Work work) {
  const auto outcome = guarded(work);
  if (const auto* failure = std::get_if<Failure>(&outcome)) pair.obstacle = failure->summary;
  return std::holds_alternative<std::monostate>(outcome);
}

}  // namespace

ExplainedRuns explainRuns(const std::vector<ComparisonPtr>& comparisons, const PictureSet& pictures,
                          const ExplainRunsSpec& spec, const RunContext& context) {
  if (comparisons.empty()) throw Error("Explanations are compared of two runs or more.");
  ExplainedRuns all{.baseline = comparisons.front()->baseline,
                    .pictures = pictures.name,
                    .asked = pictures.ids.size(),
                    .total = pictures.total,
                    .ignored = pictures.ignored,
                    .method = spec.method,
                    .params = spec.params};
  BaselineNetwork baseline;
  BothQuestion question{.method = spec.method, .params = spec.params};
  const auto add = [&](const RunComparison& comparison, const auto& explainOne) {
    ExplainedRun& pair = all.runs.emplace_back(
        ExplainedRun{.candidate = comparison.candidate, .name = comparison.candidate->name});
    pair.set.asked = pictures.ids.size();
    if (!succeeds(pair, [&] { baseline.open(comparison, context); })) return;
    all.classNames = baseline->classNames();
    if (!spec.target.empty()) question.target = baseline->classIndex(spec.target);
    if (question.target) all.target = baseline->className(*question.target);
    succeeds(pair, [&] { explainOne(comparison, *baseline, pictures, question, pair, context); });
  };
  if (spec.again) add(*comparisons.front(), explainAgain);
  for (const auto& comparison : comparisons) add(*comparison, explainPair);
  return all;
}

std::vector<NoiseSummary> summariesOf(const ExplainedRuns& runs) {
  std::vector<NoiseSummary> all;
  for (const auto kind : {NoiseKind::Repeat, NoiseKind::Unexplained, NoiseKind::Numerical, NoiseKind::Trained,
                          NoiseKind::Training, NoiseKind::Other}) {
    NoiseSummary summary{.kind = kind};
    for (const auto& run : runs.runs) {
      if (run.kind != kind || run.set.pictures.empty() || isSilentOfNoise(run)) continue;
      ++summary.runs;
      summary.pictures.insert(summary.pictures.end(), run.set.pictures.begin(), run.set.pictures.end());
    }
    if (summary.runs > 0) all.push_back(std::move(summary));
  }
  return all;
}

}  // namespace hp
