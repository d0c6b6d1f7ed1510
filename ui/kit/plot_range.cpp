// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plot_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hp {

namespace {

constexpr double kMargin = 0.04;  // of the range, around what is shown

/// Of a coordinate of every point; of positive ones alone where that is asked.
PlotRange rangeOf(const QList<PlotCurve>& curves, double (QPointF::*of)() const, bool positive) {
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (const PlotCurve& curve : curves) {
    for (const QPointF& point : curve.points) {
      const double value = (point.*of)();
      if (!std::isfinite(value) || (positive && value <= 0)) continue;
      low = std::min(low, value);
      high = std::max(high, value);
    }
  }
  if (low <= high) return {low, high};
  return {positive ? 0.1 : 0, 1};
}

}  // namespace

PlotRange wholeX(const QList<PlotCurve>& curves, const QList<PlotMark>& marks, bool logarithmic) {
  PlotRange range = rangeOf(curves, &QPointF::x, logarithmic);
  for (const PlotMark& mark : marks)
    if (mark.at > 0 || !logarithmic) range = {std::min(range.lower, mark.at), std::max(range.upper, mark.at)};
  return range;
}

PlotRange wholeY(const QList<PlotCurve>& curves, bool logarithmic) {
  PlotRange range = rangeOf(curves, &QPointF::y, logarithmic);
  for (const PlotCurve& curve : curves) {
    for (qsizetype i = 0; i < std::min(curve.errors.size(), curve.points.size()); ++i) {
      const double low = curve.points[i].y() - curve.errors[i];
      range.upper = std::max(range.upper, curve.points[i].y() + curve.errors[i]);
      if (low > 0 || !logarithmic) range.lower = std::min(range.lower, low);
    }
    for (const QPointF& ends : curve.band) {
      range.upper = std::max(range.upper, ends.y());
      if (ends.x() > 0 || !logarithmic) range.lower = std::min(range.lower, ends.x());
    }
  }
  return range;
}

PlotRange widened(PlotRange range, bool logarithmic) {
  if (logarithmic) {
    const double factor = std::pow(std::max(range.upper / range.lower, 1.2), kMargin);
    return {range.lower / factor, range.upper * factor};
  }
  const double margin =
      range.size() > 0 ? range.size() * kMargin : std::max(0.5, std::abs(range.upper) * kMargin);
  return {range.lower - margin, range.upper + margin};
}

}  // namespace hp
