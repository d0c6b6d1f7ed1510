// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/run_parts.h"
#include "core/compare/tampering.h"
#include "core/compare/verdict_words.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

bool isTampered(const ComparedRun& run, const std::map<std::int64_t, std::filesystem::path>& files,
                std::int64_t epoch) {
  const auto file = files.find(epoch);
  if (file == files.end()) return false;
  return isChanged(run, file->second.lexically_relative(run.path).generic_string());
}

/// True if the traces agree up to the weights compared, so that these should be equal.
bool tracesAgreeUpTo(const RunComparison& comparison) {
  const auto& trace = comparison.trace;
  if (!trace.comparable || tracesPart(trace)) return false;
  const auto& epochs = comparison.baseline->epochs;
  const auto at = std::ranges::find(epochs, comparison.epoch, &EpochRecord::epoch);
  return at == epochs.end() ? !trace.first : at->step <= trace.commonSteps;
}

/// Answers judge the weights that gave them, no others.
bool areAnswersOfThese(const RunComparison& comparison) {
  for (const auto* run : {comparison.baseline.get(), comparison.candidate.get()})
    if ((hasWeights(comparison) && isTampered(*run, run->weights, comparison.epoch)) ||
        isTampered(*run, run->predictions, comparison.answersEpoch))
      return false;
  return !hasWeights(comparison) || comparison.weights->equalBits() || !tracesAgreeUpTo(comparison);
}

struct Judged {
  Verdict verdict = Verdict::NotComparable;
  std::string why = {};
};

/// As far as it was compared.
Judged alike(Verdict verdict, const std::string& why, const std::string& gap) {
  return gap.empty() ? Judged{verdict, why} : Judged{Verdict::NotComparable, why + gap};
}

std::optional<Judged> byBits(const RunComparison& comparison, const CompareSpec& spec) {
  if (!hasWeights(comparison) || !comparison.weights->sameTensors()) return std::nullopt;
  const auto& all = comparison.weights->all;
  const auto gap = trainedNotCompared(comparison, spec, AlikeIn::Weights);
  const auto numbers = "All " + countText(all.count) + " numbers of " + epochText(comparison);
  if (comparison.weights->equalBits()) {
    const auto equal = numbers + " are equal in every bit.";
    if (!gap.empty()) return Judged{Verdict::NotComparable, equal + gap};
    if (!tracesPart(comparison.trace)) return Judged{Verdict::EqualBits, equal + traceText(comparison.trace)};
    return Judged{Verdict::WithinUlp, equal + " The way there was not: the traces part before."};
  }
  if (comparison.weights->equalValues())
    return alike(Verdict::WithinUlp, numbers + " are equal values, stored otherwise.", gap);
  if (all.maxUlp > spec.ulp) return std::nullopt;
  return alike(Verdict::WithinUlp,
               "The weights of " + epochText(comparison) + " differ in " + countText(all.count - all.equal) +
                   " of " + countText(all.count) + " numbers, by no more than " + std::to_string(all.maxUlp) +
                   " ULP.",
               gap);
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

/// Without weights that were seen to differ nothing is known to.
Judged unweighed(const RunComparison& comparison, const std::string& because) {
  return {hasWeights(comparison) ? Verdict::Different : Verdict::NotComparable,
          beginningText(comparison) + " " + because};
}

std::optional<Judged> byOtherAnswers(const RunComparison& comparison) {
  const bool hasAny = comparison.predictions || comparison.accuracy;
  if (!hasAny || areAnswersOfThese(comparison)) return std::nullopt;
  return unweighed(comparison, "The recorded answers are not those of these weights.");
}

/// A test of few pictures, or of a small part, calls everything alike.
bool areTooFew(const PredictionsDifference& predictions) {
  constexpr std::int64_t kFewest = 10;
  const auto labelled = predictions.pictures - predictions.otherLabels;
  const auto larger = predictions.pictures + std::max(predictions.onlyBaseline, predictions.onlyCandidate);
  return labelled < kFewest || 2 * labelled < larger;
}

std::optional<Judged> byPredictions(const RunComparison& comparison, const CompareSpec& spec) {
  if (!comparison.predictions || comparison.predictions->pictures == 0) return std::nullopt;
  const auto& predictions = *comparison.predictions;
  if (predictions.unanswered > 0) return unweighed(comparison, unansweredText(predictions));
  if (areTooFew(predictions))
    return unweighed(comparison, "Pictures of one label in both are too few to say more: " +
                                     countText(predictions.pictures - predictions.otherLabels) + ".");
  const auto counts =
      countText(predictions.agreeing) + " of " + countText(predictions.pictures) +
      " pictures got one answer from both, " + countText(predictions.test.onlyFirstRight) +
      " are right in the baseline alone and " + countText(predictions.test.onlySecondRight) +
      " in the candidate alone (McNemar's test: p = " + numberText(predictions.test.pValue, 2) + ").";
  const bool isAlike = predictions.test.pValue > spec.significance;
  if (!isAlike) return Judged{Verdict::Different, beginningText(comparison) + " " + counts};
  const auto leading = "The accuracies cannot be told apart; " +
                       countText(predictions.pictures - predictions.agreeing) + " of " +
                       countText(predictions.pictures) + " answers differ. ";
  return alike(Verdict::Indistinguishable, leading + beginningText(comparison) + " " + counts,
               trainedNotCompared(comparison, spec, AlikeIn::Answers));
}

std::optional<Judged> byAccuracy(const RunComparison& comparison, const CompareSpec& spec) {
  if (!comparison.accuracy) return std::nullopt;
  if (isChanged(comparison, run_names::kMetrics))
    return unweighed(comparison, std::string("The accuracies stand in ") + run_names::kMetrics +
                                     ", which is not as the training wrote it, so that they decide nothing.");
  const auto why = beginningText(comparison) + " " + accuracyText(*comparison.accuracy);
  if (comparison.accuracy->distinguishable) return Judged{Verdict::Different, why};
  return alike(Verdict::Indistinguishable, "The accuracies cannot be told apart. " + why,
               trainedNotCompared(comparison, spec, AlikeIn::Answers));
}

Judged judged(const RunComparison& comparison, const CompareSpec& spec) {
  if (auto found = byBits(comparison, spec)) return *found;
  if (auto found = byBrokenNumbers(comparison)) return *found;
  if (auto found = byOtherAnswers(comparison)) return *found;
  if (auto found = byPredictions(comparison, spec)) return *found;
  if (auto found = byAccuracy(comparison, spec)) return *found;
  if (hasWeights(comparison))
    return {Verdict::Different,
            weightsText(comparison) + " There are no predictions or accuracies of both to weigh that by."};
  return {Verdict::NotComparable, beginningText(comparison) +
                                      " There are no predictions or accuracies of both either." +
                                      (comparison.curves.text.empty() ? "" : " " + comparison.curves.text)};
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

std::string verdictText(const RunComparison& comparison) {
  if (comparison.verdict != Verdict::WithinUlp || !comparison.weights) return verdictName(comparison.verdict);
  return "equal within " + ulpText(comparison.weights->all.maxUlp) + " ULP";
}

bool anythingDiffers(const RunComparison& comparison) {
  const bool weights = comparison.weights && !comparison.weights->equalBits();
  const bool predictions =
      comparison.predictions && comparison.predictions->equalBits != comparison.predictions->pictures;
  const bool accuracy =
      comparison.accuracy && comparison.accuracy->baseline != comparison.accuracy->candidate;
  return weights || tracesPart(comparison.trace) || predictions || accuracy || comparison.curves.differ;
}

void judge(RunComparison& comparison, const CompareSpec& spec) {
  auto [verdict, why] = judged(comparison, spec);
  comparison.verdict = verdict;
  comparison.why = why + tamperedText(comparison);
}

}  // namespace hp
