// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/version.h"
#include "core/report/report_parts.h"

namespace hp {
namespace {

std::string subtitleOf(const ComparisonReport& report) {
  const auto count = report.comparisons.size();
  std::string text = "Baseline " + report.comparisons.front()->baseline->name + ", " +
                     (count == 1 ? "candidate " + report.comparisons.front()->candidate->name
                                 : std::to_string(count) + " candidates") +
                     ".";
  if (!report.created.empty()) text += " Made " + report.created + " (UTC)";
  return text + (report.created.empty() ? " Made" : "") + " by Heatproof " + programVersion() + ".";
}

}  // namespace

Document comparisonDocument(const ComparisonReport& report) {
  if (report.comparisons.empty()) throw Error("A report needs a comparison of at least two runs.");
  const auto& baseline = report.comparisons.front()->baseline;
  // A run that was opened twice is one baseline.
  if (std::ranges::any_of(report.comparisons,
                          [&](const auto& one) { return one->baseline->path != baseline->path; }))
    throw Error("A report needs comparisons with one and the same baseline.");
  Document document{report.title, subtitleOf(report), report.created, {}};
  report::addSummary(report, document);
  report::addGeneralDescription(report, document);
  report::addDevelopment(report, document);
  report::addOperation(report, document);
  report::addAllSettings(report, document);
  report::addAllPairs(report, document);
  report::replacePaths(report, document);
  return document;
}

}  // namespace hp
