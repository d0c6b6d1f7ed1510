// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/report/curve_picture.h"
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

bool knowsEpochs(const std::vector<CurvePoint>& points) {
  return std::ranges::all_of(points, [](const CurvePoint& point) { return point.epoch > 0; });
}

/// Points that several steps of one epoch have stay apart on an axis of steps only.
bool isByEpoch(const std::vector<ComparedRunPtr>& runs, const std::string& name) {
  return std::ranges::all_of(runs, [&](const ComparedRunPtr& run) {
    const auto found = run->curves.find(name);
    if (found == run->curves.end()) return true;
    return knowsEpochs(found->second) &&
           std::ranges::adjacent_find(found->second, {}, &CurvePoint::epoch) == found->second.end();
  });
}

PlotSeries seriesOf(const ComparedRun& run, const std::string& name, const std::string& title, bool byEpoch) {
  PlotSeries series{title, {}, {}};
  const auto found = run.curves.find(name);
  if (found == run.curves.end()) return series;
  for (const auto& point : found->second) {
    series.x.push_back(static_cast<double>(byEpoch ? point.epoch : point.step));
    series.y.push_back(point.value);
  }
  return series;
}

/// Where a step lies on an axis of epochs, on which n is the end of epoch n.
double epochsAt(const ComparedRun& run, std::int64_t step) {
  double before = 0;
  for (const auto& epoch : run.epochs) {
    const auto end = static_cast<double>(epoch.step);
    if (epoch.step >= step && end > before)
      return static_cast<double>(epoch.epoch) - (end - static_cast<double>(step)) / (end - before);
    before = end;
  }
  return run.epochs.empty() ? 0 : static_cast<double>(run.epochs.back().epoch);
}

/// The earliest of all candidates; that a run ended is no difference.
const FirstDivergence* earliest(const ComparisonReport& report) {
  const FirstDivergence* first = nullptr;
  for (const auto& comparison : report.comparisons)
    if (const auto& own = comparison->trace.first; differs(own) && (!first || own->step < first->step))
      first = &*own;
  return first;
}

CurveChart chartOf(const ComparisonReport& report, const std::string& name) {
  const auto runs = runsOf(report);
  const bool byEpoch = isByEpoch(runs, name);
  CurveChart chart{
      .title = name, .xTitle = byEpoch ? "epoch" : "step", .yTitle = name.substr(0, name.find('/'))};
  for (std::size_t i = 0; i < runs.size(); ++i)
    chart.series.push_back(seriesOf(*runs[i], name, runName(report, i), byEpoch));
  const auto* first = earliest(report);
  if (first && (!byEpoch || !runs[0]->epochs.empty())) {
    chart.marker = byEpoch ? epochsAt(*runs[0], first->step) : static_cast<double>(first->step);
    chart.markerText = "first difference: step " + countCell(first->step).text;
  }
  return chart;
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
    Picture picture{"Curve " + name + ": above of each run, below candidate minus baseline",
                    alternativeOf(chart),
                    drawCurves(chart),
                    {}};
    chart.dark = true;
    picture.dark = drawCurves(chart);
    document.blocks.emplace_back(std::move(picture));
  }
}

}  // namespace hp::report
