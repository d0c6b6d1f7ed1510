// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_levels.h"

#include <QPainter>
#include <cmath>

namespace hp {
namespace {

constexpr int kSmallestLevel = 256;

// The whole pixels of `picture` that cover the part `visible` of `target`.
QRect coveredPixels(const QImage& picture, const QRectF& target, const QRectF& visible) {
  const double perX = picture.width() / target.width(), perY = picture.height() / target.height();
  const QRectF part = visible.intersected(target).translated(-target.topLeft());
  const QRectF source(part.x() * perX, part.y() * perY, part.width() * perX, part.height() * perY);
  return source.toAlignedRect().intersected(picture.rect());
}

}  // namespace

PictureLevels::PictureLevels(QImage picture) {
  if (picture.isNull()) return;
  levels_.push_back(std::move(picture).convertToFormat(QImage::Format_RGB32));
  while (std::max(levels_.back().width(), levels_.back().height()) > kSmallestLevel) {
    const QSize half = (levels_.back().size() / 2).expandedTo({1, 1});
    levels_.push_back(levels_.back().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  }
}

void PictureLevels::draw(QPainter& painter, const QRectF& target, const QRectF& visible) const {
  if (isNull() || target.isEmpty()) return;
  const double scale = target.width() * painter.device()->devicePixelRatioF() / picture().width();
  const int wanted = scale >= 1 ? 0 : static_cast<int>(std::floor(-std::log2(scale)));
  const QImage& level = levels_[std::min<std::size_t>(wanted, levels_.size() - 1)];
  const QRect source = coveredPixels(level, target, visible);
  const double x = target.width() / level.width(), y = target.height() / level.height();
  const QRectF place(target.x() + source.x() * x, target.y() + source.y() * y, source.width() * x,
                     source.height() * y);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1);
  painter.drawImage(place, level, source);
}

}  // namespace hp
