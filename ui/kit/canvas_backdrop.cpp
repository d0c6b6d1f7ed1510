// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/canvas_backdrop.h"

#include <QPainter>
#include <QWidget>

#include "ui/kit/theme.h"

namespace hp {

const QPixmap& CanvasBackdrop::draw(const CanvasContent::Levels& levels, const QRectF& place,
                                    const QWidget& canvas) {
  const double ratio = canvas.devicePixelRatioF();
  const QSize size = canvas.size() * ratio;
  const QColor ground = Theme::colours().canvas;
  if (levels_ == levels && place_ == place && ground_ == ground && drawn_.size() == size) return drawn_;
  drawn_ = QPixmap(size);
  drawn_.setDevicePixelRatio(ratio);
  drawn_.fill(ground);
  if (levels) {
    QPainter painter(&drawn_);
    levels->draw(painter, place, QRectF(canvas.rect()));
    painter.setPen(Theme::colours().border);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
  }
  levels_ = levels;
  place_ = place;
  ground_ = ground;
  return drawn_;
}

}  // namespace hp
