// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/reasons.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "core/base/text.h"
#include "core/compare/causes.h"
#include "core/compare/evidence.h"
#include "core/compare/tampering.h"
#include "core/runs/run_names.h"
#include "core/train/listed.h"

namespace hp {
namespace {

std::string valueText(const std::optional<std::string>& value) {
  constexpr std::size_t kDigest = 64, kShown = 12;
  if (!value) return "not provided";
  if (value->empty()) return "none";
  return printable(value->size() == kDigest ? value->substr(0, kShown) + "..." : *value);
}

/// "seed: 1001 and 1002"
std::string textOf(const SettingRow& row) {
  return printable(row.title) + ": " + valueText(row.baseline) + " and " + valueText(row.candidate);
}

/// The file that says this setting, where it was changed since; else empty.
std::string changedRecord(const Evidence& evidence, const std::string& key) {
  const bool isOfMachine = key.starts_with("environment.");
  const std::string file = isOfMachine ? "environment" : run_names::kConfig;
  const bool isOther = isChanged(**evidence.baseline, file) || isChanged(**evidence.candidate, file);
  return isOther ? (isOfMachine ? run_names::kEnvironment : run_names::kConfig) : "";
}

int strengthOf(const Cause& cause, const TraceComparison& trace) {
  if (isStateOfResume(trace)) return 1;
  const auto here = strengthAt(cause.strengths, trace.first);
  const bool mayBeBefore =
      trace.first && trace.first->part == DivergedPart::Forward && !trace.first->stateBeforeKnown;
  return mayBeBefore ? std::max(here, cause.strengths.front()) : here;
}

/// Of the rows that differ and belong to this cause.
std::optional<Reason> reasonOf(const Cause& cause, const Evidence& evidence) {
  constexpr std::size_t kNamed = 3;
  std::vector<std::string> differences;
  std::string key;
  for (const auto& row : evidence.settings) {
    if (!row.differs || causeOf(row.key) != &cause) continue;
    if (key.empty()) key = row.key;
    differences.push_back(textOf(row));
  }
  if (differences.empty()) return std::nullopt;
  auto strength = strengthOf(cause, evidence.trace);
  if (const auto changed = changedRecord(evidence, key); !changed.empty())
    return Reason{key, cause.title,
                  listed(differences, kNamed) + "; but " + changed +
                      " is not as the training wrote it, so that this proves nothing.",
                  1};
  auto sentence = listed(differences, kNamed) + "; " + cause.why + ". ";
  if (const auto seen = cause.title == "Threads" ? troubleSeen(evidence, Trouble::Threads) : "";
      !seen.empty()) {
    strength = 3;
    sentence += "Before training, the program itself saw '" + seen + "' change with the number of threads. ";
  }
  return Reason{key, cause.title, sentence + closing(strength, evidence.trace), strength};
}

void add(std::vector<Reason>& reasons, std::vector<Reason> more) {
  std::ranges::move(more, std::back_inserter(reasons));
}

/// The traces agree in every step and the weights were found to differ.
Reason afterTraining(const Evidence& evidence) {
  const auto isTampered = [](const ComparedRun& run) { return !run.tampered.empty(); };
  const bool isSeen = isTampered(**evidence.baseline) || isTampered(**evidence.candidate);
  return {
      "trace.equal", "Files changed after training",
      std::string("The traces of both runs agree in every step, so that what differs was changed after it "
                  "was trained") +
          (isSeen ? "; digests that do not match say the same." : "."),
      3};
}

/// Names of the runs of which this is not known: "'a' and 'b'"; empty where both recorded it.
std::string withoutRecord(const ComparedRun& baseline, const ComparedRun& candidate,
                          bool (*isKnown)(const ComparedRun&)) {
  std::string names;
  for (const auto* run : {&baseline, &candidate})
    if (!isKnown(*run)) names += (names.empty() ? "'" : " and '") + printable(run->name) + "'";
  return names;
}

/// What is not recorded is no fault of anything: a bare weights file knows nothing of how it came to be.
Reason nothingRecorded(const Evidence& evidence) {
  const auto names = withoutRecord(**evidence.baseline, **evidence.candidate, [](const ComparedRun& run) {
    return !run.config.empty() && !run.environment.empty();
  });
  if (!names.empty())
    return {"nothing", "Not recorded by " + names,
            "Without configuration and environment it cannot be told what explains the difference.", 0};
  return {"nothing", "Nothing recorded",
          "Nothing that was recorded explains it: neither configuration, data nor environment. What is left "
          "is a fault of the hardware, a library that was loaded later, or files that were changed by hand.",
          0};
}

}  // namespace

std::string strengthText(int strength) {
  if (strength <= 0) return {};
  return strength >= 3   ? "explains exactly this"
         : strength == 2 ? "can explain it"
                         : "differs, hardly explains it";
}

std::string settingsObstacle(const ComparedRun& baseline, const ComparedRun& candidate) {
  const auto names = withoutRecord(baseline, candidate, [](const ComparedRun& run) {
    return !run.config.empty() || !run.environment.empty();
  });
  return names.empty() ? names : "Nothing is recorded of the settings of " + names + ".";
}

std::vector<Reason> rankReasons(const std::vector<SettingRow>& settings, const TraceComparison& trace,
                                const Baseline<ComparedRunPtr>& baseline,
                                const Candidate<ComparedRunPtr>& candidate, bool weightsDiffer) {
  const Evidence evidence{settings, trace, baseline, candidate};
  const bool stepsAgree = trace.comparable && !trace.first;
  if (stepsAgree && weightsDiffer) return {afterTraining(evidence)};
  auto reasons = stepsAgree ? validationReasons(evidence) : std::vector<Reason>{};
  if (!reasons.empty()) return reasons;
  add(reasons, startFileReasons(evidence));
  add(reasons, unseededReasons(evidence));
  add(reasons, courseReasons(evidence));
  for (const auto& cause : causes())
    if (auto reason = reasonOf(cause, evidence)) reasons.push_back(std::move(*reason));
  add(reasons, pictureReasons(evidence));
  add(reasons, doubtReasons(evidence));
  std::ranges::stable_sort(reasons, std::ranges::greater{}, &Reason::strength);
  if (reasons.empty() || reasons.front().strength < 2)
    reasons.insert(reasons.begin(), nothingRecorded(evidence));
  return reasons;
}

}  // namespace hp
