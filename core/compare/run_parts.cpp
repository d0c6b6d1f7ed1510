// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_parts.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/causes.h"
#include "core/compare/changed_pictures.h"
#include "core/train/listed.h"

namespace hp {
namespace {

constexpr std::size_t kNamed = 8;

std::string keptText(const ComparedRun& run) {
  std::vector<std::string> epochs;
  for (const auto& [epoch, file] : run.weights) epochs.push_back(std::to_string(epoch));
  return epochs.empty() ? "none" : listed(epochs, kNamed);
}

bool isBareFile(const ComparedRun& run) {
  return run.kind == RunKind::WeightsFile && run.weights.size() == 1;
}

/// The wanted epoch, or the newest where none is wanted; a bare file's only one in any case.
std::optional<std::int64_t> epochOf(const ComparedRun& run, std::int64_t wanted) {
  if (run.weights.empty()) return std::nullopt;
  if (isBareFile(run)) return run.weights.begin()->first;
  if (wanted == 0) return run.weights.rbegin()->first;
  return run.weights.contains(wanted) ? std::optional(wanted) : std::nullopt;
}

void noteNewer(const ComparedRun& run, const char* whose, std::int64_t compared,
               std::vector<std::string>& notes) {
  const auto newest = run.weights.rbegin()->first;
  if (newest > compared)
    notes.push_back("The " + std::string(whose) + " has newer weights, of epoch " + std::to_string(newest) +
                    ", that the other has nothing to compare with.");
}

const EpochRecord* epochRecord(const ComparedRun& run, std::int64_t epoch) {
  const auto at = std::ranges::find(run.epochs, epoch, &EpochRecord::epoch);
  const bool isKnown =
      at != run.epochs.end() && at->validationExamples > 0 && std::isfinite(at->validationAccuracy);
  return isKnown ? &*at : nullptr;
}

/// The last epoch that both validated.
std::optional<ChosenEpochs> lastValidated(const ComparedRun& baseline, const ComparedRun& candidate) {
  for (auto at = baseline.epochs.rbegin(); at != baseline.epochs.rend(); ++at)
    if (epochRecord(baseline, at->epoch) && epochRecord(candidate, at->epoch))
      return ChosenEpochs{at->epoch, at->epoch};
  return std::nullopt;
}

void noteOthers(const WeightsDifference& weights, std::vector<std::string>& notes) {
  const auto note = [&](const std::vector<std::string>& names, const std::string& what) {
    if (names.empty()) return;
    notes.push_back(std::to_string(names.size()) + (names.size() == 1 ? " tensor is " : " tensors are ") +
                    what + ": " + printable(listed(names, kNamed)) + ".");
  };
  note(weights.onlyBaseline, "only in the baseline");
  note(weights.onlyCandidate, "only in the candidate");
  std::vector<std::string> shapes;
  for (const auto& mismatch : weights.otherShapes) shapes.push_back(mismatch.name);
  note(shapes, "of other shapes");
  note(weights.otherTypes, "stored as another type");
}

void notePictures(const PredictionsDifference& predictions, std::vector<std::string>& notes) {
  const auto note = [&](std::int64_t count, const char* what) {
    if (count > 0) notes.push_back(std::to_string(count) + what);
  };
  note(predictions.onlyBaseline, " pictures were predicted by the baseline alone.");
  note(predictions.onlyCandidate, " pictures were predicted by the candidate alone.");
  note(predictions.otherLabels, " pictures have other labels in the two runs.");
  if (predictions.unanswered > 0) notes.push_back(unansweredText(predictions));
}

/// True if accuracies are shares of other pictures or labels.
bool validatedOtherwise(const ComparedRun& baseline, const ComparedRun& candidate) {
  const auto changes = picturesChanged(baseline, candidate);
  const auto isValidated = [](const ComparedRun& run, const std::optional<std::size_t>& place) {
    return place && run.files.split(*place) == "validation";
  };
  const auto matters = [&](const ChangedPicture& picture) {
    const bool isInBoth = picture.baseline && picture.candidate;
    const bool isOther = !isInBoth || picture.movedSplit || picture.isLearnedOtherwise();
    return isOther && (isValidated(baseline, picture.baseline) || isValidated(candidate, picture.candidate));
  };
  return std::ranges::any_of(changes.changed, matters) ||
         std::ranges::any_of(changes.onlyBaseline, matters) ||
         std::ranges::any_of(changes.onlyCandidate, matters);
}

/// Whether paired answers tell the runs apart; nothing where they are not of the same pictures, or too few.
std::optional<bool> apartByAnswers(const RunComparison& comparison, double significance) {
  constexpr std::int64_t kFewest = 10;
  if (!comparison.predictions) return std::nullopt;
  const auto& answers = *comparison.predictions;
  if (answers.pictures < kFewest || answers.onlyBaseline + answers.onlyCandidate + answers.otherLabels > 0)
    return std::nullopt;
  return answers.test.pValue <= significance;
}

/// Why classes are not known to be the same; empty where they are.
std::string otherClasses(const ComparedRun& baseline, const ComparedRun& candidate) {
  if (baseline.classNames == candidate.classNames) return {};
  const auto* unknown = baseline.classNames.empty() ? &baseline : &candidate;
  return (unknown->classNames.empty() ? "The classes of " + printable(unknown->name) + " are not known"
                                      : std::string("The runs know other classes")) +
         ", so that neither their predictions nor their accuracies are compared.";
}

void noteOnce(std::string note, std::vector<std::string>& notes) {
  if (std::ranges::find(notes, note) == notes.end()) notes.push_back(std::move(note));
}

/// What both kept, which is not one epoch.
std::string keptByBoth(const ComparedRun& baseline, const ComparedRun& candidate) {
  if (baseline.weights.empty() && candidate.weights.empty()) return "none were kept.";
  for (const auto* run : {&baseline, &candidate})
    if (run->weights.empty()) return printable(run->name) + " kept none.";
  return "kept are those of: " + keptText(baseline) + " (" + printable(baseline.name) + ") and " +
         keptText(candidate) + " (" + printable(candidate.name) + ").";
}

/// Few pictures call much indistinguishable.
void noteFewPictures(const AccuracyComparison& accuracy, std::vector<std::string>& notes) {
  constexpr std::int64_t kFew = 200;
  const auto fewest = std::min(accuracy.baselineExamples, accuracy.candidateExamples);
  if (fewest >= kFew) return;
  const double error = std::hypot(binomialError(accuracy.baseline, accuracy.baselineExamples),
                                  binomialError(accuracy.candidate, accuracy.candidateExamples));
  notes.push_back("Only " + std::to_string(fewest) +
                  " pictures were validated with: accuracies that differ by less "
                  "than about " +
                  numberText(2 * std::max(error, 1.0 / static_cast<double>(fewest)), 2) +
                  " cannot be told apart.");
}

}  // namespace

std::string otherTask(const ComparedRun& baseline, const ComparedRun& candidate) {
  if (auto other = otherClasses(baseline, candidate); !other.empty()) return other;
  if (validatedOtherwise(baseline, candidate))
    return "The runs were validated with other pictures, so that their accuracies are not compared.";
  return {};
}

std::optional<ChosenEpochs> epochsToCompare(const ComparedRun& baseline, const ComparedRun& candidate,
                                            const CompareSpec& spec, std::vector<std::string>& notes) {
  std::optional<ChosenEpochs> chosen;
  if (spec.epoch > 0 || isBareFile(baseline) != isBareFile(candidate)) {
    const auto left = epochOf(baseline, spec.epoch), right = epochOf(candidate, spec.epoch);
    if (left && right) chosen = {*left, *right};
  } else if (const auto common = newestCommonEpoch(baseline, candidate)) {
    chosen = {*common, *common};
    noteNewer(baseline, "baseline", *common, notes);
    noteNewer(candidate, "candidate", *common, notes);
  }
  if (!chosen) {
    notes.push_back("There are no weights of " +
                    (spec.epoch > 0 ? "epoch " + std::to_string(spec.epoch) : std::string("one epoch")) +
                    " in both runs; " + keptByBoth(baseline, candidate));
  }
  return chosen;
}

void addWeights(const ChosenEpochs& epochs, RunComparison& into, const RunContext& context) {
  try {
    const auto ours = openWeightsSource(into.baseline->weights.at(epochs.baseline), context);
    const auto theirs = openWeightsSource(into.candidate->weights.at(epochs.candidate), context);
    into.weights = compareWeights(Baseline<const WeightsSource*>(ours.get()),
                                  Candidate<const WeightsSource*>(theirs.get()), context);
    into.epoch = std::max(epochs.baseline, epochs.candidate);
    noteOthers(*into.weights, into.notes);
  } catch (const Error& error) {
    into.notes.emplace_back(error.what());
  }
}

void addPredictions(const ChosenEpochs& epochs, RunComparison& into) {
  const auto& ours = into.baseline->predictions;
  const auto& theirs = into.candidate->predictions;
  if (!ours.contains(epochs.baseline) || !theirs.contains(epochs.candidate)) {
    into.notes.emplace_back("Predictions of this epoch are not there in both runs.");
    return;
  }
  if (auto other = otherClasses(*into.baseline, *into.candidate); !other.empty()) {
    noteOnce(std::move(other), into.notes);
    return;
  }
  try {
    into.predictions = comparePredictions(
        Baseline<std::vector<PredictionRow>>(readPredictions(ours.at(epochs.baseline))),
        Candidate<std::vector<PredictionRow>>(readPredictions(theirs.at(epochs.candidate))));
    into.answersEpoch = std::max(epochs.baseline, epochs.candidate);
    notePictures(*into.predictions, into.notes);
  } catch (const Error& error) {
    into.notes.emplace_back(error.what());
  }
}

void addAccuracy(const std::optional<ChosenEpochs>& epochs, const CompareSpec& spec, RunComparison& into) {
  auto chosen = epochs;
  if (!chosen && spec.epoch > 0) chosen = {spec.epoch, spec.epoch};
  if (!chosen) chosen = lastValidated(*into.baseline, *into.candidate);
  if (!chosen) return;
  const auto* ours = epochRecord(*into.baseline, chosen->baseline);
  const auto* theirs = epochRecord(*into.candidate, chosen->candidate);
  if (!ours || !theirs) return;
  if (auto other = otherTask(*into.baseline, *into.candidate); !other.empty()) {
    noteOnce(std::move(other), into.notes);
    return;
  }
  try {
    into.accuracy =
        compareAccuracies(ours->validationAccuracy, ours->validationExamples, theirs->validationAccuracy,
                          theirs->validationExamples, spec.significance);
  } catch (const Error& error) {
    into.notes.emplace_back(error.what());
    return;
  }
  into.answersEpoch = std::max(chosen->baseline, chosen->candidate);
  into.accuracy->apartByAnswers = apartByAnswers(into, spec.significance);
  if (!into.accuracy->apartByAnswers) noteFewPictures(*into.accuracy, into.notes);
}

void addFolderNotes(RunComparison& into) {
  const auto add = [&](const std::vector<std::string>& sentences, const std::string& before) {
    for (const auto& sentence : sentences) into.notes.push_back(before + sentence);
  };
  add(into.baseline->missing, "Baseline: ");
  add(into.candidate->missing, "Candidate: ");
  // What hides a trace may be said above of its run already.
  const auto isSaid = [&](const ComparedRun& run) {
    return std::ranges::find(run.missing, printable(into.trace.obstacle)) != run.missing.end();
  };
  add(into.trace.damaged, {});
  if (!into.trace.comparable && !isSaid(*into.baseline) && !isSaid(*into.candidate))
    into.notes.push_back(into.trace.obstacle);
}

void addDuplicateNote(RunComparison& into) {
  if (!into.weights || !into.weights->equalBits()) return;
  std::error_code unknown;
  if (std::filesystem::equivalent(into.baseline->path, into.candidate->path, unknown) && !unknown) {
    into.notes.emplace_back("Both are one and the same run.");
    return;
  }
  constexpr int kCertain = 3;
  for (const auto& row : into.settings) {
    const auto* cause = row.differs && row.group == SettingGroup::Configuration ? causeOf(row.key) : nullptr;
    if (!cause || cause->strengths.back() < kCertain) continue;
    into.notes.push_back("The weights are equal although the runs say that they differ in '" +
                         printable(row.title) + "': one may be a copy of the other.");
    return;
  }
}

}  // namespace hp
