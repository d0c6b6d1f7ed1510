// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/report only: the parts of the report of a comparison, each adding its blocks.

#include <optional>
#include <string>
#include <vector>

#include "core/report/comparison_report.h"

namespace hp::report {

/// The first page: verdicts and what speaks for them.
void addSummary(const ComparisonReport& report, Document& document);
/// Annex IV, 1.
void addGeneralDescription(const ComparisonReport& report, Document& document);
/// Annex IV, 2.
void addDevelopment(const ComparisonReport& report, Document& document);
/// Annex IV, 2 (g): what differs in curves, weights and predictions.
void addTesting(const ComparisonReport& report, Document& document);
void addCurves(const ComparisonReport& report, Document& document);
void addWeights(const ComparisonReport& report, Document& document);
void addPredictions(const ComparisonReport& report, Document& document);
/// What pictures say of them, where some were explained.
void addExplanations(const ComparisonReport& report, Document& document);
/// Annex IV, 2 (h).
void addIntegrity(const ComparisonReport& report, Document& document);
/// Annex IV, 3 to 9.
void addOperation(const ComparisonReport& report, Document& document);
/// Every setting of every pair.
void addAllSettings(const ComparisonReport& report, Document& document);

/// Of three runs and more: which are the same, how every one stands to every other, and all pairs of them.
void addDuplicates(const ComparisonReport& report, Document& document);
void addAllRuns(const ComparisonReport& report, Document& document);
void addAllPairs(const ComparisonReport& report, Document& document);

/// Sentences of what was found name files by their paths: a report, which is handed on, by the run's name.
void replacePaths(const ComparisonReport& report, Document& document);

/// The baseline first.
std::vector<ComparedRunPtr> runsOf(const ComparisonReport& report);
/// "convnet-b"; where several are compared "candidate 2, convnet-b", for names may be equal.
std::string candidateName(const ComparisonReport& report, std::size_t i);
/// The same for all runs, the baseline being the first: "baseline, convnet-a".
std::string runName(const ComparisonReport& report, std::size_t i);
/// A heading of the third level with the candidate's name, where there is more than one.
void addCandidateHeading(const ComparisonReport& report, std::size_t i, Document& document);

/// True for a difference that is more than that one run ended and the other went on.
bool differs(const std::optional<FirstDivergence>& first);
/// The step, "none" or "not known".
Cell firstStepCell(const TraceComparison& trace);
/// Where the runs part, in a sentence.
std::string partingText(const RunComparison& comparison);

/// With a capital letter in front, where it begins with one of a to z.
std::string capitalised(std::string text);

/// Scalars of a JSON text by their JSON pointers ("/program/libtorch"); nothing for what is not there.
std::vector<std::optional<std::string>> factsAt(const std::string& json,
                                                const std::vector<std::string>& pointers);
/// A cell that says "not provided" for what is not known, and "none" for what is empty.
Cell factCell(const std::optional<std::string>& fact);

/// Rows that differ, of one group; "not provided" is said where a side has none.
Table settingsTable(const RunComparison& comparison, SettingGroup group, bool differingOnly,
                    const std::string& caption);

}  // namespace hp::report
