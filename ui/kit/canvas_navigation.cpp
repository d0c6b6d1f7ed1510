// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/canvas_navigation.h"

#include <QWidget>
#include <algorithm>

namespace hp {
namespace {

constexpr double kZoomStep = 1.25;  // keys and buttons
constexpr int kDragDistance = 4;

}  // namespace

CanvasNavigation::CanvasNavigation(const QWidget& canvas) : canvas_(canvas) { setView(nullptr); }

void CanvasNavigation::setView(CanvasView* view) {
  if (view_) view_->disconnect(this);
  view_ = view ? view : &own_;
  connect(view_, &CanvasView::viewChanged, this, [this] {
    Q_EMIT moved();
    announceZoom();
  });
  connect(view_, &CanvasView::cursorChanged, this, &CanvasNavigation::moved);
  if (view) connect(view, &QObject::destroyed, this, [this] { setView(nullptr); });
  Q_EMIT moved();
  announceZoom();
}

void CanvasNavigation::setPicture(QSizeF size) {
  picture_ = size;
  announceZoom();
}

void CanvasNavigation::setMargin(double pixels) {
  margin_ = pixels;
  Q_EMIT moved();
  announceZoom();
}

CanvasGeometry CanvasNavigation::geometry() const {
  return {QSizeF(canvas_.size()), picture_, view_->zoom(), view_->centre(), margin_};
}

double CanvasNavigation::zoomPercent() const { return hasPicture() ? 100 * geometry().scale() : 0; }

std::optional<QPointF> CanvasNavigation::shareAt(QPointF point) const {
  if (!hasPicture()) return std::nullopt;
  const QPointF share = geometry().toShare(point);
  return isInPicture(share) ? std::optional(share) : std::nullopt;
}

QPointF CanvasNavigation::cursorMovedBy(QPoint pixels) const {
  const QPointF pixel(1 / picture_.width(), 1 / picture_.height());
  const QPointF at =
      view_->cursor().value_or(QPointF(0.5, 0.5)) + QPointF(pixels.x() * pixel.x(), pixels.y() * pixel.y());
  return {std::clamp(at.x(), pixel.x() / 2, 1 - pixel.x() / 2),
          std::clamp(at.y(), pixel.y() / 2, 1 - pixel.y() / 2)};
}

void CanvasNavigation::zoomIn() { zoomBy(kZoomStep, middle()); }
void CanvasNavigation::zoomOut() { zoomBy(1 / kZoomStep, middle()); }

void CanvasNavigation::zoomBy(double factor, QPointF at) {
  if (!hasPicture()) return;
  const double zoom = std::clamp(view_->zoom() * factor, CanvasView::kMinZoom, CanvasView::kMaxZoom);
  view_->look(zoom, geometry().centreAfterZoom(zoom, at));
}

void CanvasNavigation::showActualSize() {
  if (hasPicture()) view_->look(1 / geometry().fitScale(), view_->centre());
}

void CanvasNavigation::panBy(QPointF distance) {
  if (hasPicture()) view_->look(view_->zoom(), geometry().centreAfterPan(distance));
}

bool CanvasNavigation::drag(QPointF at) {
  const bool begins = pressedAt_ && (at - *pressedAt_).manhattanLength() >= kDragDistance;
  if (begins && !draggedTo_) draggedTo_ = pressedAt_;
  if (!draggedTo_) return false;
  panBy(at - *draggedTo_);
  draggedTo_ = at;
  return true;
}

bool CanvasNavigation::release() {
  const bool wasDragged = draggedTo_.has_value();
  pressedAt_.reset();
  draggedTo_.reset();
  return wasDragged;
}

void CanvasNavigation::announceZoom() {
  const double percent = zoomPercent();
  if (percent == announced_) return;
  announced_ = percent;
  Q_EMIT zoomChanged(percent);
}

QPointF CanvasNavigation::middle() const { return QRectF(canvas_.rect()).center(); }

}  // namespace hp
