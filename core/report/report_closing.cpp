// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/report/report_parts.h"

namespace hp::report {
namespace {

void addList(Document& document, const std::vector<std::string>& sentences) {
  for (const auto& sentence : sentences) document.blocks.emplace_back(Paragraph{sentence});
}

/// Whether every run is as its training wrote it, as far as that can be told.
void addIntegrityTable(const ComparisonReport& report, Document& document) {
  Table table{"Are the runs as they were written?", {{"run"}, {"answer"}}, {}};
  const auto runs = runsOf(report);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto& run = *runs[i];
    table.rows.push_back({runName(report, i), !run.tampered.empty()     ? Cell("no, see below", true)
                                              : run.digestsHold         ? Cell("yes, every digest holds")
                                              : !run.unverified.empty() ? Cell("cannot be checked", true)
                                              : run.kind == RunKind::Heatproof
                                                  ? Cell("was not checked", true)
                                                  : Cell("cannot be checked: it has no digests")});
  }
  document.blocks.emplace_back(std::move(table));
}

/// What is not there or not as it was written, of every run.
void addFaults(const ComparisonReport& report, Document& document) {
  Table table{"Files that are not as they were written, or not there", {{"run"}, {"what"}}, {}};
  const auto runs = runsOf(report);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    for (const auto& text : runs[i]->tampered) table.rows.push_back({runName(report, i), Cell(text, true)});
    if (!runs[i]->unverified.empty())
      table.rows.push_back({runName(report, i), Cell(runs[i]->unverified, true)});
    const auto isSaid = [&](const std::string& text) {
      return std::ranges::any_of(runs[i]->tampered,
                                 [&](const auto& said) { return said.find(text) != std::string::npos; });
    };
    for (const auto& text : runs[i]->missing)
      if (!isSaid(text)) table.rows.push_back({runName(report, i), text});
  }
  if (!table.rows.empty()) document.blocks.emplace_back(std::move(table));
}

Table accuracyTable(const ComparisonReport& report) {
  Table table{"Accuracy on the validation images at the end",
              {{"run"},
               {"accuracy (share of images)", Alignment::Right},
               {"standard error", Alignment::Right},
               {"images", Alignment::Right},
               {"loss", Alignment::Right}},
              {}};
  const auto runs = runsOf(report);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (runs[i]->epochs.empty() || runs[i]->epochs.back().validationExamples <= 0) continue;
    const auto& last = runs[i]->epochs.back();
    const double accuracy = last.validationAccuracy;
    const bool isShare = accuracy >= 0 && accuracy <= 1;
    table.rows.push_back({runName(report, i), decimalCell(accuracy),
                          isShare ? decimalCell(binomialError(accuracy, last.validationExamples)) : Cell(""),
                          countCell(last.validationExamples), decimalCell(last.validationLoss)});
  }
  return table;
}

void addChanges(const ComparisonReport& report, Document& document) {
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto& settings = report.comparisons[i]->settings;
    const auto count = std::ranges::count_if(settings, &SettingRow::differs);
    document.blocks.emplace_back(Paragraph{countCell(count).text +
                                           (count == 1 ? " setting differs" : " settings differ") +
                                           " between the baseline and " + candidateName(report, i) +
                                           "; they are listed under 2 (a), 2 (c) and 2 (d)."});
  }
  document.blocks.emplace_back(NotProvided{"changes made outside of these runs"});
}

}  // namespace

void addIntegrity(const ComparisonReport& report, Document& document) {
  document.blocks.emplace_back(Heading{2, "2 (h) Cybersecurity: integrity of what was compared"});
  Table table{"Files compared", {{"run"}, {"file"}, {"SHA-256", Alignment::Left, true}}, {}};
  for (const auto& file : report.files)
    table.rows.push_back(
        {file.run, file.name, file.digest.empty() ? Cell(file.obstacle, true) : Cell(file.digest)});
  if (table.rows.empty())
    document.blocks.emplace_back(NotProvided{"digests of the files compared"});
  else
    document.blocks.emplace_back(std::move(table));
  addIntegrityTable(report, document);
  addFaults(report, document);
  document.blocks.emplace_back(NotProvided{"measures against attacks on data, training and network"});
}

void addOperation(const ComparisonReport& report, Document& document) {
  auto& blocks = document.blocks;
  const auto notProvided = [&](const char* heading) {
    blocks.emplace_back(Heading{1, heading});
    blocks.emplace_back(NotProvided{});
  };
  blocks.emplace_back(Heading{1, "3. Monitoring, functioning and control"});
  auto accuracies = accuracyTable(report);
  if (!accuracies.rows.empty()) blocks.emplace_back(std::move(accuracies));
  blocks.emplace_back(
      Paragraph{"Limits of what is said here: accuracies hold for these validation images alone."});
  for (const auto& comparison : report.comparisons) addList(document, comparison->notes);
  blocks.emplace_back(
      NotProvided{"accuracy for groups of persons, foreseeable unintended outcomes, sources of risk, "
                  "measures of human oversight, "
                  "and what is asked of input data"});
  blocks.emplace_back(Heading{1, "4. Appropriateness of the performance metrics"});
  addList(
      document,
      {"Accuracy is the share of images whose most probable class is the label; its standard error is "
       "sqrt(p (1 - p) / n). It says nothing of how certain answers are, or of which errors matter.",
       "McNemar's test asks whether two runs that saw the same images differ in how many they get right: it "
       "counts "
       "only images that one has right and the other wrong. It is exact below 25 such images.",
       "Relative L2 is the length of the difference of all weights over the length of the baseline's; cosine "
       "compares their directions. Two networks can answer alike with weights that are far apart, so neither "
       "replaces the comparison of predictions.",
       "A ULP is the step between neighbouring numbers of a tensor's type: distances of a few come from "
       "rounding."});
  blocks.emplace_back(NotProvided{"why these metrics suit the intended purpose"});
  notProvided("5. Risk management system (Article 9)");
  blocks.emplace_back(Heading{1, "6. Changes through the lifecycle"});
  addChanges(report, document);
  notProvided("7. Harmonised standards applied");
  notProvided("8. EU declaration of conformity (Article 47)");
  notProvided("9. Post-market monitoring (Article 72)");
}

}  // namespace hp::report
