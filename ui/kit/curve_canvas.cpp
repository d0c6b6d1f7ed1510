// SPDX-License-Identifier: GPL-3.0-or-later
// Sees QCustomPlot, which wants Qt's keywords, and curve_drawing.cpp does: no other source.
#include "ui/kit/curve_canvas.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "ui/kit/curve_drawing.h"
#include "ui/kit/theme.h"
#include "ui/models/local_number.h"

namespace hp {
namespace {

constexpr double kWheel = 0.8;  // of the range, a notch of the wheel
constexpr int kLegendPadding = 4;
constexpr int kLegendColumns = 4, kFewestColumns = 2;
constexpr int kShortestName = 80;        // pixels that a name in the legend should have
constexpr qsizetype kManyPoints = 4000;  // of all curves
constexpr int kMostTicks = 5;            // about so many; fewer in a low plot
constexpr double kWhisker = 5;           // pixels
constexpr int kLeftMargin = 76;          // pixels
constexpr QSize kLeast{40, 30};          // pixels

QLocale ungrouped(QLocale locale) {
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale;
}

void setRange(QCPAxis* axis, const PlotRange& range) { axis->setRange(range.lower, range.upper); }

/// "validation: 0.61 (12)": the value nearest to a place on the x axis.
QString nearestText(const PlotCurve& curve, double at) {
  const auto nearest = std::min_element(
      curve.points.begin(), curve.points.end(),
      [at](const QPointF& a, const QPointF& b) { return std::abs(a.x() - at) < std::abs(b.x() - at); });
  QString value = QString::number(nearest->y(), 'g', 4);
  if (curve.errors.size() == curve.points.size())
    value += QStringLiteral(" ± %1").arg(curve.errors[nearest - curve.points.begin()], 0, 'g', 2);
  return QStringLiteral("%1: %2 (%3)")
      .arg(curve.name, localNumber(value), localNumber(QString::number(nearest->x(), 'g', 4)));
}

}  // namespace

CurveCanvas::CurveCanvas(QWidget* owner) : QObject(owner), plot_(new QCustomPlot(owner)) {
  plot_->setFocusPolicy(Qt::NoFocus);
  plot_->setMinimumSize(kLeast);  // even on a page that was never shown: it cannot be drawn on nothing
  plot_->setLocale(ungrouped(QLocale()));
  plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  buildAxes();
  putLegendAbove();
  auto* layout = new QVBoxLayout(owner);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->addWidget(plot_);
  connectMouse();
  applyTheme();
}

void CurveCanvas::buildAxes() {
  plot_->axisRect()->setRangeZoomFactor(kWheel);
  plot_->axisRect()->setMinimumMargins({kLeftMargin, 0, 0, 0});  // plots below each other line up
  setWholeX(true);
}

void CurveCanvas::setWholeX(bool isWhole) {
  const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);
  whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
  const QSharedPointer<QCPAxisTicker> any(new QCPAxisTicker);
  plot_->xAxis->setTicker(isWhole ? qSharedPointerCast<QCPAxisTicker>(whole) : any);
}

// Where it hides no curve.
void CurveCanvas::putLegendAbove() {
  plot_->legend->setVisible(true);
  plot_->axisRect()->insetLayout()->take(plot_->legend);
  plot_->plotLayout()->insertRow(0);
  plot_->plotLayout()->addElement(0, 0, plot_->legend);
  plot_->plotLayout()->setRowSpacing(0);
  plot_->plotLayout()->setRowStretchFactor(0, 0.001);
  plot_->legend->setFillOrder(QCPLegend::foColumnsFirst);
  plot_->legend->setWrap(kLegendColumns);
  connect(plot_, &QCustomPlot::beforeReplot, this, [this] {
    shortenNames();
    spaceTicks();
  });
}

// A name that has no room loses its middle: seeds and numbers, which tell runs apart, stand at the end.
void CurveCanvas::shortenNames() {
  QCPLegend& all = *plot_->legend;
  const int columns = legendColumns();
  if (all.itemCount() > 0 && all.wrap() != columns) {
    all.setWrap(columns);
    all.setFillOrder(QCPLegend::foColumnsFirst);  // those that are there already, too
    fitLegend();
  }
  const int room = roomForName(columns);
  const QFontMetrics metrics(all.font());
  for (int i = 0; i < all.itemCount(); ++i)
    if (auto* item = qobject_cast<QCPPlottableLegendItem*>(all.item(i))) {
      QCPAbstractPlottable* curve = item->plottable();
      curve->setName(metrics.elidedText(curve->objectName(), Qt::ElideMiddle, room));
    }
}

// Numbers of a low plot stand not in each other.
void CurveCanvas::spaceTicks() {
  const int lines = plot_->axisRect()->height() / (2 * QFontMetrics(Theme::smallFont()).height());
  plot_->yAxis->ticker()->setTickCount(std::clamp(lines, 2, kMostTicks));
}

// As many as leave names enough room to be told apart.
int CurveCanvas::legendColumns() const {
  int columns = std::clamp(plot_->legend->itemCount(), 1, kLegendColumns);
  while (columns > kFewestColumns && roomForName(columns) < kShortestName) --columns;
  return columns;
}

int CurveCanvas::roomForName(int columns) const {
  const QCPLegend& all = *plot_->legend;
  const int whole = plot_->width() - 2 * kLegendPadding - (columns - 1) * all.columnSpacing();
  return whole / columns - all.iconSize().width() - all.iconTextPadding();
}

void CurveCanvas::fitLegend() {
  const int height = plot_->legend->visible() ? plot_->legend->minimumOuterSizeHint().height() : 0;
  plot_->legend->setMaximumSize(QWIDGETSIZE_MAX, height);
}

void CurveCanvas::connectMouse() {
  connect(plot_, &QCustomPlot::mouseWheel, this,
          [this] { QTimer::singleShot(0, this, &CurveCanvas::lookCloser); });
  connect(plot_, &QCustomPlot::mouseDoubleClick, this, &CurveCanvas::doubleClicked);
  connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
    pressedAt_ = event->position();
    Q_EMIT pressed();
  });
  connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
    const double moved = QLineF(pressedAt_, event->position()).length();
    const auto point = nearestPoint(*plot_, curves_, event->position());
    if (point && moved < QApplication::startDragDistance()) Q_EMIT pointClicked(point->curve, point->point);
  });
  connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
    const double moved = QLineF(pressedAt_, event->position()).length();
    if (event->buttons() & Qt::LeftButton) return moved > 0 ? lookCloser() : void();
    tell(event->position());
  });
}

void CurveCanvas::applyTheme() {
  const Colours& colours = Theme::colours();
  plot_->setBackground(QBrush(colours.card));
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) styleAxis(*axis);
  plot_->legend->setBrush(Qt::NoBrush);
  plot_->legend->setBorderPen(Qt::NoPen);
  plot_->legend->setTextColor(colours.text);
  plot_->legend->setFont(Theme::smallFont());
  plot_->legend->setMargins({kLegendPadding, kLegendPadding, kLegendPadding, kLegendPadding});
  plot_->legend->setRowSpacing(0);
  draw();
}

void CurveCanvas::styleAxis(QCPAxis& axis) const {
  const Colours& colours = Theme::colours();
  axis.setBasePen(QPen(colours.strongBorder));
  axis.setTickPen(QPen(colours.strongBorder));
  axis.setSubTickPen(QPen(colours.border));
  axis.setTickLabelColor(colours.mutedText);
  axis.setLabelColor(colours.mutedText);
  axis.setTickLabelFont(Theme::smallFont());
  axis.setLabelFont(Theme::smallFont());
  axis.grid()->setPen(QPen(colours.border, 1, Qt::DotLine));
  axis.grid()->setZeroLinePen(QPen(colours.border));
}

void CurveCanvas::setLabels(const QString& x, const QString& y) {
  plot_->xAxis->setLabel(x);
  plot_->yAxis->setLabel(y);
}

void CurveCanvas::showLegend(bool shown) {
  isLegendShown_ = shown;
  draw();
}

void CurveCanvas::setCurves(const QList<PlotCurve>& curves) {
  curves_ = curves;
  draw();
  if (isFitted_) showAll();
}

void CurveCanvas::setMarks(const QList<PlotMark>& marks) {
  marks_ = marks;
  draw();
  if (isFitted_) showAll();
}

void CurveCanvas::draw() {
  plot_->clearPlottables();
  plot_->clearItems();
  qsizetype points = 0;
  for (const PlotCurve& curve : curves_) {
    drawCurve(curve);
    points += curve.points.size();
  }
  plot_->setPlottingHint(QCP::phFastPolylines, points > kManyPoints);  // whose joints nobody sees
  for (const PlotMark& mark : marks_) drawMark(mark);
  plot_->legend->setVisible(isLegendShown_ && plot_->legend->itemCount() > 0);
  fitLegend();
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurveCanvas::drawCurve(const PlotCurve& curve) {
  drawBand(*plot_, curve);
  QCPGraph* graph = plot_->addGraph();
  QColor colour = plotColour(curve.colour);
  colour.setAlphaF(float(curve.strength));
  graph->setObjectName(curve.name);  // all of it, of which the legend may show less
  graph->setPen(QPen(colour, curve.width, curve.line == Qt::NoPen ? Qt::SolidLine : curve.line));
  graph->setLineStyle(curve.line == Qt::NoPen ? QCPGraph::lsNone : QCPGraph::lsLine);
  graph->setScatterStyle(dotsOf(curve, colour));
  QVector<double> x, y;
  for (const QPointF& point : curve.points) {
    x << point.x();
    y << point.y();
  }
  graph->setData(x, y, true);
  // A hidden legend takes room for all its rows; without any it would narrow the plot.
  const bool isUnseen = !isLegendShown_ && plot_->legend->itemCount() > 1;
  if (curve.name.isEmpty() || isUnseen) graph->removeFromLegend();
  if (curve.errors.size() == curve.points.size() && !curve.errors.isEmpty()) drawErrors(curve, graph, colour);
}

// The bars belong to the plot, which forgets them with the next drawing.
void CurveCanvas::drawErrors(const PlotCurve& curve, QCPGraph* graph, const QColor& colour) {
  auto* bars = new QCPErrorBars(plot_->xAxis, plot_->yAxis);
  bars->removeFromLegend();
  bars->setDataPlottable(graph);
  bars->setErrorType(QCPErrorBars::etValueError);
  bars->setPen(QPen(colour, 1));
  bars->setWhiskerWidth(kWhisker);
  bars->setSymbolGap(0);
  bars->setData(curve.errors);
}

// The item belongs to the plot, which forgets it with the next drawing.
void CurveCanvas::drawMark(const PlotMark& mark) {
  auto* line = new QCPItemStraightLine(plot_);
  line->setPen(QPen(Theme::colours().error, 1.6));
  line->point1->setCoords(mark.at, 0.1);
  line->point2->setCoords(mark.at, 1);
  if (mark.name.isEmpty()) return;
  auto* name = new QCPItemText(plot_);
  name->setText(mark.name);
  name->setFont(Theme::smallFont());
  name->setColor(Theme::colours().error);
  name->setPadding({kLegendPadding, 1, kLegendPadding, 1});
  name->setBrush(QBrush(Theme::colours().card));
  name->position->setTypeX(QCPItemPosition::ptPlotCoords);
  name->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  name->position->setCoords(mark.at, 0.02);
  const PlotRange whole = wholeX(curves_, marks_);
  const bool isRight = mark.at > (whole.lower + whole.upper) / 2;
  name->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
}

void CurveCanvas::setLogarithmic(bool logarithmic) {
  plot_->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  const QSharedPointer<QCPAxisTicker> linear(new QCPAxisTicker);
  const QSharedPointer<QCPAxisTickerLog> decades(new QCPAxisTickerLog);
  plot_->yAxis->setTicker(logarithmic ? qSharedPointerCast<QCPAxisTicker>(decades) : linear);
  plot_->yAxis->setNumberFormat(QStringLiteral("gb"));
  showAll();
}

bool CurveCanvas::isLogarithmic() const { return plot_->yAxis->scaleType() == QCPAxis::stLogarithmic; }

void CurveCanvas::setLogarithmicX(bool logarithmic) {
  if (logarithmic == isLogarithmicX()) return;
  plot_->xAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  plot_->xAxis->setTicker(logarithmic ? roundLogarithms() : QSharedPointer<QCPAxisTicker>::create());
  showAll();
}

bool CurveCanvas::isLogarithmicX() const { return plot_->xAxis->scaleType() == QCPAxis::stLogarithmic; }

void CurveCanvas::showAll() {
  isFitted_ = true;
  setRange(plot_->xAxis, widened(wholeX(curves_, marks_, isLogarithmicX()), isLogarithmicX()));
  setRange(plot_->yAxis, widened(wholeY(curves_, isLogarithmic()), isLogarithmic()));
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

PlotRange CurveCanvas::xRange() const {
  const QCPRange range = plot_->xAxis->range();
  return {range.lower, range.upper};
}

QStringList CurveCanvas::xTicks() const { return plot_->xAxis->tickVectorLabels(); }
QStringList CurveCanvas::yTicks() const { return plot_->yAxis->tickVectorLabels(); }

QStringList CurveCanvas::legend() const {
  QStringList names;
  for (int i = 0; i < plot_->legend->itemCount(); ++i)
    if (auto* item = qobject_cast<QCPPlottableLegendItem*>(plot_->legend->item(i)))
      names << item->plottable()->name();
  return names;
}

void CurveCanvas::setXRange(PlotRange range) {
  if (range.lower == xRange().lower && range.upper == xRange().upper) return;
  setRange(plot_->xAxis, range);
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurveCanvas::lookCloser() {
  isFitted_ = false;
  plot_->replot(QCustomPlot::rpQueuedReplot);
  Q_EMIT lookedCloser();
}

void CurveCanvas::setPixelRatio(double ratio) {
  if (ratio == plot_->bufferDevicePixelRatio()) return;
  plot_->setBufferDevicePixelRatio(ratio);
  plot_->setPlottingHint(QCP::phCacheLabels, ratio == plot_->devicePixelRatioF());  // kept ones have its dots
  plot_->replot(QCustomPlot::rpImmediateRefresh);
}

// The group makes margins equal when one of the plots is drawn; the other one has to be drawn again then.
void CurveCanvas::shareLeftMargin(CurveCanvas& other) {
  auto* group = new QCPMarginGroup(plot_);
  for (QCustomPlot* plot : {plot_, other.plot_}) plot->axisRect()->setMarginGroup(QCP::msLeft, group);
  const auto follow = [](CurveCanvas& one, CurveCanvas& two) {
    connect(one.plot_, &QCustomPlot::afterReplot, &two, [&one, &two] {
      if (one.leftMargin() != two.leftMargin()) two.plot_->replot(QCustomPlot::rpQueuedReplot);
    });
  };
  follow(*this, other);
  follow(other, *this);
}

int CurveCanvas::leftMargin() const { return plot_->axisRect()->margins().left(); }

void CurveCanvas::zoom(double factor) {
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) axis->scaleRange(1 / factor);
  lookCloser();
}

void CurveCanvas::move(double right, double up) {
  const auto by = [](const QCPRange& range, bool isLogarithmic, double share) {
    return isLogarithmic ? std::pow(range.upper / range.lower, share) : share * range.size();
  };
  plot_->xAxis->moveRange(by(plot_->xAxis->range(), isLogarithmicX(), right));
  plot_->yAxis->moveRange(by(plot_->yAxis->range(), isLogarithmic(), up));
  lookCloser();
}

// The named curves' values nearest to the mouse.
void CurveCanvas::tell(const QPointF& mouse) {
  const double at = plot_->xAxis->pixelToCoord(mouse.x());
  QStringList lines;
  for (const PlotCurve& curve : curves_)
    if (!curve.name.isEmpty() && !curve.points.isEmpty()) lines << nearestText(curve, at);
  QToolTip::showText(plot_->mapToGlobal(mouse.toPoint()), lines.join(QLatin1Char('\n')), plot_);
}

QPointF CurveCanvas::placeOf(const QPointF& point) const {
  return plot_->mapToParent(
      QPointF(plot_->xAxis->coordToPixel(point.x()), plot_->yAxis->coordToPixel(point.y())).toPoint());
}

QImage CurveCanvas::picture(double scale) const { return pictureOf(*plot_, scale); }

std::string CurveCanvas::svg() const { return svgOf(*plot_); }

}  // namespace hp
