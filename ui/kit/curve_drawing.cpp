// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/curve_drawing.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QSvgGenerator>
#include <cmath>

#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr double kBandStrength = 0.16;  // opacity
constexpr double kNear = 10;            // pixels from a point that are still a click on it

QCPGraph* edgeOf(QCustomPlot& plot, const PlotCurve& curve, double (QPointF::*end)() const) {
  QCPGraph* edge = plot.addGraph();
  edge->setPen(Qt::NoPen);
  edge->removeFromLegend();
  for (qsizetype i = 0; i < curve.points.size(); ++i)
    edge->addData(curve.points[i].x(), (curve.band[i].*end)());
  return edge;
}

/// A decade of ticks; the finest that is not too many.
class RoundLogarithms final : public QCPAxisTicker {
 protected:
  QVector<double> createTickVector(double, const QCPRange& range) override {
    QVector<double> ticks;
    for (const QList<int>& digits : {QList<int>{1, 2, 5}, QList<int>{1, 5}, QList<int>{1}}) {
      ticks.clear();
      if (range.lower <= 0) return ticks;
      for (double power = std::pow(10, std::floor(std::log10(range.lower))); power <= range.upper;
           power *= 10)
        for (const int digit : digits) ticks << digit * power;
      if (ticks.size() <= kMostTicks) break;
    }
    return ticks;
  }
  QVector<double> createSubTickVector(int, const QVector<double>&) override { return {}; }

 private:
  static constexpr int kMostTicks = 12;
};

}  // namespace

QSharedPointer<QCPAxisTicker> roundLogarithms() { return QSharedPointer<RoundLogarithms>::create(); }

QCPScatterStyle dotsOf(const PlotCurve& curve, const QColor& colour) {
  switch (curve.dots) {
    case PlotCurve::Dots::None:
      return {};
    case PlotCurve::Dots::Small:
      return {QCPScatterStyle::ssDisc, 4};
    case PlotCurve::Dots::Ring:
      return {QCPScatterStyle::ssCircle, QPen(colour, 1.6), QBrush(Theme::colours().card), 8};
    case PlotCurve::Dots::Cross:
      return {QCPScatterStyle::ssCross, QPen(colour, 2.4), QBrush(), 11};
  }
  return {};
}

void drawBand(QCustomPlot& plot, const PlotCurve& curve) {
  if (curve.band.isEmpty() || curve.band.size() != curve.points.size()) return;
  QColor colour = plotColour(curve.colour);
  colour.setAlphaF(float(kBandStrength));
  QCPGraph* lower = edgeOf(plot, curve, &QPointF::x);
  QCPGraph* upper = edgeOf(plot, curve, &QPointF::y);
  upper->setBrush(colour);
  upper->setChannelFillGraph(lower);
}

std::optional<CurvePoint> nearestPoint(const QCustomPlot& plot, const QList<PlotCurve>& curves,
                                       const QPointF& mouse) {
  double nearest = kNear;
  std::optional<CurvePoint> found;
  for (int curve = 0; curve < curves.size(); ++curve)
    for (int point = 0; point < curves[curve].points.size(); ++point) {
      const QPointF& at = curves[curve].points[point];
      const QPointF drawn(plot.xAxis->coordToPixel(at.x()), plot.yAxis->coordToPixel(at.y()));
      const double away = QLineF(mouse, drawn).length();
      if (!(away <= nearest)) continue;
      nearest = away;
      found = {curve, point};
    }
  return found;
}

QImage pictureOf(QCustomPlot& plot, double scale) {
  return plot.toPixmap(plot.width(), plot.height(), scale).toImage();
}

std::string svgOf(QCustomPlot& plot) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(plot.size());
  generator.setViewBox(QRect(QPoint(), plot.size()));
  generator.setTitle(plot.parentWidget() ? plot.parentWidget()->accessibleName() : QString());
  QCPPainter painter;
  painter.begin(&generator);
  painter.fillRect(QRect(QPoint(), plot.size()), Theme::colours().card);
  plot.toPainter(&painter, plot.width(), plot.height());
  painter.end();
  return buffer.data().toStdString();
}

}  // namespace hp
