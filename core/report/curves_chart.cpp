// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/curves_chart.h"

#include <algorithm>

#include "core/report/document.h"

namespace hp {
namespace {

PlotSeries seriesOf(const ChartedRun& charted, const std::string& name, CurveAxis axis) {
  PlotSeries series{.name = charted.title};
  const auto* curve = curveOf(*charted.run, name);
  if (!curve) return series;
  for (const auto& point : *curve) {
    series.x.push_back(static_cast<double>(placeOf(point, axis)));
    series.y.push_back(point.value);
    if (charted.withErrors) series.errors.push_back(standardError(name, point).value_or(0));
  }
  if (std::ranges::all_of(series.errors, [](double error) { return error == 0; })) series.errors.clear();
  return series;
}

}  // namespace

CurveChart curvesChart(const std::vector<ChartedRun>& runs, const std::string& curve,
                       const std::optional<FirstDivergence>& first) {
  std::vector<ComparedRunPtr> all;
  for (const auto& charted : runs) all.push_back(charted.run);
  const auto axis = curveAxis(all, curve);
  CurveChart chart{.title = curve,
                   .xTitle = axis == CurveAxis::Epoch ? "epoch" : "step",
                   .yTitle = curve.substr(0, curve.find('/'))};
  for (const auto& charted : runs) chart.series.push_back(seriesOf(charted, curve, axis));
  const bool canPlace = !runs.empty() && (axis == CurveAxis::Step || !runs.front().run->epochs.empty());
  if (first && canPlace) {
    chart.marker = placeOf(*first, *runs.front().run, axis);
    chart.markerText = "first difference: step " + countCell(first->step).text;
  }
  return chart;
}

}  // namespace hp
