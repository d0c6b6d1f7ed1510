// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

#include "core/base/array.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/image.h"
#include "ui/kit/canvas_view.h"

namespace hp {

/// What is under the cursor.
struct CanvasReading {
  QPoint pixel = {};                 ///< of the picture
  Rgb colour = {};                   ///< of the picture itself, not of the overlay
  std::optional<double> value = {};  ///< raw value of the map's cell there
  QPoint cell = {};                  ///< of the map
};

/// Shows a picture with a heat map over it, with zoom and pan; cells of pixels are sharp from 100 % on.
///
/// Wheel zooms at the pointer, dragging pans, a double click fits. Keys: + - zoom, 0 fit, 1 actual
/// size, arrows pan, Shift+arrows move the cursor by a pixel (Ctrl+Shift: by ten), Space held shows the bare
/// picture. The overlay is composed by hp::overlay() on the thread pool; until it is ready the previous
/// one stays.
class ImageCanvas final : public QWidget {
  Q_OBJECT
 public:
  explicit ImageCanvas(QWidget* parent = nullptr);
  ~ImageCanvas() override;

  /// Null empties the canvas. Keeps the view; a new picture also drops the map.
  void setPicture(std::shared_ptr<const Image> picture);
  /// H x W values stretched over the picture; null removes the heat map. For an Attribution:
  /// std::shared_ptr<const Array>(attribution, &attribution->map).
  void setMap(std::shared_ptr<const Array> map, ValueRange range, bool isSigned);
  void setOverlayStyle(const OverlayStyle& style);
  const OverlayStyle& overlayStyle() const;
  void setMapVisible(bool visible);
  bool isMapVisible() const;
  bool hasPicture() const;
  bool hasMap() const;

  /// Shares a view with other canvases; null gives it a view of its own again. Not owned.
  void setView(CanvasView* view);
  CanvasView* view() const;
  /// Draws the cross-hair at the shared cursor; on at first.
  void setCrossHairVisible(bool visible);
  /// False: no zooming, panning or cursor of its own (thumbnails of a grid that only follow).
  void setInteractive(bool interactive);

  /// Room around a picture that fits, in logical pixels; 14 at first.
  void setFitMargin(double pixels);

  /// Logical pixels per picture pixel, in percent; 0 without a picture.
  double zoomPercent() const;
  /// What lies under the shared cursor in this canvas.
  std::optional<CanvasReading> reading() const;
  /// The composed picture as shown (with overlay), at the picture's own size; null until rendered.
  QImage rendered() const;
  /// Where the picture lies in the widget.
  QRectF pictureRect() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 public Q_SLOTS:
  void zoomIn();
  void zoomOut();
  void fit();
  void showActualSize();

 Q_SIGNALS:
  void zoomChanged(double percent);
  /// The mouse or the keyboard moved the cursor over this canvas.
  void pointed(const hp::CanvasReading& reading);
  void pointerLeft();
  /// A click that was no drag, on a pixel of the picture.
  void clicked(QPoint pixel, Qt::KeyboardModifiers modifiers);
  /// A new overlay is on the screen.
  void overlayShown();
  /// The overlay could not be composed (memory); one sentence.
  void overlayFailed(const QString& sentence);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hp

Q_DECLARE_METATYPE(hp::CanvasReading)
