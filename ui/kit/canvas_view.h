// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <optional>

namespace hp {

/// Where several canvases look. Coordinates are shares of the picture (0..1, origin at the top left) and
/// zoom is relative to "the whole picture fits", so that pictures and canvases of different sizes can
/// share one view.
class CanvasView final : public QObject {
  Q_OBJECT
 public:
  static constexpr double kMinZoom = 0.1;
  static constexpr double kMaxZoom = 200;

  using QObject::QObject;

  double zoom() const { return zoom_; }
  QPointF centre() const { return centre_; }
  /// The point under the mouse or keyboard cursor of whichever canvas has it.
  std::optional<QPointF> cursor() const { return cursor_; }

  /// Clamped to kMinZoom..kMaxZoom and to a centre within the picture.
  void look(double zoom, QPointF centre);
  void fit() { look(1, {0.5, 0.5}); }
  void setCursor(std::optional<QPointF> cursor);

 Q_SIGNALS:
  void viewChanged();
  void cursorChanged();

 private:
  double zoom_ = 1;
  QPointF centre_ = {0.5, 0.5};
  std::optional<QPointF> cursor_;
};

}  // namespace hp
