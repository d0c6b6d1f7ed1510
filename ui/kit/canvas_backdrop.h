// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>

#include "ui/kit/canvas_content.h"

class QWidget;

namespace hp {

/// The picture of a canvas on its ground, scaled. What was drawn is kept: a cursor that moves over it costs
/// a copy only.
class CanvasBackdrop {
 public:
  /// As large as the canvas; `place` is where the picture lies in it, null levels leave the ground bare.
  const QPixmap& draw(const CanvasContent::Levels& levels, const QRectF& place, const QWidget& canvas);

 private:
  QPixmap drawn_;
  CanvasContent::Levels levels_;
  QRectF place_;
  QColor ground_;
};

}  // namespace hp
