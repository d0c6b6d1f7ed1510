// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/epochs_delegate.h"

#include <QApplication>
#include <QPainter>
#include <cmath>

#include "core/imaging/colour_map.h"
#include "ui/kit/theme.h"
#include "ui/panels/weights_difference/layers_model.h"

namespace hp {

namespace {

QBrush brushOf(double value, double highest) {
  if (std::isnan(value)) return {Theme::colours().mutedText, Qt::BDiagPattern};
  static const ColourMap& colours = defaultColourMap(ColourMapKind::Sequential);
  const Rgb colour = colours.at(ValueRange{0, highest}.position(value));
  return QColor(colour[0], colour[1], colour[2]);
}

}  // namespace

void EpochsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  QStyleOptionViewItem background(option);
  initStyleOption(&background, index);
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
  const auto strip = index.data(LayersModel::StripRole).value<QList<double>>();
  const QRect place = option.rect.adjusted(space::kTight, 2, -space::kTight, -2);
  for (qsizetype i = 0; i < strip.size(); ++i) {
    const int left = place.left() + int(i * place.width() / strip.size());
    const int right = place.left() + int((i + 1) * place.width() / strip.size());
    painter->fillRect(QRect(left, place.top(), right - left, place.height()), brushOf(strip[i], highest_));
  }
}

}  // namespace hp
