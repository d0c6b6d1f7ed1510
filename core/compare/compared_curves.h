// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/compare/first_divergence.h"

namespace hp {

/// What the curves of one name have in common to be drawn over: epochs where every run that has the curve
/// says them and has one point an epoch, otherwise steps.
enum class CurveAxis { Epoch, Step };

/// Null where the run has no point of it.
const std::vector<CurvePoint>* curveOf(const ComparedRun& run, const std::string& name);

/// Names of the curves that any of the runs has, those that people ask for first at the front.
std::vector<std::string> curveNames(const std::vector<ComparedRunPtr>& runs);
CurveAxis curveAxis(const std::vector<ComparedRunPtr>& runs, const std::string& name);

std::int64_t placeOf(const CurvePoint& point, CurveAxis axis);
/// Where a divergence lies on the axis: in the middle of an epoch, the step's share of it (by the baseline's
/// records; without them the epoch's begin). n is the end of epoch n.
double placeOf(const FirstDivergence& first, const ComparedRun& baseline, CurveAxis axis);

/// Two points at one place.
struct CurvePair {
  CurvePoint baseline = {}, candidate = {};
};
/// Finite points of both curves at equal places, in their order; both are in the order of the axis.
std::vector<CurvePair> pairedPoints(const std::vector<CurvePoint>& baseline,
                                    const std::vector<CurvePoint>& candidate, CurveAxis axis);

/// True for curves of accuracies, which are shares.
bool isAccuracy(const std::string& curve);
/// Standard error of a point of a curve of accuracies, see binomialError(). Nothing for what is no share, or
/// where it is not known of how many pictures.
std::optional<double> standardError(const std::string& curve, const CurvePoint& point);

/// What can be said of two curves at this epoch, or where it is 0 at the last place that both have: "Epoch 6:
/// 0.849 and 0.836 on 1,000 images differ by 0.8 standard errors: not distinguishable." Empty where they have
/// no place in common.
std::string curvesText(const ComparedRun& baseline, const ComparedRun& candidate, const std::string& curve,
                       std::int64_t epoch);

/// "All 3 curves of both runs are equal.", or which of them differ, and where the first of them does. Empty
/// where they have none in common.
struct CurvesFound {
  bool differ = false;
  std::string text = {};
};
CurvesFound compareCurves(const ComparedRun& baseline, const ComparedRun& candidate);

}  // namespace hp
