// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plot.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <array>

#include "ui/kit/curve_canvas.h"
#include "ui/kit/theme.h"
#include "ui/models/local_number.h"

namespace hp {

namespace {

constexpr double kStep = 0.2;      // of the range, an arrow key
constexpr double kZoomKey = 1.25;  // a press of plus

// After Okabe and Ito, darkened and lightened until they read on our cards.
constexpr std::array kOnLight = {0x1f6fb4, 0xc75a05, 0x1b8a5a, 0x9c3f91, 0x8a6d00, 0xc43c4e};
constexpr std::array kOnDark = {0x6cb2f0, 0xf5a45d, 0x5cc79a, 0xd98fd0, 0xd9bd5c, 0xf0838f};

/// To the last bit, which QPointF's own comparison does not see.
bool isSame(const PlotCurve& a, const PlotCurve& b) {
  const auto isSamePoint = [](const QPointF& p, const QPointF& q) {
    return p.x() == q.x() && p.y() == q.y();
  };
  return a.name == b.name && a.colour == b.colour && a.line == b.line && a.width == b.width &&
         a.strength == b.strength && a.dots == b.dots && a.errors == b.errors &&
         std::ranges::equal(a.points, b.points, isSamePoint) &&
         std::ranges::equal(a.band, b.band, isSamePoint);
}

}  // namespace

QColor plotColour(int number) {
  const auto& table = Theme::isDark() ? kOnDark : kOnLight;
  return QColor::fromRgb(QRgb(table[static_cast<std::size_t>(number) % table.size()]));
}

Qt::PenStyle plotLine(int number) {
  constexpr std::array kLines = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  const int round = int(kLines.size() * kOnLight.size()) / 2;  // after so many both would come together again
  return kLines[static_cast<std::size_t>(number + number / round) % kLines.size()];
}

Plot::Plot(QWidget* parent) : QWidget(parent), canvas_(new CurveCanvas(this)) {
  setFocusPolicy(Qt::StrongFocus);
  connect(canvas_, &CurveCanvas::lookedCloser, this, &Plot::xRangeChanged);
  connect(canvas_, &CurveCanvas::doubleClicked, this, &Plot::fit);
  connect(canvas_, &CurveCanvas::pointClicked, this, &Plot::pointClicked);
  connect(canvas_, &CurveCanvas::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
}

void Plot::setLabels(const QString& x, const QString& y) { canvas_->setLabels(x, y); }

void Plot::setWholeX(bool isWhole) { canvas_->setWholeX(isWhole); }
QStringList Plot::xTicks() const { return canvas_->xTicks(); }
QStringList Plot::yTicks() const { return canvas_->yTicks(); }
QStringList Plot::legend() const { return canvas_->legend(); }

void Plot::setLegendShown(bool shown) { canvas_->showLegend(shown); }

void Plot::setCurves(const QList<PlotCurve>& curves) {
  if (std::ranges::equal(curves, canvas_->curves(), isSame)) return;
  canvas_->setCurves(curves);
  describe();
}

void Plot::setMarks(const QList<PlotMark>& marks) {
  if (marks == canvas_->marks()) return;
  canvas_->setMarks(marks);
  describe();
}

void Plot::describe() {
  QStringList last;
  for (const PlotMark& mark : marks())
    if (!mark.name.isEmpty())
      last << QStringLiteral("%1 (%2)").arg(mark.name, localNumber(QString::number(mark.at, 'g', 4)));
  for (const PlotCurve& curve : curves()) {
    if (curve.name.isEmpty() || curve.points.isEmpty()) continue;
    last << QStringLiteral("%1: %2").arg(curve.name,
                                         localNumber(QString::number(curve.points.last().y(), 'g', 4)));
  }
  setAccessibleDescription(last.join(QStringLiteral("; ")));
}

const QList<PlotCurve>& Plot::curves() const { return canvas_->curves(); }
const QList<PlotMark>& Plot::marks() const { return canvas_->marks(); }
void Plot::setLogarithmic(bool logarithmic) { canvas_->setLogarithmic(logarithmic); }
bool Plot::isLogarithmic() const { return canvas_->isLogarithmic(); }
void Plot::setLogarithmicX(bool logarithmic) { canvas_->setLogarithmicX(logarithmic); }
bool Plot::isLogarithmicX() const { return canvas_->isLogarithmicX(); }
bool Plot::isFitted() const { return canvas_->isFitted(); }
void Plot::zoom(double factor) { canvas_->zoom(factor); }

QImage Plot::picture(double scale) const { return canvas_->picture(scale); }
std::string Plot::svg() const { return canvas_->svg(); }
QPointF Plot::placeOf(const QPointF& point) const { return canvas_->placeOf(point); }

void Plot::fit() {
  canvas_->showAll();
  Q_EMIT xRangeChanged();
}

QPointF Plot::xRange() const {
  const PlotRange range = canvas_->xRange();
  return {range.lower, range.upper};
}

void Plot::setPixelRatio(double ratio) { canvas_->setPixelRatio(ratio); }
void Plot::shareLeftMargin(Plot& other) { canvas_->shareLeftMargin(*other.canvas_); }
int Plot::leftMargin() const { return canvas_->leftMargin(); }

void Plot::lineUpWith(const Plot& other) { canvas_->setXRange(other.canvas_->xRange()); }

void Plot::setXRange(QPointF range) {
  if (range == xRange()) return;
  canvas_->setXRange({range.x(), range.y()});
  canvas_->lookCloser();
}

void Plot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) canvas_->applyTheme();
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
      return canvas_->move(-kStep, 0);
    case Qt::Key_Right:
      return canvas_->move(kStep, 0);
    case Qt::Key_Up:
      return canvas_->move(0, kStep);
    case Qt::Key_Down:
      return canvas_->move(0, -kStep);
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
