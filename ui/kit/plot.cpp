// SPDX-License-Identifier: GPL-3.0-or-later
// The only source that sees QCustomPlot, which wants Qt's keywords.
#include "ui/kit/plot.h"

#include <qcustomplot.h>

#include <array>
#include <cmath>
#include <limits>

#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr double kMargin = 0.04;   // of the range, around what is shown
constexpr double kWheel = 0.8;     // of the range, a notch of the wheel
constexpr double kStep = 0.2;      // of the range, an arrow key
constexpr double kZoomKey = 1.25;  // a press of plus
constexpr int kLegendPadding = 4;
constexpr int kLegendColumns = 4;
constexpr int kLeftMargin = 64;  // pixels

// After Okabe and Ito, darkened and lightened until they read on our cards.
constexpr std::array kOnLight = {0x1f6fb4, 0xc75a05, 0x1b8a5a, 0x9c3f91, 0x8a6d00, 0xc43c4e};
constexpr std::array kOnDark = {0x6cb2f0, 0xf5a45d, 0x5cc79a, 0xd98fd0, 0xd9bd5c, 0xf0838f};

QCPScatterStyle dotsOf(const PlotCurve& curve, const QColor& colour) {
  if (curve.dots == PlotCurve::Dots::None) return {};
  if (curve.dots == PlotCurve::Dots::Small) return {QCPScatterStyle::ssDisc, 4};
  return {QCPScatterStyle::ssCircle, QPen(colour, 1.6), QBrush(Theme::colours().card), 8};
}

// The smallest range that holds a coordinate of all points.
QCPRange rangeOf(const QList<PlotCurve>& curves, double (QPointF::*of)() const, bool positive) {
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (const PlotCurve& curve : curves) {
    for (const QPointF& point : curve.points) {
      const double value = (point.*of)();
      if (!std::isfinite(value) || (positive && value <= 0)) continue;
      low = std::min(low, value);
      high = std::max(high, value);
    }
  }
  return low <= high ? QCPRange(low, high) : QCPRange(positive ? 0.1 : 0, 1);
}

QCPRange widened(QCPRange range, bool logarithmic) {
  if (logarithmic) {
    const double factor = std::pow(std::max(range.upper / range.lower, 1.2), kMargin);
    return {range.lower / factor, range.upper * factor};
  }
  const double margin = range.size() > 0 ? range.size() * kMargin : std::max(0.5, range.upper * kMargin);
  return {range.lower - margin, range.upper + margin};
}

}  // namespace

QColor plotColour(int number) {
  const auto& table = Theme::isDark() ? kOnDark : kOnLight;
  return QColor::fromRgb(QRgb(table[static_cast<std::size_t>(number) % table.size()]));
}

class Plot::Impl {
 public:
  explicit Impl(Plot* owner) : owner_(owner), plot_(new QCustomPlot(owner)) {
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setLocale(QLocale::c());
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->axisRect()->setRangeZoomFactor(kWheel);
    plot_->axisRect()->setMinimumMargins({kLeftMargin, 0, 0, 0});  // plots below each other line up
    const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot_->xAxis->setTicker(whole);
    putLegendAbove();
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(plot_);
    connectMouse();
    applyTheme();
  }

  void applyTheme() {
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

  void setCurves(const QList<PlotCurve>& curves) {
    curves_ = curves;
    draw();
    if (isFitted) showAll();
  }
  const QList<PlotCurve>& curves() const { return curves_; }

  void setLogarithmic(bool logarithmic) {
    plot_->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const QSharedPointer<QCPAxisTicker> linear(new QCPAxisTicker);
    const QSharedPointer<QCPAxisTickerLog> decades(new QCPAxisTickerLog);
    plot_->yAxis->setTicker(logarithmic ? qSharedPointerCast<QCPAxisTicker>(decades) : linear);
    plot_->yAxis->setNumberFormat(QStringLiteral("gb"));
    showAll();
  }
  bool isLogarithmic() const { return plot_->yAxis->scaleType() == QCPAxis::stLogarithmic; }

  void showAll() {
    isFitted = true;
    plot_->xAxis->setRange(widened(rangeOf(curves_, &QPointF::x, false), false));
    plot_->yAxis->setRange(widened(rangeOf(curves_, &QPointF::y, isLogarithmic()), isLogarithmic()));
    plot_->replot(QCustomPlot::rpQueuedReplot);
  }

  void lookCloser() {
    isFitted = false;
    plot_->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT owner_->xRangeChanged();
  }

  void zoom(double factor) {
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) axis->scaleRange(1 / factor);
    lookCloser();
  }

  void move(double right, double up) {
    plot_->xAxis->moveRange(right * plot_->xAxis->range().size());
    if (isLogarithmic()) {
      plot_->yAxis->moveRange(std::pow(plot_->yAxis->range().upper / plot_->yAxis->range().lower, up));
    } else {
      plot_->yAxis->moveRange(up * plot_->yAxis->range().size());
    }
    lookCloser();
  }

  void showLegend(bool shown) {
    isLegendShown_ = shown;
    draw();
  }

  QCustomPlot& plot() { return *plot_; }
  bool isFitted = true;

 private:
  void styleAxis(QCPAxis& axis) const {
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

  void draw() {
    plot_->clearGraphs();
    for (const PlotCurve& curve : curves_) drawCurve(curve);
    plot_->legend->setVisible(isLegendShown_ && plot_->legend->itemCount() > 0);
    const int height = plot_->legend->visible() ? plot_->legend->minimumOuterSizeHint().height() : 0;
    plot_->legend->setMaximumSize(QWIDGETSIZE_MAX, height);
    plot_->replot(QCustomPlot::rpQueuedReplot);
  }

  void drawCurve(const PlotCurve& curve) {
    QCPGraph* graph = plot_->addGraph();
    QColor colour = plotColour(curve.colour);
    colour.setAlphaF(float(curve.strength));
    graph->setName(curve.name);
    graph->setPen(QPen(colour, curve.width, curve.line == Qt::NoPen ? Qt::SolidLine : curve.line));
    graph->setLineStyle(curve.line == Qt::NoPen ? QCPGraph::lsNone : QCPGraph::lsLine);
    graph->setScatterStyle(dotsOf(curve, colour));
    QVector<double> x, y;
    for (const QPointF& point : curve.points) {
      x << point.x();
      y << point.y();
    }
    graph->setData(x, y, true);
    if (curve.name.isEmpty()) graph->removeFromLegend();
  }

  // Where it hides no curve.
  void putLegendAbove() {
    plot_->legend->setVisible(true);
    plot_->axisRect()->insetLayout()->take(plot_->legend);
    plot_->plotLayout()->insertRow(0);
    plot_->plotLayout()->addElement(0, 0, plot_->legend);
    plot_->plotLayout()->setRowSpacing(0);
    plot_->plotLayout()->setRowStretchFactor(0, 0.001);
    plot_->legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot_->legend->setWrap(kLegendColumns);
  }

  void connectMouse() {
    connect(plot_, &QCustomPlot::mouseWheel, owner_,
            [this] { QTimer::singleShot(0, owner_, [this] { lookCloser(); }); });
    connect(plot_, &QCustomPlot::mouseDoubleClick, owner_, [this] { owner_->fit(); });
    connect(plot_, &QCustomPlot::mousePress, owner_, [this] { owner_->setFocus(Qt::MouseFocusReason); });
    connect(plot_, &QCustomPlot::mouseMove, owner_, [this](QMouseEvent* event) {
      if (event->buttons() & Qt::LeftButton) return lookCloser();
      tell(event->position());
    });
  }

  // The named curves' values nearest to the mouse.
  void tell(const QPointF& mouse) {
    const double at = plot_->xAxis->pixelToCoord(mouse.x());
    QStringList lines;
    for (const PlotCurve& curve : curves_) {
      if (curve.name.isEmpty() || curve.points.isEmpty()) continue;
      const auto nearest = std::min_element(
          curve.points.begin(), curve.points.end(),
          [at](const QPointF& a, const QPointF& b) { return std::abs(a.x() - at) < std::abs(b.x() - at); });
      lines << QStringLiteral("%1: %2 (%3)")
                   .arg(curve.name, QString::number(nearest->y(), 'g', 4),
                        QString::number(nearest->x(), 'g', 4));
    }
    QToolTip::showText(plot_->mapToGlobal(mouse.toPoint()), lines.join(QLatin1Char('\n')), plot_);
  }

  Plot* owner_;
  QCustomPlot* plot_;
  QList<PlotCurve> curves_;
  bool isLegendShown_ = true;
};

Plot::Plot(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(this)) {
  setFocusPolicy(Qt::StrongFocus);
}

Plot::~Plot() = default;

void Plot::setLabels(const QString& x, const QString& y) {
  impl_->plot().xAxis->setLabel(x);
  impl_->plot().yAxis->setLabel(y);
}

void Plot::setLegendShown(bool shown) { impl_->showLegend(shown); }

void Plot::setCurves(const QList<PlotCurve>& curves) {
  impl_->setCurves(curves);
  QStringList last;
  for (const PlotCurve& curve : curves) {
    if (curve.name.isEmpty() || curve.points.isEmpty()) continue;
    last << QStringLiteral("%1: %2").arg(curve.name, QString::number(curve.points.last().y(), 'g', 4));
  }
  setAccessibleDescription(last.join(QStringLiteral("; ")));
}

const QList<PlotCurve>& Plot::curves() const { return impl_->curves(); }
void Plot::setLogarithmic(bool logarithmic) { impl_->setLogarithmic(logarithmic); }
bool Plot::isLogarithmic() const { return impl_->isLogarithmic(); }
bool Plot::isFitted() const { return impl_->isFitted; }
void Plot::zoom(double factor) { impl_->zoom(factor); }

void Plot::fit() {
  impl_->showAll();
  Q_EMIT xRangeChanged();
}

QPointF Plot::xRange() const {
  const QCPRange range = impl_->plot().xAxis->range();
  return {range.lower, range.upper};
}

void Plot::lineUpWith(const Plot& other) {
  impl_->plot().xAxis->setRange(other.xRange().x(), other.xRange().y());
  impl_->plot().replot(QCustomPlot::rpQueuedReplot);
}

void Plot::setXRange(QPointF range) {
  if (range == xRange()) return;
  impl_->plot().xAxis->setRange(range.x(), range.y());
  impl_->lookCloser();
}

void Plot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) impl_->applyTheme();
  QWidget::changeEvent(event);
}

void Plot::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Home:
      return fit();
    case Qt::Key_Plus:
      return zoom(kZoomKey);
    case Qt::Key_Minus:
      return zoom(1 / kZoomKey);
    case Qt::Key_Left:
      return impl_->move(-kStep, 0);
    case Qt::Key_Right:
      return impl_->move(kStep, 0);
    case Qt::Key_Up:
      return impl_->move(0, kStep);
    case Qt::Key_Down:
      return impl_->move(0, -kStep);
    default:
      QWidget::keyPressEvent(event);
  }
}

void Plot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), hasFocus() ? Theme::colours().accent : Theme::colours().card);
}

void Plot::focusInEvent(QFocusEvent* event) {
  update();
  QWidget::focusInEvent(event);
}

void Plot::focusOutEvent(QFocusEvent* event) {
  update();
  QWidget::focusOutEvent(event);
}

}  // namespace hp
