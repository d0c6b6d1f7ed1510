// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <string>
#include <vector>

#include "core/compare/first_divergence.h"
#include "ui/kit/plot.h"

namespace hp {

/// What the curves of one name have in common to be drawn over: of epochs where every run says them and has
/// one point an epoch, otherwise steps.
enum class CurveAxis { Epoch, Step };

/// Names of the curves that any of the runs has, those that people ask for first at the front.
std::vector<std::string> curveNames(const std::vector<ComparedRunPtr>& runs);
CurveAxis axisOf(const std::vector<ComparedRunPtr>& runs, const std::string& name);

struct OverlayChoice {
  std::string name = {};
  CurveAxis axis = CurveAxis::Step;
  double smoothing = 0;  ///< share, see smoothed(); 0: as it is
};
/// The curve of every run that has it, each with the colour and kind of line of its number; the baseline's is
/// wider. Smoothed curves lie over pale raw ones.
QList<PlotCurve> overlaidCurves(const std::vector<ComparedRunPtr>& runs, const ComparedRunPtr& baseline,
                                const OverlayChoice& choice);
/// Every other run's minus the baseline's, where both have a point at the same place.
QList<PlotCurve> differenceCurves(const std::vector<ComparedRunPtr>& runs, const ComparedRunPtr& baseline,
                                  const OverlayChoice& choice);
/// Where a divergence lies on the axis: in the middle of an epoch, the step's share of it (by the baseline's
/// records; without them the epoch's begin).
double placeOf(const FirstDivergence& first, const ComparedRun& baseline, CurveAxis axis);

}  // namespace hp
