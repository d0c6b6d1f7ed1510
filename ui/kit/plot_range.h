// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

namespace hp {

/// What is in sight of an axis.
struct PlotRange {
  double lower = 0, upper = 1;
  double size() const { return upper - lower; }
};

/// The smallest range that holds all curves and marks; what is positive alone for a logarithmic axis.
PlotRange wholeX(const QList<PlotCurve>& curves, const QList<PlotMark>& marks, bool logarithmic = false);
/// The same of all curves with their error bars and bands; of what is positive alone for a logarithmic axis.
PlotRange wholeY(const QList<PlotCurve>& curves, bool logarithmic);
/// With a little air at both ends, also where all values are one.
PlotRange widened(PlotRange range, bool logarithmic);

}  // namespace hp
