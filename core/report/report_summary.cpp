// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

Tone toneOf(Verdict verdict) {
  switch (verdict) {
    case Verdict::EqualBits:
    case Verdict::WithinUlp:
      return Tone::Good;
    case Verdict::Indistinguishable:
      return Tone::Neutral;
    case Verdict::Different:
    case Verdict::NotComparable:
      break;
  }
  return Tone::Bad;
}

void addReasons(const RunComparison& comparison, Document& document) {
  constexpr std::size_t kMostReasons = 5;
  Table table{
      "What can explain it, most likely first", {{"reason"}, {"strength"}, {"what speaks for it"}}, {}};
  for (const auto& reason : comparison.reasons) {
    if (table.rows.size() == kMostReasons) break;
    table.rows.push_back(
        {Cell(reason.title, reason.strength >= 3), strengthText(reason.strength), reason.sentence});
  }
  if (!table.rows.empty()) document.blocks.emplace_back(std::move(table));
}

/// One below the other; of many the first.
std::string firstLines(const std::vector<std::string>& lines) {
  constexpr std::size_t kMost = 10;
  std::string text;
  for (std::size_t i = 0; i < std::min(lines.size(), kMost); ++i) text += (i > 0 ? "\n" : "") + lines[i];
  if (lines.size() > kMost) text += "\nand " + std::to_string(lines.size() - kMost) + " more, see 2 (h)";
  return text;
}

/// What no reader may miss: files that are not as they were written, or of which nobody can tell.
void addTampering(const ComparisonReport& report, std::size_t i, Document& document) {
  const auto& comparison = *report.comparisons[i];
  std::vector<std::string> changed, unverified;
  for (const auto* run : {comparison.baseline.get(), comparison.candidate.get()}) {
    for (const auto& sentence : run->tampered) changed.push_back(run->name + ": " + sentence);
    if (!run->unverified.empty()) unverified.push_back(run->name + ": " + run->unverified);
  }
  const auto add = [&](const char* title, const std::vector<std::string>& lines) {
    if (!lines.empty()) document.blocks.emplace_back(Callout{Tone::Bad, title, firstLines(lines)});
  };
  add("Tampered with", changed);
  add("Cannot be checked", unverified);
}

void addVerdict(const ComparisonReport& report, std::size_t i, Document& document) {
  const auto& comparison = *report.comparisons[i];
  document.blocks.emplace_back(Callout{toneOf(comparison.verdict), capitalised(verdictText(comparison)),
                                       candidateName(report, i) + " against the baseline " +
                                           comparison.baseline->name + ".\n" + comparison.why});
  document.blocks.emplace_back(Paragraph{"Where they part: " + partingText(comparison)});
  if (comparison.accuracy)
    document.blocks.emplace_back(Paragraph{"Accuracy: " + accuracyText(*comparison.accuracy)});
  addTampering(report, i, document);
  addReasons(comparison, document);
  for (const auto& note : comparison.notes) document.blocks.emplace_back(Paragraph{note, true});
}

/// One line a candidate.
Table overview(const ComparisonReport& report) {
  Table table{"All candidates against the baseline " + report.comparisons.front()->baseline->name,
              {{"candidate"},
               {"verdict"},
               {"first step that differs", Alignment::Right},
               {"relative L2 of all weights", Alignment::Right},
               {"images with another class", Alignment::Right}},
              {}};
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto& comparison = *report.comparisons[i];
    table.rows.push_back(
        {candidateName(report, i), Cell(verdictText(comparison), toneOf(comparison.verdict) == Tone::Bad),
         firstStepCell(comparison.trace),
         comparison.weights ? numberCell(comparison.weights->all.relativeL2) : Cell("not known"),
         comparison.predictions ? countCell(std::ssize(comparison.predictions->flips)) : Cell("not known")});
  }
  return table;
}

}  // namespace

void addSummary(const ComparisonReport& report, Document& document) {
  document.blocks.emplace_back(Heading{1, "Result"});
  if (report.comparisons.size() > 1) document.blocks.emplace_back(overview(report));
  addDuplicates(report, document);
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) addVerdict(report, i, document);
  document.blocks.emplace_back(
      Paragraph{"About this report: it is evidence about training runs, found by reading their files. The "
                "numbered headings "
                "follow Annex IV of Regulation (EU) 2024/1689 (the EU AI Act), so that it can be filed with "
                "the technical "
                "documentation that Article 11 asks for. It is no legal assessment: it does not say whether "
                "a system is of "
                "high risk, or meets the Regulation. \"Not provided\" means that the files compared hold "
                "nothing of it.",
                true});
}

}  // namespace hp::report
