// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

/// What every candidate's trace says.
void addParting(const ComparisonReport& report, Document& document) {
  Table table{"Where the runs part",
              {{"candidate"},
               {"steps compared", Alignment::Right},
               {"first step that differs", Alignment::Right},
               {"epoch", Alignment::Right},
               {"what is the first to differ"}},
              {}};
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto& comparison = *report.comparisons[i];
    const auto& trace = comparison.trace;
    table.rows.push_back(
        {candidateName(report, i), trace.comparable ? countCell(trace.commonSteps) : Cell("not known"),
         firstStepCell(trace), differs(trace.first) ? countCell(trace.first->epoch) : Cell(""),
         partingText(comparison)});
  }
  document.blocks.emplace_back(std::move(table));
}

/// Command lines name folders of the machine they were typed on.
std::string textOf(const EventRecord& event) {
  if (event.kind == "started") return "The training begins.";
  if (event.kind == "resumed") return "The training goes on.";
  return event.text;
}

void addEvents(const ComparisonReport& report, Document& document) {
  constexpr std::size_t kMostEvents = 40;
  Table table{"Log of the runs",
              {{"run"},
               {"attempt", Alignment::Right},
               {"step", Alignment::Right},
               {"event"},
               {"text"},
               {"time (UTC)"}},
              {}};
  const auto runs = runsOf(report);
  std::size_t left = 0;
  for (std::size_t i = 0; i < runs.size(); ++i)
    for (std::size_t k = 0; k < runs[i]->events.size(); ++k) {
      const auto& event = runs[i]->events[k];
      if (k >= kMostEvents)
        ++left;
      else
        table.rows.push_back({runName(report, i), countCell(event.attempt), countCell(event.step), event.kind,
                              textOf(event), event.time});
    }
  if (table.rows.empty()) return;
  document.blocks.emplace_back(std::move(table));
  if (left > 0)
    document.blocks.emplace_back(
        Paragraph{countCell(static_cast<std::int64_t>(left)).text + " later events are not listed.", true});
}

}  // namespace

void addTesting(const ComparisonReport& report, Document& document) {
  auto& blocks = document.blocks;
  blocks.emplace_back(Heading{2, "2 (g) Validation and testing"});
  blocks.emplace_back(
      Paragraph{"Two runs are compared at four places: what every step recorded (digests of batches, "
                "gradients and weights), the "
                "weights that were kept, the predictions on the validation images, and the accuracies. Equal "
                "digests mean equal "
                "bits."});
  blocks.emplace_back(Heading{3, "Course of the training"});
  addParting(report, document);
  addCurves(report, document);
  blocks.emplace_back(Heading{3, "Weights"});
  addWeights(report, document);
  blocks.emplace_back(Heading{3, "Predictions"});
  addPredictions(report, document);
  addExplanations(report, document);
  addAllRuns(report, document);
  blocks.emplace_back(Heading{3, "Test logs"});
  addEvents(report, document);
  blocks.emplace_back(NotProvided{"date and signature of the persons responsible for the tests"});
}

void addAllSettings(const ComparisonReport& report, Document& document) {
  document.blocks.emplace_back(Heading{1, "Appendix: every setting"});
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto& comparison = *report.comparisons[i];
    for (const auto& [group, title] :
         {std::pair(SettingGroup::Configuration, "Configuration"), std::pair(SettingGroup::Data, "Data"),
          std::pair(SettingGroup::Environment, "Environment")}) {
      auto table =
          settingsTable(comparison, group, false, std::string(title) + ": " + candidateName(report, i));
      if (!table.rows.empty()) document.blocks.emplace_back(std::move(table));
    }
    if (comparison.settings.empty())
      document.blocks.emplace_back(NotProvided{"settings of " + candidateName(report, i)});
  }
}

}  // namespace hp::report
