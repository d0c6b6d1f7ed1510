// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/report/curves_chart.h"
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

constexpr std::size_t kMostCurves = 6;

/// Names of curves that the baseline and a candidate have; what says most comes first.
std::vector<std::string> commonCurves(const ComparisonReport& report) {
  const auto isCommon = [&](const std::string& name) {
    return report.comparisons.front()->baseline->curves.contains(name) &&
           std::ranges::any_of(report.comparisons,
                               [&](const auto& one) { return one->candidate->curves.contains(name); });
  };
  std::vector<std::string> names;
  for (const char* name : {"loss/validation", "accuracy/validation", "loss/train", "accuracy/train"})
    if (isCommon(name)) names.emplace_back(name);
  for (const auto& [name, points] : report.comparisons.front()->baseline->curves)
    if (names.size() < kMostCurves && isCommon(name) && std::ranges::find(names, name) == names.end() &&
        name != "learning rate")
      names.push_back(name);
  return names;
}

/// The earliest of all candidates; that a run ended is no difference.
std::optional<FirstDivergence> earliest(const ComparisonReport& report) {
  std::optional<FirstDivergence> first;
  for (const auto& comparison : report.comparisons)
    if (const auto& own = comparison->trace.first; differs(own) && (!first || own->step < first->step))
      first = own;
  return first;
}

CurveChart chartOf(const ComparisonReport& report, const std::string& name) {
  std::vector<ChartedRun> charted;
  const auto runs = runsOf(report);
  for (std::size_t i = 0; i < runs.size(); ++i)
    charted.push_back({runs[i], runName(report, i), runs.size() <= 2});  // bars of many hide each other
  return curvesChart(charted, name, earliest(report));
}

/// What tells the accuracies at the end apart, of every candidate.
void addAccuracyTexts(const ComparisonReport& report, const std::string& name, Document& document) {
  if (!isAccuracy(name)) return;
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto& comparison = *report.comparisons[i];
    const auto text = curvesText(*comparison.baseline, *comparison.candidate, name, comparison.epoch);
    if (!text.empty()) document.blocks.emplace_back(Paragraph{candidateName(report, i) + ": " + text, true});
  }
}

std::string alternativeOf(const CurveChart& chart) {
  std::string text = "Line chart of " + chart.title + " over the " + chart.xTitle;
  for (const auto& series : chart.series) {
    if (series.y.empty()) continue;
    text += "; " + series.name + ": from " + numberCell(series.y.front()).text + " to " +
            numberCell(series.y.back()).text;
  }
  return text + ".";
}

}  // namespace

void addCurves(const ComparisonReport& report, Document& document) {
  const auto names = commonCurves(report);
  if (names.empty())
    document.blocks.emplace_back(NotProvided{"curves of loss and accuracy that both runs recorded"});
  for (const auto& name : names) {
    auto chart = chartOf(report, name);
    Picture picture{"Curve " + name + ": above of each run, below candidate minus baseline" +
                        (chart.hasErrors() ? "; bars: one standard error up and down" : ""),
                    alternativeOf(chart),
                    drawCurves(chart),
                    {}};
    chart.dark = true;
    picture.dark = drawCurves(chart);
    document.blocks.emplace_back(std::move(picture));
    addAccuracyTexts(report, name, document);
  }
}

}  // namespace hp::report
