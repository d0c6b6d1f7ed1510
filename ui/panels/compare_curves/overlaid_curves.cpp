// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_curves/overlaid_curves.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/kit/conversions.h"
#include "ui/kit/curve_smoothing.h"

namespace hp {

namespace {

constexpr int kMostPoints = 8000;       // of all curves of a plot: drawing more takes too long
constexpr int kMostOfOne = 2000;        // more cannot be told apart on a screen
constexpr qsizetype kMostErrors = 120;  // more bars make a carpet
constexpr double kPale = 0.28;
constexpr double kWide = 2.4;

/// A curve with the half heights of its error bars, which may be none.
struct Points {
  QList<QPointF> points = {};
  QList<double> errors = {};
};

class Overlaying {
 public:
  Overlaying(const OverlayQuestion& question, Overlay& into)
      : asked_(question),
        into_(into),
        most_(std::min(kMostOfOne, kMostPoints / std::max(1, int(question.runs.size())))) {}

  void add(std::size_t number) {
    const ComparedRunPtr& run = asked_.runs[number];
    const auto* curve = curveOf(*run, into_.name);
    if (!curve) return;
    const bool isOfPair = run == asked_.baseline || run == asked_.candidate;
    addTo(into_.overlaid, styled(number, run == asked_.baseline), pointsOf(*curve, isOfPair));
    const auto* reference = asked_.baseline ? curveOf(*asked_.baseline, into_.name) : nullptr;
    if (reference && run != asked_.baseline)
      addDifference(number, pairedPoints(*reference, *curve, into_.axis));
  }

 private:
  PlotCurve styled(std::size_t number, bool isBaseline) const {
    return {.name = toQString(asked_.runs[number]->name),
            .colour = int(number),
            .line = plotLine(int(number)),
            .width = isBaseline ? kWide : PlotCurve{}.width};
  }

  Points pointsOf(const std::vector<CurvePoint>& curve, bool withErrors) const {
    Points made;
    for (const CurvePoint& point : curve) {
      if (!std::isfinite(point.value)) continue;
      made.points.append({double(placeOf(point, into_.axis)), point.value});
      if (withErrors) made.errors.append(standardError(into_.name, point).value_or(0));
    }
    return made;
  }

  void addDifference(std::size_t number, const std::vector<CurvePair>& pairs) {
    Points made;
    const bool withErrors = asked_.runs[number] == asked_.candidate;
    for (const auto& [ours, theirs] : pairs) {
      made.points.append({double(placeOf(ours, into_.axis)), theirs.value - ours.value});
      const auto left = standardError(into_.name, ours), right = standardError(into_.name, theirs);
      if (withErrors) made.errors.append(left && right ? std::hypot(*left, *right) : 0);
    }
    addTo(into_.difference, styled(number, false), made, false);
  }

  /// The errors are those of the raw curve.
  void addTo(QList<PlotCurve>& curves, PlotCurve drawn, const Points& all, bool rawBehind = true) {
    const bool hasErrors = all.points.size() <= std::min<qsizetype>(most_, kMostErrors) &&
                           std::any_of(all.errors.begin(), all.errors.end(), [](double e) { return e > 0; });
    drawn.points = thinned(all.points, most_);
    if (asked_.smoothing == 0) {
      if (hasErrors) drawn.errors = all.errors;
    } else {
      if (rawBehind)
        curves << PlotCurve{.colour = drawn.colour, .points = drawn.points, .width = 1, .strength = kPale};
      drawn.points = smoothed(drawn.points, asked_.smoothing);
    }
    curves << drawn;
  }

  const OverlayQuestion& asked_;
  Overlay& into_;
  int most_;
};

}  // namespace

Overlay overlayOf(const OverlayQuestion& question) {
  Overlay made{.names = curveNames(question.runs), .isSmoothed = question.smoothing > 0};
  if (made.names.empty()) return made;
  const bool isThere = std::find(made.names.begin(), made.names.end(), question.name) != made.names.end();
  made.name = isThere ? question.name : made.names.front();
  made.axis = curveAxis(question.runs, made.name);
  Overlaying overlaying(question, made);
  for (std::size_t i = 0; i < question.runs.size(); ++i) overlaying.add(i);
  if (question.baseline && question.candidate)
    made.text = toQString(curvesText(*question.baseline, *question.candidate, made.name, question.epoch));
  return made;
}

QString divergenceMark(const FirstDivergence& first) {
  const QString before =
      first.step <= 1 ? QCoreApplication::translate("CompareCurvesPanel", "before the first step")
                      : QCoreApplication::translate("CompareCurvesPanel", "before step %1").arg(first.step);
  const QString place = first.part == DivergedPart::Start
                            ? before
                            : QCoreApplication::translate("CompareCurvesPanel", "step %1").arg(first.step);
  return QCoreApplication::translate("CompareCurvesPanel", "first divergence: %1").arg(place);
}

}  // namespace hp
