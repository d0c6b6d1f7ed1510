// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/verdict_words.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/compare/count_text.h"

namespace hp {
namespace {

/// Of weights that may not be known whole.
std::int64_t newestEpoch(const ComparedRun& run) {
  return std::max(run.weights.empty() ? 0 : run.weights.rbegin()->first,
                  run.epochs.empty() ? 0 : run.epochs.back().epoch);
}

bool endedApart(const RunComparison& comparison) {
  const auto &ours = comparison.baseline->epochs, &theirs = comparison.candidate->epochs;
  return !ours.empty() && !theirs.empty() && ours.back().epoch != theirs.back().epoch;
}

/// Runs that ended at different epochs are compared as far as both went; equal bits there say so only where
/// the traces do.
bool mayEndApart(const RunComparison& comparison) {
  const bool agree = comparison.trace.comparable && !tracesPart(comparison.trace);
  const bool isEqual = comparison.weights && comparison.weights->equalBits();
  return endedApart(comparison) && (agree || !isEqual);
}

}  // namespace

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

std::string traceText(const TraceComparison& trace) {
  if (!trace.comparable || tracesPart(trace)) return {};
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

std::string beginningText(const RunComparison& comparison) {
  if (hasWeights(comparison)) return weightsText(comparison);
  return comparison.weights ? "The networks have no tensor of one name and shape in common."
                            : "There are no weights to compare." + traceText(comparison.trace);
}

std::string trainedNotCompared(const RunComparison& comparison, const CompareSpec& spec, AlikeIn what) {
  if (spec.epoch > 0) return {};
  const auto at = what == AlikeIn::Weights ? comparison.epoch : comparison.answersEpoch;
  const bool isShorter = mayEndApart(comparison);
  std::vector<std::string> whose;
  const auto look = [&](const ComparedRun& run, const char* name) {
    const bool isBehind = newestEpoch(run) > at;
    const bool isLost = run.lacksTrained && (isBehind || what == AlikeIn::Weights);
    if (isLost || (run.finished && isBehind && !isShorter)) whose.emplace_back(name);
  };
  look(*comparison.baseline, "the baseline");
  look(*comparison.candidate, "the candidate");
  if (whose.empty()) return {};
  return " But what " + whose.front() + (whose.size() > 1 ? " and " + whose.back() : "") +
         " trained in the end was not compared: the weights are missing or damaged in one of the runs.";
}

std::string tamperedText(const RunComparison& comparison) {
  const auto files = comparison.baseline->tampered.size() + comparison.candidate->tampered.size();
  if (files == 0) return {};
  return " This holds of the files as they lie there now: " + std::to_string(files) +
         (files == 1 ? " is" : " are") + " not as the training wrote them.";
}

}  // namespace hp
