// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. Reasons that no setting gives: what the course of the runs, their data and their own
// trials tell.

#include "core/compare/reasons.h"

namespace hp {

/// What reasons are found from.
struct Evidence {
  const std::vector<SettingRow>& settings;
  const TraceComparison& trace;
  const Baseline<ComparedRunPtr>& baseline;
  const Candidate<ComparedRunPtr>& candidate;
};

/// Sources of randomness that both runs leave unseeded, so that no setting differs.
std::vector<Reason> unseededReasons(const Evidence& evidence);
/// Another weights file to begin from.
std::vector<Reason> startFileReasons(const Evidence& evidence);
/// Pictures that are not the same, or not in both data sets.
std::vector<Reason> pictureReasons(const Evidence& evidence);
/// Validation pictures that are not the same: the reason where answers alone differ.
std::vector<Reason> validationReasons(const Evidence& evidence);
/// Resumes that changed something, and ends before the last epoch.
std::vector<Reason> courseReasons(const Evidence& evidence);
/// Operations that do not repeat their bits, and files that are not as they were written.
std::vector<Reason> doubtReasons(const Evidence& evidence);

/// What a run's own trial before training saw of the operation behind this tensor: "Conv2d 32, 3x3: weight
/// gradient (conv1)", of those that change with the number of threads, or of those that do not repeat at all.
/// Empty: nothing.
enum class Trouble { Threads, Repetition };
std::string troubleSeen(const Evidence& evidence, Trouble trouble);

/// True if a resume went on with other numbers than both runs had: no seed, recipe or machine changes those.
bool isStateOfResume(const TraceComparison& trace);

/// The end of a reason's sentence: how well it goes with where the runs part.
std::string closing(int strength, const TraceComparison& trace);

/// The value of this setting in each run; empty where it is not provided.
struct SettingValues {
  std::string baseline = {}, candidate = {};
};
SettingValues valuesOf(const std::vector<SettingRow>& settings, const std::string& key);

}  // namespace hp
