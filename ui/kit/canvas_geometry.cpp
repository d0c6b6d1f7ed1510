// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/canvas_geometry.h"

#include <algorithm>

namespace hp {
double CanvasGeometry::fitScale() const {
  const double width = std::max(1.0, canvas.width() - 2 * margin),
               height = std::max(1.0, canvas.height() - 2 * margin);
  return std::min(width / picture.width(), height / picture.height());
}

QRectF CanvasGeometry::pictureRect() const {
  if (picture.isEmpty()) return {};
  const QSizeF size = picture * scale();
  return {canvas.width() / 2 - centre.x() * size.width(), canvas.height() / 2 - centre.y() * size.height(),
          size.width(), size.height()};
}

QPointF CanvasGeometry::toShare(QPointF point) const {
  const QRectF rect = pictureRect();
  return {(point.x() - rect.x()) / rect.width(), (point.y() - rect.y()) / rect.height()};
}

QPointF CanvasGeometry::fromShare(QPointF share) const {
  const QRectF rect = pictureRect();
  return {rect.x() + share.x() * rect.width(), rect.y() + share.y() * rect.height()};
}

QPointF CanvasGeometry::centreAfterZoom(double newZoom, QPointF point) const {
  const QPointF share = toShare(point);
  return share + (centre - share) * (zoom / newZoom);
}

QPointF CanvasGeometry::centreAfterPan(QPointF distance) const {
  const QSizeF size = pictureRect().size();
  return centre - QPointF(distance.x() / size.width(), distance.y() / size.height());
}

bool isInPicture(QPointF share) { return share.x() >= 0 && share.x() < 1 && share.y() >= 0 && share.y() < 1; }

}  // namespace hp
