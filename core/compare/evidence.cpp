// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/evidence.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/compare/causes.h"

namespace hp {
namespace {

/// The rows of a run's trial; none when the record is missing or of another program.
nlohmann::json trialOf(const ComparedRun& run) {
  const auto record = nlohmann::json::parse(run.environment, nullptr, false);
  if (!record.is_object()) return nlohmann::json::array();
  const auto rows = record.find("preflight");
  return rows != record.end() && rows->is_array() ? *rows : nlohmann::json::array();
}

bool isOfLayer(const nlohmann::json& row, const std::string& layer) {
  const auto layers = row.find("layers");
  return layers != row.end() && layers->is_array() &&
         std::ranges::any_of(*layers, [&](const auto& name) { return name == layer; });
}

/// The trial of an operation's output for numbers that part in the forward pass; of its gradients for the
/// layer whose gradient parted, and for gradients of that role ("weight"), as trials are smaller than batches
/// and need not see every layer that is troubled.
std::string operationSeen(const nlohmann::json& row, const FirstDivergence& first, Trouble trouble) {
  if (!row.is_object()) return {};
  const auto* what = trouble == Trouble::Threads ? "same-with-other-threads" : "repeats";
  const auto operation = row.find("operation");
  if (row.value(what, nlohmann::json(true)) != false || operation == row.end() || !operation->is_string())
    return {};
  const auto name = operation->get<std::string>();
  const bool isGradient = name.ends_with("gradient");
  const auto dot = first.tensor.rfind('.');
  const bool isAlike = name.ends_with(" " + first.tensor.substr(dot + 1) + " gradient") ||
                       isOfLayer(row, first.tensor.substr(0, dot));
  const bool fits = first.part == DivergedPart::Forward
                        ? !isGradient
                        : first.part == DivergedPart::Gradient && isGradient && isAlike;
  return fits ? printable(name) : "";
}

}  // namespace

bool isStateOfResume(const TraceComparison& trace) {
  return trace.first && trace.first->part == DivergedPart::Start && trace.first->step > 1;
}

SettingValues valuesOf(const std::vector<SettingRow>& settings, const std::string& key) {
  const auto row = std::ranges::find(settings, key, &SettingRow::key);
  if (row == settings.end()) return {};
  return {row->baseline.value_or(""), row->candidate.value_or("")};
}

std::string closing(int strength, const TraceComparison& trace) {
  if (trace.comparable && !trace.first) return "No step of the training shows it.";
  if (!trace.first) {
    if (strength >= 3) return "This is enough for other numbers.";
    return (trace.obstacle.empty() ? "There are no traces of both runs." : trace.obstacle) +
           " So it cannot be told whether this is the reason.";
  }
  if (strength >= 3) return "This acts exactly where the runs part.";
  return strength == 2 ? "This can act where the runs part."
                       : "This acts elsewhere than where the runs part.";
}

std::string troubleSeen(const Evidence& evidence, Trouble trouble) {
  if (!evidence.trace.first) return {};
  for (const auto* run : {evidence.baseline->get(), evidence.candidate->get()}) {
    for (const auto& row : trialOf(*run)) {
      if (auto seen = operationSeen(row, *evidence.trace.first, trouble); !seen.empty()) return seen;
    }
  }
  return {};
}

std::vector<Reason> startFileReasons(const Evidence& evidence) {
  const auto &ours = (*evidence.baseline)->startDigest, &theirs = (*evidence.candidate)->startDigest;
  if (ours == theirs) return {};
  constexpr std::size_t kShown = 12;
  const auto named = [](const std::string& digest) {
    return digest.empty() ? "no file" : "the file " + printable(digest.substr(0, kShown));
  };
  const int strength =
      isStateOfResume(evidence.trace) ? 1 : strengthAt({3, 1, 3, 1, 1, 1, 1, 3}, evidence.trace.first);
  return {{"startSha256", "Weights to begin from",
           "Training began from " + named(ours) + " and from " + named(theirs) + " (SHA-256). " +
               closing(strength, evidence.trace),
           strength}};
}

std::vector<Reason> doubtReasons(const Evidence& evidence) {
  std::vector<Reason> reasons;
  if (const auto seen = troubleSeen(evidence, Trouble::Repetition); !seen.empty()) {
    reasons.push_back({"environment.preflight", "Operation that does not repeat",
                       "Before training, the program itself saw '" + seen +
                           "' give other bits when it was done again. " + closing(3, evidence.trace),
                       3});
  }
  const auto [mode, other] = valuesOf(evidence.settings, "mode");
  const auto device = valuesOf(evidence.settings, "device").baseline;
  if (mode == "native" && other == mode && device.starts_with("cuda")) {
    const auto strength = strengthAt({1, 1, 2, 2, 1, 1, 1, 2}, evidence.trace.first);
    reasons.push_back({"mode", "Native mode",
                       "Both runs were trained in native mode on " + printable(device) +
                           ", where kernels need not repeat their bits. " + closing(strength, evidence.trace),
                       strength});
  }
  return reasons;
}

}  // namespace hp
