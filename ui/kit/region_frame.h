// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>
#include <optional>

namespace hp {

class ImageCanvas;

/// A rectangle over the picture of a canvas, in shares of the picture (0..1, origin at the top left):
/// dragging beside it draws another, dragging inside it moves it, arrows move it by a hundredth and with
/// Shift its lower right corner. The wheel still zooms.
class RegionFrame final : public QWidget {
  Q_OBJECT

 public:
  /// Lies over `canvas`, whose child it is; hidden at first.
  explicit RegionFrame(ImageCanvas* canvas);

  const QRectF& region() const { return region_; }
  void setRegion(const QRectF& region);

 Q_SIGNALS:
  /// A person has drawn or moved it.
  void drawn(const QRectF& region);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRectF onScreen() const;
  QPointF shareAt(const QPointF& pixel) const;
  void take(const QRectF& region);

  ImageCanvas* canvas_;
  QRectF region_{0.25, 0.25, 0.5, 0.5};
  QRectF before_;                     ///< when the drag began
  std::optional<QPointF> pressedAt_;  ///< in shares
  bool isMoving_ = false;
};

}  // namespace hp
