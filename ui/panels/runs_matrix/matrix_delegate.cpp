// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs_matrix/matrix_delegate.h"

#include <QPainter>
#include <cmath>

#include "core/imaging/colour_map.h"
#include "ui/kit/theme.h"
#include "ui/panels/runs_matrix/runs_matrix_model.h"

namespace hp {

namespace {

QColor colourAt(double position) {
  static const ColourMap& colours = defaultColourMap(ColourMapKind::Sequential);
  const Rgb colour = colours.at(position);
  return {colour[0], colour[1], colour[2]};
}

QColor inkOn(const QColor& colour) {
  return contrastOf(Qt::black, colour) > contrastOf(Qt::white, colour) ? Qt::black : Qt::white;
}

void frame(QPainter& painter, const QRect& place, const QColor& colour, Qt::PenStyle line) {
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, 2, line));
  painter.drawRect(place.adjusted(1, 1, -1, -1));
}

}  // namespace

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
  const double position = index.data(RunsMatrixModel::PositionRole).toDouble();
  const bool isSelf = index.data(RunsMatrixModel::SelfRole).toBool();
  const QRect place = option.rect.adjusted(0, 0, -1, -1);  // a gap between cells
  const Colours& theme = Theme::colours();
  QColor ink = theme.mutedText;
  painter->save();
  if (isSelf) {
    painter->fillRect(place, theme.track);
  } else if (std::isnan(position)) {
    painter->fillRect(place, QBrush(theme.border, Qt::BDiagPattern));
  } else {
    const QColor colour = colourAt(position);
    painter->fillRect(place, colour);
    ink = inkOn(colour);
  }
  if (index.data(RunsMatrixModel::PairRole).toBool()) frame(*painter, place, ink, Qt::SolidLine);
  if (option.state.testFlag(QStyle::State_HasFocus)) frame(*painter, place, ink, Qt::DotLine);
  painter->setFont(Theme::numberFont());
  painter->setPen(ink);
  painter->drawText(place, Qt::AlignCenter, index.data().toString());
  painter->restore();
}

}  // namespace hp
