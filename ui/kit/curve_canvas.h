// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/kit/plot_range.h"

class QCPAxis;
class QCPGraph;
class QCustomPlot;

namespace hp {

/// The drawing inside a Plot: axes, legend, curves, and what the mouse does to them.
class CurveCanvas final : public QObject {
  Q_OBJECT
 public:
  /// Fills `owner`.
  explicit CurveCanvas(QWidget* owner);

  void applyTheme();
  void setLabels(const QString& x, const QString& y);
  void setWholeX(bool isWhole);
  void showLegend(bool shown);
  void setCurves(const QList<PlotCurve>& curves);
  const QList<PlotCurve>& curves() const { return curves_; }
  void setMarks(const QList<PlotMark>& marks);
  const QList<PlotMark>& marks() const { return marks_; }
  void setLogarithmic(bool logarithmic);
  bool isLogarithmic() const;
  void setLogarithmicX(bool logarithmic);
  bool isLogarithmicX() const;

  /// Until somebody looks closer, everything is in sight.
  bool isFitted() const { return isFitted_; }
  void showAll();
  PlotRange xRange() const;
  QStringList xTicks() const;
  QStringList yTicks() const;
  QStringList legend() const;
  void setXRange(PlotRange range);
  void lookCloser();
  void setPixelRatio(double ratio);
  void shareLeftMargin(CurveCanvas& other);
  int leftMargin() const;
  void zoom(double factor);
  /// By shares of what is in sight.
  void move(double right, double up);

  QImage picture(double scale) const;
  std::string svg() const;
  QPointF placeOf(const QPointF& point) const;

 Q_SIGNALS:
  void lookedCloser();
  void pressed();
  void pointClicked(int curve, int point);
  void doubleClicked();

 private:
  void buildAxes();
  void putLegendAbove();
  void connectMouse();
  void styleAxis(QCPAxis& axis) const;
  void draw();
  void shortenNames();
  void spaceTicks();
  int legendColumns() const;
  int roomForName(int columns) const;
  void fitLegend();
  void drawCurve(const PlotCurve& curve);
  void drawErrors(const PlotCurve& curve, QCPGraph* graph, const QColor& colour);
  void drawMark(const PlotMark& mark);
  void tell(const QPointF& mouse);

  QCustomPlot* plot_;
  QList<PlotCurve> curves_;
  QList<PlotMark> marks_;
  QPointF pressedAt_;
  bool isFitted_ = true;
  bool isLegendShown_ = true;
};

}  // namespace hp
