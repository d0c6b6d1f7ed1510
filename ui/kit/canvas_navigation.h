// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSizeF>
#include <optional>

#include "ui/kit/canvas_geometry.h"
#include "ui/kit/canvas_view.h"

class QWidget;

namespace hp {

/// Where a canvas looks, through a view of its own or one it shares, and the ways to move there: zoom,
/// pan, drag. Points are in logical pixels of the canvas.
class CanvasNavigation final : public QObject {
  Q_OBJECT
 public:
  explicit CanvasNavigation(const QWidget& canvas);

  /// Null: its own. Not owned; when it dies its own takes over.
  void setView(CanvasView* view);
  CanvasView* view() const { return view_; }
  /// Its size in pixels; empty without a picture.
  void setPicture(QSizeF size);
  void setMargin(double pixels);

  bool hasPicture() const { return !picture_.isEmpty(); }
  CanvasGeometry geometry() const;
  /// Logical pixels per picture pixel, in percent; 0 without a picture.
  double zoomPercent() const;
  /// The point of the picture there, as a share; nothing beside it.
  std::optional<QPointF> shareAt(QPointF point) const;
  /// The cursor after that many pixels of the picture, within it; from the middle where there is none.
  QPointF cursorMovedBy(QPoint pixels) const;

  void zoomIn();
  void zoomOut();
  void zoomBy(double factor, QPointF at);
  void showActualSize();
  void panBy(QPointF distance);

  void press(QPointF at) { pressedAt_ = at; }
  /// True while the picture follows the hand.
  bool drag(QPointF at);
  bool isPressed() const { return pressedAt_.has_value(); }
  /// Whether it was a drag.
  bool release();

  /// Says the zoom when it is another: after the canvas changed its size.
  void announceZoom();

 Q_SIGNALS:
  void moved();  ///< something else is to be seen, or a cursor
  void zoomChanged(double percent);

 private:
  QPointF middle() const;

  const QWidget& canvas_;
  CanvasView own_;
  QPointer<CanvasView> view_;
  QSizeF picture_;
  double margin_ = CanvasGeometry{}.margin;
  double announced_ = 0;
  std::optional<QPointF> pressedAt_, draggedTo_;
};

}  // namespace hp
