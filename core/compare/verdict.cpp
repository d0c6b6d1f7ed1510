// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/run_parts.h"
#include "core/compare/tampering.h"
#include "core/runs/run_names.h"

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
  if (all.maxUlp != kNoUlp) text += " (" + ulpText(all.maxUlp) + " ULP)";
  return text + ".";
}

/// What is said before the statistics: how far weights go, or why there are none.
std::string beginningText(const RunComparison& comparison) {
  if (hasWeights(comparison)) return weightsText(comparison);
  return comparison.weights ? "The networks have no tensor of one name and shape in common."
                            : "There are no weights to compare.";
}

/// Of weights that may not be known whole.
std::int64_t newestEpoch(const ComparedRun& run) {
  return std::max(run.weights.empty() ? 0 : run.weights.rbegin()->first,
                  run.epochs.empty() ? 0 : run.epochs.back().epoch);
}

bool endedApart(const RunComparison& comparison) {
  const auto &ours = comparison.baseline->epochs, &theirs = comparison.candidate->epochs;
  return !ours.empty() && !theirs.empty() && ours.back().epoch != theirs.back().epoch;
}

/// Equal weights on the way say nothing of what was trained in the end; empty where that was compared. Runs
/// that ended at different epochs are compared as far as both went.
std::string trainedNotCompared(const RunComparison& comparison, const CompareSpec& spec) {
  if (spec.epoch > 0) return {};
  const bool agree = comparison.trace.comparable && !tracesPart(comparison.trace);
  const bool isShorter = agree && endedApart(comparison);
  std::vector<std::string> whose;
  const auto look = [&](const ComparedRun& run, const char* name) {
    const bool isPassedOver = run.finished && newestEpoch(run) > comparison.epoch && !isShorter;
    if (run.lacksTrained || isPassedOver) whose.emplace_back(name);
  };
  look(*comparison.baseline, "the baseline");
  look(*comparison.candidate, "the candidate");
  if (whose.empty()) return {};
  return " But what " + whose.front() + (whose.size() > 1 ? " and " + whose.back() : "") +
         " trained in the end was not compared: the weights are missing or damaged in one of the runs.";
}

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
        isTampered(*run, run->predictions, comparison.epoch))
      return false;
  return !hasWeights(comparison) || comparison.weights->equalBits() || !tracesAgreeUpTo(comparison);
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
    if (const auto gap = trainedNotCompared(comparison, spec); !gap.empty())
      return Judged{Verdict::NotComparable, equal + gap};
    if (!tracesPart(comparison.trace)) return Judged{Verdict::EqualBits, equal + traceText(comparison.trace)};
    return Judged{Verdict::WithinUlp, equal + " The way there was not: the traces part before."};
  }
  if (comparison.weights->equalValues())
    return Judged{Verdict::WithinUlp, "All " + countText(all.count) + " numbers of " + epochText(comparison) +
                                          " are equal values, stored otherwise."};
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
  if (areTooFew(predictions))
    return unweighed(comparison, "Pictures of one label in both are too few to say more: " +
                                     countText(predictions.pictures - predictions.otherLabels) + ".");
  const auto counts =
      countText(predictions.agreeing) + " of " + countText(predictions.pictures) +
      " pictures got one answer from both, " + countText(predictions.test.onlyFirstRight) +
      " are right in the baseline alone and " + countText(predictions.test.onlySecondRight) +
      " in the candidate alone (McNemar's test: p = " + numberText(predictions.test.pValue, 2) + ").";
  const bool isAlike = predictions.test.pValue > spec.significance;
  const auto leading = "The accuracies cannot be told apart; " +
                       countText(predictions.pictures - predictions.agreeing) + " of " +
                       countText(predictions.pictures) + " answers differ. ";
  return Judged{isAlike ? Verdict::Indistinguishable : Verdict::Different,
                (isAlike ? leading : "") + beginningText(comparison) + " " + counts};
}

std::optional<Judged> byAccuracy(const RunComparison& comparison) {
  if (!comparison.accuracy) return std::nullopt;
  if (isChanged(comparison, run_names::kMetrics))
    return unweighed(comparison, std::string("The accuracies stand in ") + run_names::kMetrics +
                                     ", which is not as the training wrote it, so that they decide nothing.");
  const bool isApart = comparison.accuracy->distinguishable;
  return Judged{isApart ? Verdict::Different : Verdict::Indistinguishable,
                (isApart ? "" : "The accuracies cannot be told apart. ") + beginningText(comparison) + " " +
                    accuracyText(*comparison.accuracy)};
}

Judged judged(const RunComparison& comparison, const CompareSpec& spec) {
  if (auto found = byBits(comparison, spec)) return *found;
  if (auto found = byBrokenNumbers(comparison)) return *found;
  if (auto found = byOtherAnswers(comparison)) return *found;
  if (auto found = byPredictions(comparison, spec)) return *found;
  if (auto found = byAccuracy(comparison)) return *found;
  if (hasWeights(comparison))
    return {Verdict::Different,
            weightsText(comparison) + " There are no predictions or accuracies of both to weigh that by."};
  return {Verdict::NotComparable, beginningText(comparison) +
                                      " There are no predictions or accuracies of both either." +
                                      (comparison.curves.text.empty() ? "" : " " + comparison.curves.text)};
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
