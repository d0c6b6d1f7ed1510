// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/canvas_painter.h"

#include <QPainter>
#include <cmath>

#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr double kFramedPixel = 6;  // logical pixels per picture pixel from which on it gets a frame
constexpr double kGap = 7;          // the cross leaves the spot itself free

void drawLines(QPainter& painter, const QRectF& picture, QPointF at) {
  painter.drawLine(QPointF(picture.left(), at.y()), QPointF(std::max(picture.left(), at.x() - kGap), at.y()));
  painter.drawLine(QPointF(std::min(picture.right(), at.x() + kGap), at.y()),
                   QPointF(picture.right(), at.y()));
  painter.drawLine(QPointF(at.x(), picture.top()), QPointF(at.x(), std::max(picture.top(), at.y() - kGap)));
  painter.drawLine(QPointF(at.x(), std::min(picture.bottom(), at.y() + kGap)),
                   QPointF(at.x(), picture.bottom()));
}

QRectF pixelAt(const QRectF& picture, QPointF at, QSize pixels) {
  const double x = picture.width() / pixels.width(), y = picture.height() / pixels.height();
  const double column = std::floor((at.x() - picture.left()) / x),
               row = std::floor((at.y() - picture.top()) / y);
  return {picture.left() + column * x, picture.top() + row * y, x, y};
}

}  // namespace

void drawCrossHair(QPainter& painter, const QRectF& picture, QPointF at, QSize pixels) {
  const bool framed = picture.width() / pixels.width() >= kFramedPixel;
  const QRectF pixel = pixelAt(picture, at, pixels);
  if (framed) at = pixel.center();
  painter.setBrush(Qt::NoBrush);
  // Light under dark: visible on any picture.
  for (const QPen& pen : {QPen(QColor(255, 255, 255, 150), 3), QPen(QColor(20, 26, 38, 210), 1)}) {
    painter.setPen(pen);
    drawLines(painter, picture, at);
    if (framed) painter.drawRect(pixel);
  }
}

void drawFocusFrame(QPainter& painter, const QRect& widget) {
  painter.setPen(QPen(Theme::colours().accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(widget).adjusted(1, 1, -1, -1));
}

}  // namespace hp
