// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bar_delegate.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kBarHeight = 8;
constexpr int kPadding = 5;

int numberWidth() { return QFontMetrics(Theme::numberFont()).horizontalAdvance(QStringLiteral("3.2e-07")); }

// A share that is not nothing is seen: at least a sliver.
void drawBar(QPainter& painter, const QRectF& place, double share) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::colours().accent);
  const double width = std::max(share > 0 ? 1.0 : 0.0, place.width() * std::clamp(share, 0.0, 1.0));
  const double radius = std::min(width, double{kBarHeight}) / 2;
  painter.drawRoundedRect(QRectF(place.x(), place.y(), width, place.height()), radius, radius);
}

}  // namespace

BarDelegate::BarDelegate(int barRole, QObject* parent) : QStyledItemDelegate(parent), barRole_(barRole) {}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
  QStyleOptionViewItem background(option);
  initStyleOption(&background, index);
  const QString number = std::exchange(background.text, QString());
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

  const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding, 0);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const int room = inner.width() - numberWidth() - 2 * kPadding;
  if (room > 2 * kBarHeight) {
    drawBar(*painter, QRectF(inner.x(), inner.center().y() - kBarHeight / 2.0 + 0.5, room, kBarHeight),
            index.data(barRole_).toDouble());
  }
  painter->setFont(Theme::numberFont());
  painter->setPen(Theme::colours().text);
  painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, number);
  painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QSize base = QStyledItemDelegate::sizeHint(option, index);
  return {numberWidth() + 60 + 4 * kPadding, base.height()};
}

}  // namespace hp
