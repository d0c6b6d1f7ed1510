// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparison_text.h"

#include <algorithm>
#include <cmath>

#include "app/cli/text_table.h"
#include "core/base/shell_word.h"
#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/difference_words.h"

namespace hp::cli {
namespace {

constexpr std::size_t kMostRows = 60, kMostFlips = 10;

std::string heading(const std::string& title) { return "\n" + title + "\n"; }

/// "and 12 flips more", in a line of its own, where not all were shown.
std::string more(std::size_t all, std::size_t shown, const std::string& what) {
  return all <= shown ? "" : "  and " + countText(static_cast<std::int64_t>(all - shown), what) + " more\n";
}

std::string runsText(const RunComparison& comparison) {
  const auto line = [](const char* role, const ComparedRun& run) {
    return std::string(role) + printable(run.name) + "  (" + printable(run.path.string()) + ")\n";
  };
  return line("Baseline   ", *comparison.baseline) + line("Candidate  ", *comparison.candidate);
}

/// What is not as it was written, or of which nobody can tell.
std::string integrityPart(const RunComparison& comparison) {
  std::string changed, unverified;
  for (const auto* run : {comparison.baseline.get(), comparison.candidate.get()}) {
    for (const auto& sentence : run->tampered)
      changed += wrapped("- " + printable(run->name) + ": " + printable(sentence), 2);
    if (!run->unverified.empty())
      unverified += wrapped("- " + printable(run->name) + ": " + printable(run->unverified), 2);
  }
  return (changed.empty() ? "" : heading("TAMPERED WITH") + changed) +
         (unverified.empty() ? "" : heading("Cannot be checked") + unverified);
}

/// Equal pictures and weights part in an operation, which a trace does not hold.
std::string recomputeHint(const RunComparison& comparison, const FirstDivergence& first) {
  const bool isOperation = first.part != DivergedPart::Start && first.part != DivergedPart::Batch &&
                           first.part != DivergedPart::Length;
  if (!isOperation || !first.stateBeforeKnown) return {};
  return wrapped("This computes the step of both again and names the operation that parts them:", 2) +
         "    heatproof-cli recompute " + shellWord(comparison.baseline->path.string()) + " " +
         shellWord(comparison.candidate->path.string()) + "\n";
}

std::string divergencePart(const RunComparison& comparison) {
  if (!comparison.trace.first) return {};
  const auto& first = *comparison.trace.first;
  return heading("First divergence") + wrapped(divergenceText(first), 2) + recomputeHint(comparison, first);
}

std::string reasonsPart(const RunComparison& comparison) {
  if (comparison.reasons.empty()) return {};
  auto text = heading("Why, the most likely first");
  int number = 0;
  for (const auto& reason : comparison.reasons) {
    const bool isCertain = reason.strength >= 3 || reason.strength == 0;
    const auto* weight = isCertain ? "" : reason.strength == 2 ? " (possible)" : " (unlikely)";
    text += wrapped(std::to_string(++number) + ". " + printable(reason.title) + weight + ". " +
                        printable(reason.sentence),
                    2);
  }
  return text;
}

std::vector<std::string> cellsOf(const TensorDifference& tensor, const std::string& name) {
  const auto number = [](double value) { return std::isfinite(value) ? numberText(value, 4) : "-"; };
  const bool isNotFinite = tensor.notFiniteBaseline + tensor.notFiniteCandidate > 0;
  return {name,
          tensor.shape.empty() && tensor.count > 1 ? "" : shapeText(tensor.shape),
          std::to_string(tensor.count - tensor.equal) + " of " + std::to_string(tensor.count),
          number(tensor.maxAbs),
          number(tensor.meanAbs),
          number(tensor.relativeL2),
          number(tensor.cosine),
          tensor.maxUlp == kNoUlp && isNotFinite ? "not finite" : ulpText(tensor.maxUlp),
          std::to_string(tensor.signFlips)};
}

/// Files that are no runs know no epoch.
std::string epochText(const RunComparison& comparison) {
  const bool areFiles =
      comparison.baseline->kind == RunKind::WeightsFile && comparison.candidate->kind == RunKind::WeightsFile;
  return comparison.epoch == 0 || areFiles ? "" : " of epoch " + std::to_string(comparison.epoch);
}

std::string weightsPart(const RunComparison& comparison) {
  if (!comparison.weights || comparison.weights->all.equal == comparison.weights->all.count) return {};
  const auto& weights = *comparison.weights;
  TextTable table(
      {"tensor", "shape", "differ", "max |d|", "mean |d|", "rel. L2", "cosine", "ULP", "sign flips"});
  std::size_t differing = 0;
  for (const auto& tensor : weights.tensors) {
    if (tensor.equal == tensor.count || ++differing > kMostRows) continue;
    table.add(cellsOf(tensor, printable(tensor.name)));
  }
  table.add(cellsOf(weights.all, "all"));
  const auto equal = weights.tensors.size() - differing;
  return heading("Weights" + epochText(comparison)) + table.text(2) + more(differing, kMostRows, "tensor") +
         (equal > 0 ? "  " + std::to_string(equal) + (equal == 1 ? " tensor is" : " tensors are") +
                          " equal in every bit\n"
                    : "");
}

std::string flipsText(const RunComparison& comparison) {
  const auto& flips = comparison.predictions->flips;
  if (flips.empty()) return {};
  const auto& names = comparison.baseline->classNames;
  TextTable table({"flipped picture", "label", "baseline", "p", "candidate", "p"});
  for (std::size_t i = 0; i < std::min(flips.size(), kMostFlips); ++i) {
    const auto& flip = flips[i];
    table.add({printable(flip.id), className(names, flip.label), className(names, flip.baseline),
               numberText(flip.baselineProbability, 4), className(names, flip.candidate),
               numberText(flip.candidateProbability, 4)});
  }
  return table.text(2) + more(flips.size(), kMostFlips, "flip");
}

std::string answersPart(const RunComparison& comparison) {
  if (!comparison.predictions && !comparison.accuracy) return {};
  auto text = heading("Answers");
  if (comparison.accuracy) text += wrapped("Accuracy: " + accuracyText(*comparison.accuracy), 2);
  if (!comparison.predictions) return text;
  const auto& predictions = *comparison.predictions;
  text += wrapped(std::to_string(predictions.agreeing) + " of " + std::to_string(predictions.pictures) +
                      " pictures get the same answer, " + std::to_string(predictions.equalBits) +
                      " of them in every bit; the largest difference of a probability is " +
                      numberText(predictions.maxProbabilityDifference, 3) + ".",
                  2);
  return text + flipsText(comparison);
}

std::string valueText(const std::optional<std::string>& value) {
  if (!value) return "not provided";
  return value->empty() ? "none" : printable(*value);
}

std::string settingsPart(const RunComparison& comparison) {
  TextTable table({"setting", "baseline", "candidate"});
  std::size_t differing = 0;
  for (const auto& row : comparison.settings) {
    if (!row.differs || ++differing > kMostRows) continue;
    table.add({printable(row.title), valueText(row.baseline), valueText(row.candidate)});
  }
  if (differing == 0) return {};
  return heading("Settings that differ") + table.text(2) + more(differing, kMostRows, "setting");
}

std::string notesPart(const RunComparison& comparison) {
  if (comparison.notes.empty()) return {};
  auto text = heading("Notes");
  for (const auto& note : comparison.notes) text += wrapped("- " + printable(note), 2);
  return text;
}

}  // namespace

std::string comparisonText(const RunComparison& comparison) {
  return runsText(comparison) + "\nVerdict: " + verdictText(comparison) + "\n" +
         wrapped(printable(comparison.why), 2) + integrityPart(comparison) + divergencePart(comparison) +
         reasonsPart(comparison) + weightsPart(comparison) + answersPart(comparison) +
         settingsPart(comparison) + notesPart(comparison);
}

}  // namespace hp::cli
