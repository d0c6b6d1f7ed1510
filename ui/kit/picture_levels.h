// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <vector>

class QPainter;

namespace hp {

/// A picture with its halvings, so that drawing it small costs what is seen, not what there is.
class PictureLevels {
 public:
  PictureLevels() = default;
  /// Takes milliseconds per megapixel: not for the GUI thread.
  explicit PictureLevels(QImage picture);

  bool isNull() const { return levels_.empty(); }
  const QImage& picture() const { return levels_.front(); }
  /// Draws the picture into `target`, of which only `visible` is seen; sharp cells when enlarged.
  void draw(QPainter& painter, const QRectF& target, const QRectF& visible) const;

 private:
  std::vector<QImage> levels_;
};

}  // namespace hp
