// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/colour_legend.h"

#include <QPainter>
#include <cmath>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kThickness = 15;
constexpr int kMarker = 5;  // the triangle beside the bar
constexpr int kGap = 6;
constexpr int kDigits = 3;

QColor toQColor(Rgb colour) { return QColor(colour[0], colour[1], colour[2]); }

QString signedNumber(double value, bool isSigned, int digits = kDigits) {
  return (isSigned && value > 0 ? QStringLiteral("+") : QString()) + shortNumber(value, digits);
}

}  // namespace

ColourLegend::ColourLegend(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), orientation_(orientation) {
  setAccessibleName(tr("Colour legend"));
  const bool isVertical = orientation == Qt::Vertical;
  setSizePolicy(isVertical ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                isVertical ? QSizePolicy::Expanding : QSizePolicy::Fixed);
  describe();
}

void ColourLegend::setScale(ValueRange range, bool isSigned, const std::string& colourMap) {
  range_ = range;
  isSigned_ = isSigned;
  const auto kind = isSigned ? ColourMapKind::Diverging : ColourMapKind::Sequential;
  colours_ = colourMap.empty() ? &defaultColourMap(kind) : &colourMapById(colourMap);
  describe();
}

void ColourLegend::setThreshold(double share) {
  threshold_ = share;
  update();
}

void ColourLegend::setNote(const QString& note) {
  note_ = note;
  describe();
}

void ColourLegend::setMarker(std::optional<double> value) {
  marker_ = value;
  update();
}

void ColourLegend::describe() {
  const QString range = tr("from %1 to %2").arg(shortNumber(range_.low), shortNumber(range_.high));
  setAccessibleDescription(note_.isEmpty() ? range : range + QStringLiteral(", ") + note_);
  setToolTip(note_.isEmpty() ? range : note_ + QLatin1Char('\n') + range);
  updateGeometry();
  update();
}

int ColourLegend::noteHeight() const {
  return note_.isEmpty() ? 0 : QFontMetrics(Theme::smallFont()).size(0, note_).height();
}

QSize ColourLegend::sizeHint() const {
  const QFontMetrics metrics(Theme::smallFont());
  if (orientation_ == Qt::Horizontal)
    return {200, kThickness + kMarker + kGap + metrics.height() + noteHeight()};
  int text = metrics.horizontalAdvance(QStringLiteral("−4.1e-4"));
  for (const double end : {range_.low, range_.high})
    text = std::max(text, metrics.horizontalAdvance(signedNumber(end, isSigned_)));
  if (!note_.isEmpty()) text = std::max(text, metrics.size(0, note_).width() - kThickness - kGap);
  return {kThickness + kMarker + kGap + text + 2, 240};
}

QSize ColourLegend::minimumSizeHint() const {
  const QSize wanted = sizeHint();
  return orientation_ == Qt::Horizontal ? QSize(90, wanted.height()) : QSize(wanted.width(), 80);
}

QRect ColourLegend::barRect() const {
  const int line = QFontMetrics(Theme::smallFont()).height();
  if (orientation_ == Qt::Horizontal) return {line / 2, 0, width() - line, kThickness};
  const int below = note_.isEmpty() ? line / 2 : line / 2 + noteHeight() + kGap;
  return {0, line / 2, kThickness, height() - line / 2 - below};
}

// The pixel along the bar of a position 0..1: upwards, or to the right.
int ColourLegend::along(const QRect& bar, double position) const {
  position = std::clamp(position, 0.0, 1.0);
  return orientation_ == Qt::Vertical
             ? bar.bottom() - static_cast<int>(std::lround(position * (bar.height() - 1)))
             : bar.left() + static_cast<int>(std::lround(position * (bar.width() - 1)));
}

void ColourLegend::paintEvent(QPaintEvent*) {
  if (!colours_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect bar = barRect();
  drawBar(painter, bar);
  drawLabels(painter, bar);
  drawMarker(painter, bar);
}

void ColourLegend::drawBar(QPainter& painter, const QRect& bar) const {
  const bool isVertical = orientation_ == Qt::Vertical;
  QLinearGradient gradient(isVertical ? bar.bottomLeft() : bar.topLeft(),
                           isVertical ? bar.topLeft() : bar.topRight());
  const int last = static_cast<int>(colours_->table.size()) - 1;
  for (int i = 0; i <= last; i += 5)
    gradient.setColorAt(static_cast<double>(i) / last, toQColor(colours_->table[i]));
  painter.setPen(QPen(Theme::colours().border, 1));
  painter.setBrush(gradient);
  painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
  if (threshold_ <= 0) return;
  // What is not drawn on the picture: around zero, or from the lower end.
  const double reach = threshold_ * std::max(std::abs(range_.low), std::abs(range_.high));
  const int from = along(bar, range_.position(-reach)), to = along(bar, range_.position(reach));
  const QRect hidden = isVertical ? QRect(QPoint(bar.left() + 1, to), QPoint(bar.right() - 1, from))
                                  : QRect(QPoint(from, bar.top() + 1), QPoint(to, bar.bottom() - 1));
  painter.fillRect(hidden, Theme::colours().card);
  painter.fillRect(hidden, QBrush(Theme::colours().strongBorder, Qt::BDiagPattern));
}

bool ColourLegend::isMirrored() const { return range_.low == -range_.high && range_.high > 0; }

// Both ends, and zero between them where there is room. Where there is not even room for both, a scale that
// is the same to both sides says so once; another one rounds.
std::vector<ColourLegend::Label> ColourLegend::labels(const QFontMetrics& metrics) const {
  const bool crossesZero = range_.low < 0 && range_.high > 0;
  const auto ends = [&](int digits) {
    return metrics.horizontalAdvance(signedNumber(range_.low, crossesZero, digits)) +
           metrics.horizontalAdvance(signedNumber(range_.high, crossesZero, digits)) + kGap;
  };
  const bool isVertical = orientation_ == Qt::Vertical;
  int digits = kDigits;
  if (!isVertical && ends(digits) > width()) {
    if (isMirrored()) return {{0, QChar(0xB1) + shortNumber(range_.high, kDigits)}};
    while (digits > 1 && ends(digits) > width()) --digits;
  }
  std::vector<Label> made{{range_.low, signedNumber(range_.low, crossesZero, digits)},
                          {range_.high, signedNumber(range_.high, crossesZero, digits)}};
  const int zero = metrics.horizontalAdvance(QLatin1Char('0')) + kGap;
  if (crossesZero && (isVertical || ends(digits) + zero <= width())) made.push_back({0, QStringLiteral("0")});
  return made;
}

void ColourLegend::drawLabels(QPainter& painter, const QRect& bar) const {
  painter.setFont(Theme::smallFont());
  painter.setPen(Theme::colours().text);
  const int line = painter.fontMetrics().height();
  for (const auto& [value, text] : labels(painter.fontMetrics())) {
    const int at = along(bar, range_.position(value));
    if (orientation_ == Qt::Vertical) {
      painter.drawText(QRect(bar.right() + kMarker + kGap, at - line / 2, width(), line), Qt::AlignVCenter,
                       text);
      continue;
    }
    const bool isLow = value == range_.low, isHigh = value == range_.high;
    painter.drawText(QRect(isLow || isHigh ? 0 : at - width() / 2, bar.bottom() + kMarker, width(), line),
                     isLow    ? Qt::AlignLeft
                     : isHigh ? Qt::AlignRight
                              : Qt::AlignHCenter,
                     text);
  }
  if (note_.isEmpty()) return;
  painter.setPen(Theme::colours().mutedText);
  painter.drawText(QRect(0, height() - noteHeight(), width(), noteHeight()),
                   orientation_ == Qt::Vertical ? Qt::AlignLeft : Qt::AlignHCenter, note_);
}

void ColourLegend::drawMarker(QPainter& painter, const QRect& bar) const {
  if (!marker_ || std::isnan(*marker_)) return;
  const int at = along(bar, range_.position(*marker_));
  const QPointF tip =
      orientation_ == Qt::Vertical ? QPointF(bar.right() + 2, at + 0.5) : QPointF(at + 0.5, bar.bottom() + 2);
  const QPointF back = orientation_ == Qt::Vertical ? QPointF(kMarker + 1, 0) : QPointF(0, kMarker + 1);
  const QPointF side = orientation_ == Qt::Vertical ? QPointF(0, kMarker) : QPointF(kMarker, 0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::colours().text);
  painter.drawPolygon(QPolygonF({tip, tip + back + side, tip + back - side}));
}

}  // namespace hp
