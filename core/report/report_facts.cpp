// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/compare/count_text.h"
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

std::optional<std::string> scalarText(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_number()) return value.dump();
  return {};
}

/// Without exceptions for what is not there; the document is foreign.
const Json* found(const Json& in, const std::string& pointer) {
  const Json* at = &in;
  for (std::size_t from = 1; from <= pointer.size() && at;) {
    const auto end = std::min(pointer.find('/', from), pointer.size());
    const auto key = pointer.substr(from, end - from);
    const auto next = at->is_object() ? at->find(key) : at->end();
    at = at->is_object() && next != at->end() ? &*next : nullptr;
    from = end + 1;
  }
  return at;
}

}  // namespace

std::vector<ComparedRunPtr> runsOf(const ComparisonReport& report) { return runsOf(report.comparisons); }

std::string candidateName(const ComparisonReport& report, std::size_t i) {
  const auto& name = report.comparisons[i]->candidate->name;
  return report.comparisons.size() == 1 ? name : "candidate " + std::to_string(i + 1) + ", " + name;
}

std::string runName(const ComparisonReport& report, std::size_t i) {
  if (i == 0) return "baseline, " + report.comparisons.front()->baseline->name;
  const auto number = report.comparisons.size() == 1 ? std::string() : " " + std::to_string(i);
  return "candidate" + number + ", " + report.comparisons[i - 1]->candidate->name;
}

void addCandidateHeading(const ComparisonReport& report, std::size_t i, Document& document) {
  if (report.comparisons.size() > 1) document.blocks.emplace_back(Heading{3, runName(report, i + 1)});
}

bool differs(const std::optional<FirstDivergence>& first) {
  return first && first->part != DivergedPart::Length;
}

Cell firstStepCell(const TraceComparison& trace) {
  if (!trace.comparable) return {"not known"};
  return differs(trace.first) ? countCell(trace.first->step) : Cell("none");
}

std::string partingText(const RunComparison& comparison) {
  const auto& trace = comparison.trace;
  if (!trace.comparable) return trace.obstacle;
  if (trace.first) return divergenceText(*trace.first);
  return "Nothing that was traced differs in the " + countText(trace.commonSteps) +
         " steps that both runs have.";
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::vector<std::optional<std::string>> factsAt(const std::string& json,
                                                const std::vector<std::string>& pointers) {
  const auto document = Json::parse(json, nullptr, false);
  std::vector<std::optional<std::string>> facts;
  for (const auto& pointer : pointers) {
    const auto* value = document.is_discarded() ? nullptr : found(document, pointer);
    facts.push_back(value ? scalarText(*value) : std::nullopt);
  }
  return facts;
}

Cell factCell(const std::optional<std::string>& fact) {
  if (!fact) return {"not provided"};
  return fact->empty() ? Cell("none") : Cell(*fact);
}

Table settingsTable(const RunComparison& comparison, SettingGroup group, bool differingOnly,
                    const std::string& caption) {
  Table table{caption, {{"setting"}, {"baseline"}, {"candidate"}, {"key"}}, {}};
  table.columns[3].code = true;
  for (const auto& row : comparison.settings) {
    if (row.group != group || (differingOnly && !row.differs)) continue;
    Cell candidate = factCell(row.candidate);
    candidate.marked = row.differs;
    table.rows.push_back({row.title, factCell(row.baseline), candidate, row.key});
  }
  return table;
}

}  // namespace hp::report
