// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace hp {

/// Where a picture lies in a canvas. `zoom` and `centre` are those of a CanvasView; "share" is a point of
/// the picture in 0..1, everything else is in logical pixels of the widget.
struct CanvasGeometry {
  QSizeF canvas = {};
  QSizeF picture = {};
  double zoom = 1;
  QPointF centre = {0.5, 0.5};
  double margin = 14;  ///< around a picture that fits

  /// Widget pixels per picture pixel when the whole picture fits.
  double fitScale() const;
  double scale() const { return fitScale() * zoom; }
  /// Empty without a picture.
  QRectF pictureRect() const;
  QPointF toShare(QPointF point) const;
  QPointF fromShare(QPointF share) const;
  /// The centre with which, after zooming, what is at `point` stays there.
  QPointF centreAfterZoom(double newZoom, QPointF point) const;
  /// The centre after the picture was moved by `distance`.
  QPointF centreAfterPan(QPointF distance) const;
};

/// Whether a share is a point of the picture.
bool isInPicture(QPointF share);

}  // namespace hp
