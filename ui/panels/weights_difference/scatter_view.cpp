// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/scatter_view.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "core/compare/count_text.h"
#include "core/imaging/colour_map.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kBins = int(JointHistogram::kBins);
constexpr int kDigits = 2;
constexpr double kDarkest = 0.2;  ///< of the colours: a single pair is seen on a dark ground as well

QImage pictureOf(const JointHistogram& histogram) {
  QImage picture(kBins, kBins, QImage::Format_ARGB32);
  picture.fill(Qt::transparent);
  const auto most = double(*std::max_element(histogram.counts.begin(), histogram.counts.end()));
  const ColourMap& colours = defaultColourMap(ColourMapKind::Sequential);
  for (int candidate = 0; candidate < kBins; ++candidate) {
    for (int baseline = 0; baseline < kBins; ++baseline) {
      const auto count = histogram.at(std::size_t(baseline), std::size_t(candidate));
      if (count == 0) continue;
      const double share = most > 1 ? std::log(double(count)) / std::log(most) : 1;
      const Rgb colour = colours.at(kDarkest + (1 - kDarkest) * share);
      picture.setPixelColor(baseline, kBins - 1 - candidate, QColor(colour[0], colour[1], colour[2]));
    }
  }
  return picture;
}

QString onTheLine(const JointHistogram& histogram) {
  std::int64_t equal = 0;
  for (std::size_t bin = 0; bin < JointHistogram::kBins; ++bin) equal += histogram.at(bin, bin);
  return ScatterView::tr("%1 of %2 pairs lie on the line of equal numbers, as far as it can be drawn")
      .arg(toQString(countText(equal)), toQString(countText(histogram.pairs)));
}

}  // namespace

ScatterView::ScatterView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("scatter"));
  setAccessibleName(tr("The candidate's numbers over the baseline's"));
}

void ScatterView::setHistogram(std::shared_ptr<const JointHistogram> histogram) {
  histogram_ = std::move(histogram);
  const bool isEmpty = !histogram_ || histogram_->pairs == 0;
  picture_ = isEmpty ? QImage() : pictureOf(*histogram_);
  setAccessibleDescription(isEmpty ? QString() : onTheLine(*histogram_));
  update();
}

QRect ScatterView::fieldRect() const {
  const int line = QFontMetrics(Theme::smallFont()).height() + 2;
  const QRect room = rect().adjusted(line, line, -2, -line);
  const int side = std::max(0, std::min(room.width(), room.height()));
  return {room.left(), room.top(), side, side};
}

void ScatterView::paintEvent(QPaintEvent*) {
  const QRect field = fieldRect();
  if (picture_.isNull() || field.isEmpty()) return;
  QPainter painter(this);
  const Colours& colours = Theme::colours();
  painter.fillRect(field, colours.field);
  painter.drawImage(field, picture_);
  painter.setPen(colours.border);
  painter.drawRect(field);
  painter.setPen(QPen(colours.mutedText, 1, Qt::DotLine));
  painter.drawLine(field.bottomLeft(), field.topRight());
  drawNames(painter, field);
}

void ScatterView::drawNames(QPainter& painter, const QRect& field) const {
  painter.setFont(Theme::smallFont());
  painter.setPen(Theme::colours().mutedText);
  const int line = field.top() - 2;
  painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignTop, tr("pairs (logarithmic)"));
  drawAxis(painter, QRect(field.left(), field.bottom() + 2, field.width(), line), tr("baseline"));
  painter.save();
  painter.translate(0, field.bottom());
  painter.rotate(-90);
  drawAxis(painter, QRect(0, 0, field.height(), line), tr("candidate"));
  painter.restore();
}

// Where there is no room for its ends, an axis has its name alone.
void ScatterView::drawAxis(QPainter& painter, const QRect& place, const QString& name) const {
  const QString low = shortNumber(histogram_->low, kDigits), high = shortNumber(histogram_->high, kDigits);
  painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, name);
  const auto width = [&](const QString& text) { return painter.fontMetrics().horizontalAdvance(text); };
  const int room = (place.width() - width(name)) / 2 - space::kTight;
  if (room < std::max(width(low), width(high))) return;
  painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, low);
  painter.drawText(place, Qt::AlignRight | Qt::AlignTop, high);
}

QString ScatterView::textAt(const QPoint& place) const {
  const QRect field = fieldRect();
  if (picture_.isNull() || !field.contains(place)) return {};
  const auto baseline = std::size_t((place.x() - field.left()) * kBins / field.width());
  const auto candidate = std::size_t((field.bottom() - place.y()) * kBins / field.height());
  return tr("baseline about %1, candidate about %2: pairs %3")
      .arg(shortNumber(histogram_->middleOf(baseline), kDigits + 1),
           shortNumber(histogram_->middleOf(candidate), kDigits + 1),
           toQString(countText(histogram_->at(baseline, candidate))));
}

bool ScatterView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QString text = textAt(help->pos());
  text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
  return true;
}

}  // namespace hp
