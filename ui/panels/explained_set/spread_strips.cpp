// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explained_set/spread_strips.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "ui/kit/conversions.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr double kDot = 2.2, kReach = 6;  // pixels: a dot's radius, and how far a mouse may be off
constexpr double kGolden = 0.6180339887;  // spreads dots of equal values evenly over a strip
constexpr int kMostNames = 140;
constexpr int kDigits = 3;

double jitter(int picture) {
  const double share = kGolden * picture;
  return share - std::floor(share) - 0.5;
}

}  // namespace

SpreadStrips::SpreadStrips(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("spreadStrips"));
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void SpreadStrips::setStrips(const std::vector<SpreadStrip>& strips, const QString& measure,
                             bool isDistance) {
  strips_ = strips;
  measure_ = measure;
  spreads_.clear();
  std::vector<double> all;
  for (const SpreadStrip& strip : strips_) {
    spreads_.push_back(spreadOf(strip.values));
    all.insert(all.end(), strip.values.begin(), strip.values.end());
  }
  axis_ = StripAxis(all, isDistance);
  measureNames();
  describe();
  updateGeometry();
  update();
}

void SpreadStrips::measureNames() {
  const QFontMetrics metrics(Theme::smallFont());
  names_ = 0;
  for (const SpreadStrip& strip : strips_)
    names_ = std::max(names_, std::min(kMostNames, metrics.horizontalAdvance(strip.name) + space::kTight));
}

void SpreadStrips::describe() {
  QStringList lines;
  for (std::size_t i = 0; i < strips_.size(); ++i)
    lines << tr("%1, %2: median %3").arg(strips_[i].name, strips_[i].group, shortNumber(spreads_[i].median));
  setAccessibleName(tr("%1 over pictures").arg(measure_));
  setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

int SpreadStrips::lineHeight() const { return QFontMetrics(Theme::smallFont()).height(); }

int SpreadStrips::stripHeight() const { return lineHeight() + 3 * space::kTight; }

bool SpreadStrips::beginsGroup(std::size_t strip) const {
  return strip == 0 || strips_[strip].group != strips_[strip - 1].group;
}

int SpreadStrips::topOf(std::size_t strip) const {
  int top = 0;
  for (std::size_t i = 0; i <= strip; ++i) {
    if (beginsGroup(i)) top += lineHeight() + space::kTight;
    if (i < strip) top += stripHeight();
  }
  return top;
}

int SpreadStrips::stripsBottom() const {
  return strips_.empty() ? 0 : topOf(strips_.size() - 1) + stripHeight();
}

QSize SpreadStrips::sizeHint() const { return {320, stripsBottom() + 2 * lineHeight() + 2 * space::kTight}; }

double SpreadStrips::x(double value) const {
  const double left = names_ + space::kMedium + kDot, right = width() - space::kLarge;
  return left + (right - left) * axis_.at(value);
}

QPointF SpreadStrips::placeOf(int strip, int picture) const {
  const auto s = static_cast<std::size_t>(strip);
  const double middle = topOf(s) + stripHeight() / 2.0;
  return {x(strips_[s].values[static_cast<std::size_t>(picture)]),
          middle + jitter(picture) * stripHeight() * 0.6};
}

SpreadStrips::Dot SpreadStrips::dotAt(QPointF point) const {
  Dot nearest;
  double reach = kReach;
  for (int strip = 0; strip < int(strips_.size()); ++strip) {
    const auto& values = strips_[std::size_t(strip)].values;
    for (int picture = 0; picture < int(values.size()); ++picture) {
      if (!std::isfinite(values[std::size_t(picture)])) continue;
      const QPointF off = placeOf(strip, picture) - point;
      if (std::hypot(off.x(), off.y()) > reach) continue;
      reach = std::hypot(off.x(), off.y());
      nearest = {strip, picture};
    }
  }
  return nearest;
}

void SpreadStrips::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(Theme::smallFont());
  if (strips_.empty()) return;
  paintAxis(painter);
  for (std::size_t strip = 0; strip < strips_.size(); ++strip) paintStrip(painter, strip);
}

void SpreadStrips::paintAxis(QPainter& painter) const {
  const Colours& colours = Theme::colours();
  const int bottom = stripsBottom(), line = lineHeight();
  const double left = x(-1e300), right = width() - space::kLarge;
  for (const auto& tick : axis_.ticks()) {
    const double at = left + (right - left) * tick.at;
    painter.setPen(colours.border);
    painter.drawLine(QPointF(at, topOf(0)), QPointF(at, bottom + space::kTight));
    painter.setPen(colours.mutedText);
    const int half = painter.fontMetrics().horizontalAdvance(tick.text) / 2 + 1;
    painter.drawText(QRectF(at - half, bottom + space::kTight, 2 * half, line), Qt::AlignCenter, tick.text);
  }
  painter.drawText(QRectF(left, bottom + space::kTight + line, right - left, line), Qt::AlignCenter,
                   axis_.isLogarithmic() ? tr("%1, logarithmic").arg(measure_) : measure_);
}

void SpreadStrips::paintStrip(QPainter& painter, std::size_t strip) const {
  const Colours& colours = Theme::colours();
  const SpreadStrip& row = strips_[strip];
  const int top = topOf(strip), line = lineHeight();
  painter.setPen(colours.mutedText);
  if (beginsGroup(strip))
    painter.drawText(QRectF(0, top - line - 1, width(), line), Qt::AlignLeft | Qt::AlignVCenter, row.group);
  painter.setPen(colours.text);
  painter.drawText(QRectF(0, top, names_, stripHeight()), Qt::AlignRight | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, names_));
  QColor colour = plotColour(row.colour);
  paintBox(painter, colour, strip);
  colour.setAlphaF(0.65F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  for (int picture = 0; picture < int(row.values.size()); ++picture)
    if (std::isfinite(row.values[std::size_t(picture)]))
      painter.drawEllipse(placeOf(int(strip), picture), kDot, kDot);
}

void SpreadStrips::paintBox(QPainter& painter, const QColor& colour, std::size_t strip) const {
  const Spread& spread = spreads_[strip];
  if (spread.count == 0) return;
  const double top = topOf(strip) + space::kTight, height = stripHeight() - 2 * space::kTight;
  const double low = x(spread.lowerQuartile), high = x(spread.upperQuartile), median = x(spread.median);
  QColor soft = colour;
  soft.setAlphaF(0.18F);
  painter.setPen(QPen(colour, 1));
  painter.setBrush(soft);
  painter.drawRect(QRectF(low, top, high - low, height));
  painter.setPen(QPen(Theme::colours().text, 2));
  painter.drawLine(QPointF(median, top - 1), QPointF(median, top + height + 1));
}

void SpreadStrips::mousePressEvent(QMouseEvent* event) {
  const Dot dot = dotAt(event->position());
  if (dot.picture >= 0 && event->button() == Qt::LeftButton) Q_EMIT chosen(dot.strip, dot.picture);
}

bool SpreadStrips::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const Dot dot = dotAt(help->pos());
  if (dot.picture < 0) {
    QToolTip::hideText();
    return true;
  }
  const SpreadStrip& strip = strips_[std::size_t(dot.strip)];
  const double value = strip.values[std::size_t(dot.picture)];
  QToolTip::showText(help->globalPos(),
                     QStringLiteral("%1\n%2: %3")
                         .arg(strip.pictures.value(dot.picture), measure_, shortNumber(value, kDigits)),
                     this);
  return true;
}

}  // namespace hp
