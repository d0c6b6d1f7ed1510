// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_curves/overlaid_curves.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "ui/kit/conversions.h"
#include "ui/kit/curve_smoothing.h"

namespace hp {

namespace {

constexpr int kMostPoints = 2000;  // more cannot be told apart on a screen
constexpr double kPale = 0.28;
constexpr double kWide = 2.4;
const char* const kAskedFirst[] = {"loss/validation", "accuracy/validation", "loss/train", "accuracy/train",
                                   "loss/batch"};

const std::vector<CurvePoint>* curveOf(const ComparedRun& run, const std::string& name) {
  const auto found = run.curves.find(name);
  return found == run.curves.end() || found->second.empty() ? nullptr : &found->second;
}

double placeOf(const CurvePoint& point, CurveAxis axis) {
  return double(axis == CurveAxis::Epoch ? point.epoch : point.step);
}

QList<QPointF> pointsOf(const std::vector<CurvePoint>& curve, CurveAxis axis) {
  QList<QPointF> points;
  for (const CurvePoint& point : curve)
    if (std::isfinite(point.value)) points.append({placeOf(point, axis), point.value});
  return points;
}

PlotCurve styled(const ComparedRun& run, int number, const QList<QPointF>& points, bool isBaseline) {
  return {.name = toQString(run.name),
          .colour = number,
          .points = points,
          .line = plotLine(number),
          .width = isBaseline ? kWide : PlotCurve{}.width};
}

}  // namespace

std::vector<std::string> curveNames(const std::vector<ComparedRunPtr>& runs) {
  std::set<std::string> all;
  for (const ComparedRunPtr& run : runs)
    for (const auto& [name, points] : run->curves)
      if (!points.empty()) all.insert(name);
  std::vector<std::string> ordered;
  for (const char* name : kAskedFirst)
    if (all.erase(name) > 0) ordered.emplace_back(name);
  ordered.insert(ordered.end(), all.begin(), all.end());
  return ordered;
}

CurveAxis axisOf(const std::vector<ComparedRunPtr>& runs, const std::string& name) {
  for (const ComparedRunPtr& run : runs) {
    const auto* curve = curveOf(*run, name);
    std::int64_t before = 0;
    for (std::size_t i = 0; curve && i < curve->size(); ++i)
      if (std::exchange(before, (*curve)[i].epoch) >= (*curve)[i].epoch) return CurveAxis::Step;
  }
  return CurveAxis::Epoch;
}

QList<PlotCurve> overlaidCurves(const std::vector<ComparedRunPtr>& runs, const ComparedRunPtr& baseline,
                                const OverlayChoice& choice) {
  QList<PlotCurve> curves;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto* curve = curveOf(*runs[i], choice.name);
    if (!curve) continue;
    PlotCurve drawn =
        styled(*runs[i], int(i), thinned(pointsOf(*curve, choice.axis), kMostPoints), runs[i] == baseline);
    if (choice.smoothing > 0) {
      PlotCurve raw{.colour = drawn.colour, .points = drawn.points, .width = 1, .strength = kPale};
      curves << raw;
      drawn.points = smoothed(drawn.points, choice.smoothing);
    }
    curves << drawn;
  }
  return curves;
}

QList<PlotCurve> differenceCurves(const std::vector<ComparedRunPtr>& runs, const ComparedRunPtr& baseline,
                                  const OverlayChoice& choice) {
  const auto* reference = baseline ? curveOf(*baseline, choice.name) : nullptr;
  if (!reference) return {};
  std::map<double, double> values;
  for (const QPointF& point : pointsOf(*reference, choice.axis)) values[point.x()] = point.y();
  QList<PlotCurve> curves;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto* curve = curveOf(*runs[i], choice.name);
    if (!curve || runs[i] == baseline) continue;
    QList<QPointF> points;
    for (const QPointF& point : pointsOf(*curve, choice.axis))
      if (const auto at = values.find(point.x()); at != values.end())
        points.append({point.x(), point.y() - at->second});
    if (choice.smoothing > 0) points = smoothed(points, choice.smoothing);
    curves << styled(*runs[i], int(i), thinned(points, kMostPoints), false);
  }
  return curves;
}

double placeOf(const FirstDivergence& first, const ComparedRun& baseline, CurveAxis axis) {
  if (axis == CurveAxis::Step) return double(first.step);
  std::int64_t before = 0;  // the last step of the epoch before
  for (const EpochRecord& epoch : baseline.epochs) {
    if (first.step > epoch.step) {
      before = epoch.step;
      continue;
    }
    return double(epoch.epoch - 1) + double(first.step - before) / double(epoch.step - before);
  }
  return double(std::max<std::int64_t>(0, first.epoch - 1));
}

}  // namespace hp
