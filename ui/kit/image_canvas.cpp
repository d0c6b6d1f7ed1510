// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/image_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

#include "ui/kit/canvas_content.h"
#include "ui/kit/canvas_geometry.h"
#include "ui/kit/canvas_painter.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr double kZoomStep = 1.25;     // keys and buttons
constexpr double kWheelStep = 1.0015;  // to the power of eighths of a degree: 120 make 1.2
constexpr double kPanStep = 0.1;       // of what is seen
constexpr int kDragDistance = 4;

}  // namespace

class ImageCanvas::Impl {
 public:
  explicit Impl(ImageCanvas& owner)
      : ownView(new CanvasView(&owner)),
        content({[this] { canvas.update(); }, [this] { Q_EMIT canvas.overlayShown(); },
                 [this](const QString& sentence) { Q_EMIT canvas.overlayFailed(sentence); }}),
        canvas(owner) {}

  void useView(CanvasView* wanted) {
    if (view) view->disconnect(&canvas);
    view = wanted;
    connect(view, &CanvasView::viewChanged, &canvas, [this] {
      canvas.update();
      announceZoom();
    });
    connect(view, &CanvasView::cursorChanged, &canvas, [this] { canvas.update(); });
    connect(view, &QObject::destroyed, &canvas, [this, wanted] {
      if (wanted != ownView) useView(ownView);
    });
    canvas.update();
    announceZoom();
  }

  CanvasGeometry geometry() const {
    const Image* picture = content.picture();
    return {QSizeF(canvas.size()), picture ? QSizeF(picture->width, picture->height) : QSizeF(), view->zoom(),
            view->centre(), fitMargin};
  }

  void announceZoom() {
    const double percent = canvas.zoomPercent();
    if (percent == announced) return;
    announced = percent;
    Q_EMIT canvas.zoomChanged(percent);
  }

  void zoomBy(double factor, QPointF at) {
    if (!content.picture()) return;
    const double zoom = std::clamp(view->zoom() * factor, CanvasView::kMinZoom, CanvasView::kMaxZoom);
    view->look(zoom, geometry().centreAfterZoom(zoom, at));
  }

  void panBy(QPointF distance) {
    if (content.picture()) view->look(view->zoom(), geometry().centreAfterPan(distance));
  }

  void point(std::optional<QPointF> share) {
    const bool wasInside = view->cursor().has_value();
    view->setCursor(share);
    if (const auto reading = canvas.reading()) {
      Q_EMIT canvas.pointed(*reading);
    } else if (wasInside) {
      Q_EMIT canvas.pointerLeft();
    }
  }

  void moveCursor(int x, int y) {
    if (!content.picture()) return;
    const QPointF pixel(1.0 / content.picture()->width, 1.0 / content.picture()->height);
    const QPointF at = view->cursor().value_or(QPointF(0.5, 0.5)) + QPointF(x * pixel.x(), y * pixel.y());
    point(QPointF(std::clamp(at.x(), pixel.x() / 2, 1 - pixel.x() / 2),
                  std::clamp(at.y(), pixel.y() / 2, 1 - pixel.y() / 2)));
    describe();
  }

  // For screen readers; the mouse needs none.
  void describe() {
    const auto reading = canvas.reading();
    if (!reading) return;
    const QString where = tr("x %1, y %2").arg(reading->pixel.x()).arg(reading->pixel.y());
    canvas.setAccessibleDescription(
        reading->value ? tr("%1, value %2").arg(where, shortNumber(*reading->value, 3)) : where);
  }

  void pressArrow(int x, int y, Qt::KeyboardModifiers modifiers) {
    const int step = modifiers & Qt::ControlModifier ? 10 : 1;
    if (modifiers & Qt::ShiftModifier) return moveCursor(x * step, y * step);
    panBy({-x * kPanStep * canvas.width(), -y * kPanStep * canvas.height()});
  }

  bool pressKey(int key, Qt::KeyboardModifiers modifiers) {
    switch (key) {
      case Qt::Key_Left:
        pressArrow(-1, 0, modifiers);
        return true;
      case Qt::Key_Right:
        pressArrow(1, 0, modifiers);
        return true;
      case Qt::Key_Up:
        pressArrow(0, -1, modifiers);
        return true;
      case Qt::Key_Down:
        pressArrow(0, 1, modifiers);
        return true;
      case Qt::Key_Plus:
      case Qt::Key_Equal:
        canvas.zoomIn();
        return true;
      case Qt::Key_Minus:
        canvas.zoomOut();
        return true;
      case Qt::Key_0:
        canvas.fit();
        return true;
      case Qt::Key_1:
        canvas.showActualSize();
        return true;
      default:
        return false;
    }
  }

  void drag(QPointF at) {
    const bool begins = pressedAt && (at - *pressedAt).manhattanLength() >= kDragDistance;
    if (begins && !draggedTo) draggedTo = pressedAt;
    if (!draggedTo) return;
    canvas.setCursor(Qt::ClosedHandCursor);
    panBy(at - *draggedTo);
    draggedTo = at;
  }

  // The scaled picture is kept: a cursor that moves over it costs a copy only.
  const QPixmap& backdrop() {
    const auto levels = content.shown();
    const QRectF place = geometry().pictureRect();
    const double ratio = canvas.devicePixelRatioF();
    const QSize size = canvas.size() * ratio;
    const QColor ground = Theme::colours().canvas;
    if (drawnLevels == levels && drawnAt == place && drawnOn == ground && drawn.size() == size) return drawn;
    drawn = QPixmap(size);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(ground);
    if (levels) {
      QPainter painter(&drawn);
      levels->draw(painter, place, QRectF(canvas.rect()));
      painter.setPen(Theme::colours().border);
      painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    drawnLevels = levels;
    drawnAt = place;
    drawnOn = ground;
    return drawn;
  }

  CanvasView* ownView;
  QPointer<CanvasView> view;
  CanvasContent content;
  double fitMargin = CanvasGeometry{}.margin;
  bool hasCrossHair = true, isInteractive = true;
  std::optional<QPointF> pressedAt, draggedTo;

 private:
  ImageCanvas& canvas;
  double announced = 0;
  QPixmap drawn;
  CanvasContent::Levels drawnLevels;
  QRectF drawnAt;
  QColor drawnOn;
};

ImageCanvas::ImageCanvas(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
  impl_->useView(impl_->ownView);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Picture"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ImageCanvas::~ImageCanvas() {
  if (impl_->view) impl_->view->disconnect(this);
}

void ImageCanvas::setPicture(std::shared_ptr<const Image> picture) {
  impl_->content.setPicture(std::move(picture));
  impl_->announceZoom();
}

void ImageCanvas::setMap(std::shared_ptr<const Array> map, ValueRange range, bool isSigned) {
  impl_->content.setMap(std::move(map), range, isSigned);
}

void ImageCanvas::setOverlayStyle(const OverlayStyle& style) { impl_->content.setStyle(style); }
const OverlayStyle& ImageCanvas::overlayStyle() const { return impl_->content.style(); }
void ImageCanvas::setMapVisible(bool visible) { impl_->content.setMapVisible(visible); }
bool ImageCanvas::isMapVisible() const { return impl_->content.isMapVisible(); }
bool ImageCanvas::hasPicture() const { return impl_->content.picture() != nullptr; }
bool ImageCanvas::hasMap() const { return impl_->content.map() != nullptr; }

void ImageCanvas::setView(CanvasView* view) { impl_->useView(view ? view : impl_->ownView); }
CanvasView* ImageCanvas::view() const { return impl_->view; }

void ImageCanvas::setCrossHairVisible(bool visible) {
  impl_->hasCrossHair = visible;
  update();
}

void ImageCanvas::setInteractive(bool interactive) {
  impl_->isInteractive = interactive;
  setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

void ImageCanvas::setFitMargin(double pixels) {
  impl_->fitMargin = pixels;
  impl_->announceZoom();
  update();
}

double ImageCanvas::zoomPercent() const { return hasPicture() ? 100 * impl_->geometry().scale() : 0; }

std::optional<CanvasReading> ImageCanvas::reading() const {
  const auto cursor = impl_->view->cursor();
  return cursor ? impl_->content.at(*cursor) : std::nullopt;
}

QImage ImageCanvas::rendered() const {
  const auto levels = impl_->content.shown();
  return levels ? levels->picture() : QImage();
}

QRectF ImageCanvas::pictureRect() const { return impl_->geometry().pictureRect(); }

QSize ImageCanvas::sizeHint() const { return {480, 480}; }
QSize ImageCanvas::minimumSizeHint() const { return {96, 96}; }

void ImageCanvas::zoomIn() { impl_->zoomBy(kZoomStep, QRectF(rect()).center()); }
void ImageCanvas::zoomOut() { impl_->zoomBy(1 / kZoomStep, QRectF(rect()).center()); }
void ImageCanvas::fit() { impl_->view->fit(); }

void ImageCanvas::showActualSize() {
  if (hasPicture()) impl_->view->look(1 / impl_->geometry().fitScale(), impl_->view->centre());
}

void ImageCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.drawPixmap(0, 0, impl_->backdrop());
  const auto cursor = impl_->view->cursor();
  if (impl_->hasCrossHair && cursor && impl_->content.at(*cursor)) {
    const CanvasGeometry geometry = impl_->geometry();
    drawCrossHair(painter, geometry.pictureRect(), geometry.fromShare(*cursor), geometry.picture.toSize());
  }
  if (hasFocus()) drawFocusFrame(painter, rect());
}

void ImageCanvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  impl_->announceZoom();
}

void ImageCanvas::wheelEvent(QWheelEvent* event) {
  if (!impl_->isInteractive || !hasPicture()) return event->ignore();
  impl_->zoomBy(std::pow(kWheelStep, event->angleDelta().y()), event->position());
  event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !impl_->isInteractive) return event->ignore();
  impl_->pressedAt = event->position();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!impl_->isInteractive || !hasPicture()) return event->ignore();
  impl_->drag(event->position());
  const QPointF share = impl_->geometry().toShare(event->position());
  impl_->point(isInPicture(share) ? std::optional(share) : std::nullopt);
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !impl_->pressedAt) return event->ignore();
  const bool wasDragged = impl_->draggedTo.has_value();
  impl_->pressedAt.reset();
  impl_->draggedTo.reset();
  unsetCursor();
  const QPointF share = impl_->geometry().toShare(event->position());
  const auto reading = impl_->content.at(share);
  if (wasDragged || !reading) return;
  impl_->point(share);
  Q_EMIT clicked(reading->pixel, event->modifiers());
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
