// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/canvas_view.h"

#include <algorithm>

namespace hp {
namespace {

// The centre along one side: the picture never leaves the canvas, and stays in the middle when it fits.
double clampedCentre(double centre, double zoom) {
  if (zoom <= 1) return 0.5;
  return std::clamp(centre, 0.5 / zoom, 1 - 0.5 / zoom);
}

}  // namespace

void CanvasView::look(double zoom, QPointF centre) {
  zoom = std::clamp(zoom, kMinZoom, kMaxZoom);
  centre = {clampedCentre(centre.x(), zoom), clampedCentre(centre.y(), zoom)};
  if (zoom == zoom_ && centre == centre_) return;
  zoom_ = zoom;
  centre_ = centre;
  Q_EMIT viewChanged();
}

void CanvasView::setCursor(std::optional<QPointF> cursor) {
  if (cursor == cursor_) return;
  cursor_ = cursor;
  Q_EMIT cursorChanged();
}

}  // namespace hp
