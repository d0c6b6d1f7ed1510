// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/image_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

#include "ui/kit/canvas_backdrop.h"
#include "ui/kit/canvas_content.h"
#include "ui/kit/canvas_navigation.h"
#include "ui/kit/canvas_painter.h"
#include "ui/kit/conversions.h"

namespace hp {
namespace {

constexpr double kWheelStep = 1.0015;  // to the power of eighths of a degree: 120 make 1.2
constexpr double kPanStep = 0.1;       // of what is seen

std::optional<QPoint> arrowOf(int key) {
  switch (key) {
    case Qt::Key_Left:
      return QPoint(-1, 0);
    case Qt::Key_Right:
      return QPoint(1, 0);
    case Qt::Key_Up:
      return QPoint(0, -1);
    case Qt::Key_Down:
      return QPoint(0, 1);
    default:
      return std::nullopt;
  }
}

}  // namespace

class ImageCanvas::Impl {
 public:
  explicit Impl(ImageCanvas& owner)
      : navigation(owner),
        content({[this] { canvas.update(); }, [this] { Q_EMIT canvas.overlayShown(); },
                 [this](const QString& sentence) { Q_EMIT canvas.overlayFailed(sentence); }}),
        canvas(owner) {
    connect(&navigation, &CanvasNavigation::moved, &owner, qOverload<>(&QWidget::update));
    connect(&navigation, &CanvasNavigation::zoomChanged, &owner, &ImageCanvas::zoomChanged);
  }

  std::optional<CanvasReading> reading() const {
    const auto cursor = navigation.view()->cursor();
    return cursor ? content.at(*cursor) : std::nullopt;
  }

  void point(std::optional<QPointF> share) {
    const bool wasInside = navigation.view()->cursor().has_value();
    navigation.view()->setCursor(share);
    if (const auto now = reading()) {
      Q_EMIT canvas.pointed(*now);
    } else if (wasInside) {
      Q_EMIT canvas.pointerLeft();
    }
  }

  // For screen readers; the mouse needs none.
  void describe() {
    const auto now = reading();
    if (!now) return;
    const QString where = tr("x %1, y %2").arg(now->pixel.x()).arg(now->pixel.y());
    canvas.setAccessibleDescription(now->value ? tr("%1, value %2").arg(where, shortNumber(*now->value, 3))
                                               : where);
  }

  void pressArrow(QPoint arrow, Qt::KeyboardModifiers modifiers) {
    if (!navigation.hasPicture()) return;
    if (modifiers & Qt::ShiftModifier) {
      point(navigation.cursorMovedBy(arrow * (modifiers & Qt::ControlModifier ? 10 : 1)));
      describe();
    } else {
      navigation.panBy({-arrow.x() * kPanStep * canvas.width(), -arrow.y() * kPanStep * canvas.height()});
    }
  }

  bool pressKey(int key, Qt::KeyboardModifiers modifiers) {
    if (const auto arrow = arrowOf(key)) return pressArrow(*arrow, modifiers), true;
    switch (key) {
      case Qt::Key_Plus:
      case Qt::Key_Equal:
        return canvas.zoomIn(), true;
      case Qt::Key_Minus:
        return canvas.zoomOut(), true;
      case Qt::Key_0:
        return canvas.fit(), true;
      case Qt::Key_1:
        return canvas.showActualSize(), true;
      default:
        return false;
    }
  }

  CanvasNavigation navigation;
  CanvasContent content;
  CanvasBackdrop backdrop;
  bool hasCrossHair = true, isInteractive = true;

 private:
  ImageCanvas& canvas;
};

ImageCanvas::ImageCanvas(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Picture"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ImageCanvas::~ImageCanvas() = default;

void ImageCanvas::setPicture(std::shared_ptr<const Image> picture) {
  impl_->content.setPicture(std::move(picture));
  const Image* now = impl_->content.picture();
  impl_->navigation.setPicture(now ? QSizeF(now->width, now->height) : QSizeF());
}

void ImageCanvas::setMap(std::shared_ptr<const Array> map, ValueRange range, bool isSigned) {
  impl_->content.setMap(std::move(map), range, isSigned);
}

void ImageCanvas::setOverlayStyle(const OverlayStyle& style) { impl_->content.setStyle(style); }
const OverlayStyle& ImageCanvas::overlayStyle() const { return impl_->content.style(); }
void ImageCanvas::setMapVisible(bool visible) { impl_->content.setMapVisible(visible); }
bool ImageCanvas::isMapVisible() const { return impl_->content.isMapVisible(); }
bool ImageCanvas::hasPicture() const { return impl_->navigation.hasPicture(); }
bool ImageCanvas::hasMap() const { return impl_->content.map() != nullptr; }

void ImageCanvas::setView(CanvasView* view) { impl_->navigation.setView(view); }
CanvasView* ImageCanvas::view() const { return impl_->navigation.view(); }

void ImageCanvas::setCrossHairVisible(bool visible) {
  impl_->hasCrossHair = visible;
  update();
}

void ImageCanvas::setInteractive(bool interactive) {
  impl_->isInteractive = interactive;
  setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

void ImageCanvas::setFitMargin(double pixels) { impl_->navigation.setMargin(pixels); }

double ImageCanvas::zoomPercent() const { return impl_->navigation.zoomPercent(); }

std::optional<CanvasReading> ImageCanvas::reading() const { return impl_->reading(); }

QImage ImageCanvas::rendered() const {
  const auto levels = impl_->content.shown();
  return levels ? levels->picture() : QImage();
}

QRectF ImageCanvas::pictureRect() const { return impl_->navigation.geometry().pictureRect(); }

QSize ImageCanvas::sizeHint() const { return {480, 480}; }
QSize ImageCanvas::minimumSizeHint() const { return {96, 96}; }

void ImageCanvas::zoomIn() { impl_->navigation.zoomIn(); }
void ImageCanvas::zoomOut() { impl_->navigation.zoomOut(); }
void ImageCanvas::fit() { impl_->navigation.view()->fit(); }
void ImageCanvas::showActualSize() { impl_->navigation.showActualSize(); }

void ImageCanvas::paintEvent(QPaintEvent*) {
  const CanvasGeometry geometry = impl_->navigation.geometry();
  const QRectF place = geometry.pictureRect();
  QPainter painter(this);
  painter.drawPixmap(0, 0, impl_->backdrop.draw(impl_->content.shown(), place, *this));
  const auto cursor = impl_->navigation.view()->cursor();
  if (impl_->hasCrossHair && cursor && impl_->content.at(*cursor))
    drawCrossHair(painter, place, geometry.fromShare(*cursor), geometry.picture.toSize());
  if (hasFocus()) drawFocusFrame(painter, rect());
}

void ImageCanvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  impl_->navigation.announceZoom();
}

void ImageCanvas::wheelEvent(QWheelEvent* event) {
  if (!impl_->isInteractive || !hasPicture()) return event->ignore();
  impl_->navigation.zoomBy(std::pow(kWheelStep, event->angleDelta().y()), event->position());
  event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !impl_->isInteractive) return event->ignore();
  impl_->navigation.press(event->position());
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!impl_->isInteractive || !hasPicture()) return event->ignore();
  if (impl_->navigation.drag(event->position())) setCursor(Qt::ClosedHandCursor);
  impl_->point(impl_->navigation.shareAt(event->position()));
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !impl_->navigation.isPressed()) return event->ignore();
  unsetCursor();
  if (impl_->navigation.release()) return;
  const auto share = impl_->navigation.shareAt(event->position());
  if (!share) return;
  impl_->point(share);
  Q_EMIT clicked(impl_->content.at(*share)->pixel, event->modifiers());
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && impl_->isInteractive) fit();
}

void ImageCanvas::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) return impl_->content.peek(true);
  if (!impl_->pressKey(event->key(), event->modifiers())) QWidget::keyPressEvent(event);
}

void ImageCanvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) return impl_->content.peek(false);
  QWidget::keyReleaseEvent(event);
}

void ImageCanvas::focusOutEvent(QFocusEvent* event) {
  impl_->content.peek(false);
  QWidget::focusOutEvent(event);
}

void ImageCanvas::leaveEvent(QEvent* event) {
  if (impl_->isInteractive) impl_->point(std::nullopt);
  QWidget::leaveEvent(event);
}

}  // namespace hp
