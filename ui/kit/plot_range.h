// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

namespace hp {

/// What is in sight of an axis.
struct PlotRange {
  double lower = 0, upper = 1;
  double size() const { return upper - lower; }
};

/// The smallest range that holds a coordinate of every point; of positive ones alone for a logarithmic axis.
PlotRange rangeOf(const QList<PlotCurve>& curves, double (QPointF::*of)() const, bool positive);
/// With a little air at both ends, also where all values are one.
PlotRange widened(PlotRange range, bool logarithmic);

}  // namespace hp
