// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/run_parts.h"

namespace hp {
namespace {

/// Steps that differ; one run that merely ended earlier is no difference of what both have.
bool tracesPart(const TraceComparison& trace) {
  return trace.first && trace.first->part != DivergedPart::Length;
}

bool hasWeights(const RunComparison& comparison) {
  return comparison.weights && comparison.weights->all.count > 0;
}

std::string epochText(const RunComparison& comparison) {
  return comparison.baseline->kind == RunKind::WeightsFile &&
                 comparison.candidate->kind == RunKind::WeightsFile
             ? "the files"
             : "epoch " + std::to_string(comparison.epoch);
}

/// What the traces add to equal weights.
std::string traceText(const TraceComparison& trace) {
  if (!trace.comparable) return {};
  auto text = " The traces agree in all " + countText(trace.commonSteps, "step") + " that both have";
  return trace.first ? text + "; one run ended before step " + std::to_string(trace.first->step) + "."
                     : text + ".";
}

std::string weightsText(const RunComparison& comparison) {
  const auto& all = comparison.weights->all;
  const bool isWhole = comparison.weights->sameTensors();
  auto text = (isWhole ? "The weights of " : "Not all tensors are in both; those of ") +
              epochText(comparison) + " differ in " + countText(all.count - all.equal) + " of " +
              countText(all.count) + " numbers, by up to " + numberText(all.maxAbs, 3);
  if (all.maxUlp < std::numeric_limits<std::uint32_t>::max()) text += " (" + countText(all.maxUlp) + " ULP)";
  return text + ".";
}

/// What is said before the statistics: how far weights go, or why there are none.
std::string beginningText(const RunComparison& comparison) {
  if (hasWeights(comparison)) return weightsText(comparison);
  return comparison.weights ? "The networks have no tensor of one name and shape in common."
                            : "There are no weights to compare.";
}

struct Judged {
  Verdict verdict = Verdict::NotComparable;
  std::string why = {};
};

std::optional<Judged> byBits(const RunComparison& comparison, const CompareSpec& spec) {
  if (!hasWeights(comparison) || !comparison.weights->sameTensors()) return std::nullopt;
  const auto& all = comparison.weights->all;
  if (comparison.weights->equalBits()) {
    const auto equal =
        "All " + countText(all.count) + " numbers of " + epochText(comparison) + " are equal in every bit.";
    if (!tracesPart(comparison.trace)) return Judged{Verdict::EqualBits, equal + traceText(comparison.trace)};
    return Judged{Verdict::WithinUlp, equal + " The way there was not: the traces part before."};
  }
  if (all.maxUlp > spec.ulp) return std::nullopt;
  return Judged{Verdict::WithinUlp, "The weights of " + epochText(comparison) + " differ in " +
                                        countText(all.count - all.equal) + " of " + countText(all.count) +
                                        " numbers, by no more than " + std::to_string(all.maxUlp) + " ULP."};
}

/// Numbers that are none cannot be called alike by counting answers.
std::optional<Judged> byBrokenNumbers(const RunComparison& comparison) {
  if (!hasWeights(comparison)) return std::nullopt;
  const auto& all = comparison.weights->all;
  if (all.notFiniteBaseline == 0 && all.notFiniteCandidate == 0) return std::nullopt;
  return Judged{Verdict::Different, "Weights are NaN or infinite: " + countText(all.notFiniteBaseline) +
                                        " numbers of the baseline and " + countText(all.notFiniteCandidate) +
                                        " of the candidate."};
}

std::optional<Judged> byPredictions(const RunComparison& comparison, const CompareSpec& spec) {
  if (!comparison.predictions || comparison.predictions->pictures == 0) return std::nullopt;
  const auto& predictions = *comparison.predictions;
  const auto counts =
      countText(predictions.agreeing) + " of " + countText(predictions.pictures) +
      " pictures got one answer from both, " + countText(predictions.test.onlyFirstRight) +
      " are right in the baseline alone and " + countText(predictions.test.onlySecondRight) +
      " in the candidate alone (McNemar's test: p = " + numberText(predictions.test.pValue, 2) + ").";
  const bool isAlike = predictions.test.pValue > spec.significance;
  return Judged{isAlike ? Verdict::Indistinguishable : Verdict::Different,
                beginningText(comparison) + " " + counts};
}

std::optional<Judged> byAccuracy(const RunComparison& comparison) {
  if (!comparison.accuracy) return std::nullopt;
  return Judged{comparison.accuracy->distinguishable ? Verdict::Different : Verdict::Indistinguishable,
                beginningText(comparison) + " " + accuracyText(*comparison.accuracy)};
}

Judged judged(const RunComparison& comparison, const CompareSpec& spec) {
  if (auto found = byBits(comparison, spec)) return *found;
  if (auto found = byBrokenNumbers(comparison)) return *found;
  if (auto found = byPredictions(comparison, spec)) return *found;
  if (auto found = byAccuracy(comparison)) return *found;
  if (hasWeights(comparison))
    return {Verdict::Different,
            weightsText(comparison) + " There are no predictions or accuracies of both to weigh that by."};
  return {Verdict::NotComparable,
          beginningText(comparison) + " There are no predictions or accuracies of both either."};
}

std::string tamperedText(const RunComparison& comparison) {
  const auto files = comparison.baseline->tampered.size() + comparison.candidate->tampered.size();
  if (files == 0) return {};
  return " This holds of the files as they lie there now: " + std::to_string(files) +
         (files == 1 ? " is" : " are") + " not as the training wrote them.";
}

}  // namespace

std::string verdictName(Verdict verdict) {
  switch (verdict) {
    case Verdict::EqualBits:
      return "equal bits";
    case Verdict::WithinUlp:
      return "equal within n ULP";
    case Verdict::Indistinguishable:
      return "statistically indistinguishable";
    case Verdict::Different:
      return "different";
    case Verdict::NotComparable:
      break;
  }
  return "not comparable";
}

bool anythingDiffers(const RunComparison& comparison) {
  const bool weights = comparison.weights && !comparison.weights->equalBits();
  const bool predictions =
      comparison.predictions && comparison.predictions->equalBits != comparison.predictions->pictures;
  const bool accuracy =
      comparison.accuracy && comparison.accuracy->baseline != comparison.accuracy->candidate;
  return weights || tracesPart(comparison.trace) || predictions || accuracy;
}

void judge(RunComparison& comparison, const CompareSpec& spec) {
  auto [verdict, why] = judged(comparison, spec);
  comparison.verdict = verdict;
  comparison.why = why + tamperedText(comparison);
}

}  // namespace hp
