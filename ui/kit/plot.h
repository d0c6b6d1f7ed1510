// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>
#include <string>

namespace hp {

class CurveCanvas;

/// One curve of a plot. Its colour is a number, so that it can follow the theme.
struct PlotCurve {
  enum class Dots { None, Small, Ring, Cross };

  QString name = {};  ///< in the legend; empty: not there
  int colour = 0;     ///< the same number, the same colour; a handful, then they repeat
  QList<QPointF> points = {};
  Qt::PenStyle line = Qt::SolidLine;  ///< Qt::NoPen: dots alone
  double width = 1.8;
  double strength = 1;  ///< opacity, 0..1
  Dots dots = Dots::None;
  QList<double> errors = {};  ///< half the height of each point's error bar; empty: none
  QList<QPointF> band = {};   ///< for each point from where (x) to where (y) a pale band goes; empty: none
};

/// A place on the x axis that is worth a line from top to bottom.
struct PlotMark {
  QString name = {};  ///< stands beside the line; may be empty
  double at = 0;
  friend bool operator==(const PlotMark&, const PlotMark&) = default;
};

/// The colour that curves of this number have now.
QColor plotColour(int number);
/// A kind of line for each number, so that colours alone tell nothing apart: of 20 no two have both in
/// common.
Qt::PenStyle plotLine(int number);

/// Curves over a common x axis. Dragging moves, the wheel zooms, a double click or Home shows everything
/// again; with the keyboard the arrows, plus and minus. Until a person looks closer, all curves are kept in
/// sight. What is under the mouse is told in a tool tip.
class Plot final : public QWidget {
  Q_OBJECT
 public:
  explicit Plot(QWidget* parent = nullptr);

  void setLabels(const QString& x, const QString& y);
  /// Whether x counts, as epochs and steps do: no ticks between whole numbers. So at first.
  void setWholeX(bool isWhole);
  /// The numbers below the x axis, and the names above the curves, as they were last drawn.
  QStringList xTicks() const;
  QStringList yTicks() const;
  QStringList legend() const;
  /// Above the curves; shown at first. Names without room lose their middle.
  void setLegendShown(bool shown);
  /// The same curves again cost nothing.
  void setCurves(const QList<PlotCurve>& curves);
  const QList<PlotCurve>& curves() const;
  /// In sight together with the curves.
  void setMarks(const QList<PlotMark>& marks);
  const QList<PlotMark>& marks() const;
  /// Values up to zero are not drawn on a logarithmic axis.
  void setLogarithmic(bool logarithmic);
  bool isLogarithmic() const;
  /// The same of the x axis, whose ticks are round numbers then.
  void setLogarithmicX(bool logarithmic);
  bool isLogarithmicX() const;

  /// Shows everything, now and when more comes.
  void fit();
  bool isFitted() const;
  /// What is in sight of the x axis.
  QPointF xRange() const;
  /// Looks at this part of the x axis, as a person would.
  void setXRange(QPointF range);
  /// Shows the same part as another plot that shows everything, without looking closer.
  void lineUpWith(const Plot& other);
  /// Zooms about the middle; above 1 closer.
  void zoom(double factor);

  /// As it is shown, with so many pixels for one of the screen's; and as a drawing of lines.
  QImage picture(double scale) const;
  std::string svg() const;
  /// Where a point of a curve is drawn, in this widget's pixels.
  QPointF placeOf(const QPointF& point) const;

  /// Draws for a device that has so many pixels for one of the screen's units.
  void setPixelRatio(double ratio);
  /// The left ends of both axes stand below each other, however wide their numbers are.
  void shareLeftMargin(Plot& other);
  /// Pixels to the left of the axis, as it was last drawn.
  int leftMargin() const;

  QSize sizeHint() const override { return {480, 260}; }
  QSize minimumSizeHint() const override { return {200, 110}; }

 Q_SIGNALS:
  /// A person looks at another part of the x axis, or at everything again (isFitted()).
  void xRangeChanged();
  /// A click on a point, or very near: numbers in curves() and in its points.
  void pointClicked(int curve, int point);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void describe();

  CurveCanvas* canvas_;
};

}  // namespace hp
