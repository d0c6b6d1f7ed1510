// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSharedPointer>
#include <optional>
#include <string>

#include "ui/kit/plot.h"

class QCPAxisTicker;
class QCPScatterStyle;
class QCustomPlot;

namespace hp {

/// The signs at the points of a curve; they differ in their shape, not in their colour alone.
QCPScatterStyle dotsOf(const PlotCurve& curve, const QColor& colour);
/// Ticks of a logarithmic axis at 1, 2 and 5 times powers of ten, as many as have room.
QSharedPointer<QCPAxisTicker> roundLogarithms();
/// The band of a curve, below everything that is drawn later; a curve without one draws nothing.
void drawBand(QCustomPlot& plot, const PlotCurve& curve);
/// A point of a curve: numbers in the list of curves and in its points.
struct CurvePoint {
  int curve = 0, point = 0;
};
/// The point at the mouse or very near to it; of several at one place the last drawn, which lies above.
std::optional<CurvePoint> nearestPoint(const QCustomPlot& plot, const QList<PlotCurve>& curves,
                                       const QPointF& mouse);
/// The plot as it is shown, with so many pixels for one of the screen's.
QImage pictureOf(QCustomPlot& plot, double scale);
/// The plot as a drawing of lines (SVG 1.2 Tiny).
std::string svgOf(QCustomPlot& plot);

}  // namespace hp
