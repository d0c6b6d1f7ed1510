// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/region_frame.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/kit/image_canvas.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr double kStep = 0.01, kSmallest = 0.01;  // shares of the picture

/// The same rectangle, as large, inside the picture.
QRectF inside(QRectF region) {
  region.moveLeft(std::clamp(region.left(), 0.0, 1 - region.width()));
  region.moveTop(std::clamp(region.top(), 0.0, 1 - region.height()));
  return region;
}

}  // namespace

RegionFrame::RegionFrame(ImageCanvas* canvas) : QWidget(canvas), canvas_(canvas) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::CrossCursor);
  setAccessibleName(tr("Region of the transformation"));
  setToolTip(tr("Drag to draw the region; drag inside it to move it"));
  setGeometry(canvas->rect());
  canvas->installEventFilter(this);
  connect(canvas, &ImageCanvas::zoomChanged, this, qOverload<>(&QWidget::update));
  connect(canvas, &ImageCanvas::overlayShown, this, qOverload<>(&QWidget::update));
  hide();
}

void RegionFrame::setRegion(const QRectF& region) {
  if (pressedAt_ || region == region_) return;  // what a person draws is not taken away
  region_ = region;
  update();
}

bool RegionFrame::eventFilter(QObject* watched, QEvent* event) {
  if (watched == canvas_ && event->type() == QEvent::Resize) setGeometry(canvas_->rect());
  return QWidget::eventFilter(watched, event);
}

QRectF RegionFrame::onScreen() const {
  const QRectF picture = canvas_->pictureRect();
  return {picture.left() + region_.left() * picture.width(), picture.top() + region_.top() * picture.height(),
          region_.width() * picture.width(), region_.height() * picture.height()};
}

QPointF RegionFrame::shareAt(const QPointF& pixel) const {
  const QRectF picture = canvas_->pictureRect();
  return {std::clamp((pixel.x() - picture.left()) / std::max(1.0, picture.width()), 0.0, 1.0),
          std::clamp((pixel.y() - picture.top()) / std::max(1.0, picture.height()), 0.0, 1.0)};
}

// Two colours, so that it is seen on any picture.
void RegionFrame::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::colours().card, 3.5));
  painter.drawRect(onScreen());
  painter.setPen(QPen(Theme::colours().accent, hasFocus() ? 2.5 : 1.5));
  painter.drawRect(onScreen());
}

void RegionFrame::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  setFocus(Qt::MouseFocusReason);
  pressedAt_ = shareAt(event->position());
  before_ = region_;
  isMoving_ = region_.contains(*pressedAt_);
}

void RegionFrame::mouseMoveEvent(QMouseEvent* event) {
  if (!pressedAt_) return event->ignore();
  const QPointF at = shareAt(event->position());
  region_ = isMoving_ ? inside(before_.translated(at - *pressedAt_)) : QRectF(*pressedAt_, at).normalized();
  update();
}

// A click draws nothing.
void RegionFrame::mouseReleaseEvent(QMouseEvent* event) {
  if (!pressedAt_ || event->button() != Qt::LeftButton) return event->ignore();
  pressedAt_.reset();
  const QRectF made = std::exchange(region_, before_);
  const bool isRegion = made.width() >= kSmallest && made.height() >= kSmallest;
  update();
  if (isRegion) take(made);
}

void RegionFrame::keyPressEvent(QKeyEvent* event) {
  QPointF step;
  if (event->key() == Qt::Key_Left) step = {-kStep, 0};
  if (event->key() == Qt::Key_Right) step = {kStep, 0};
  if (event->key() == Qt::Key_Up) step = {0, -kStep};
  if (event->key() == Qt::Key_Down) step = {0, kStep};
  if (step.isNull()) return QWidget::keyPressEvent(event);
  if (!event->modifiers().testFlag(Qt::ShiftModifier)) return take(inside(region_.translated(step)));
  QRectF resized = region_;
  resized.setRight(std::clamp(region_.right() + step.x(), region_.left() + kSmallest, 1.0));
  resized.setBottom(std::clamp(region_.bottom() + step.y(), region_.top() + kSmallest, 1.0));
  take(resized);
}

void RegionFrame::take(const QRectF& region) {
  if (region == region_) return;
  region_ = region;
  update();
  Q_EMIT drawn(region_);
}

}  // namespace hp
