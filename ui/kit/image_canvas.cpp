// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/image_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

#include "ui/kit/canvas_painter.h"
#include "ui/kit/conversions.h"
#include "ui/kit/latest.h"
#include "ui/kit/picture_levels.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr double kMargin = 14;        // around a picture that fits
constexpr double kZoomStep = 1.25;    // keys and buttons
constexpr double kWheelStep = 1.0015;  // to the power of eighths of a degree: 120 make 1.2
constexpr double kPanStep = 0.1;      // of what is seen
constexpr int kDragDistance = 4;

std::shared_ptr<const PictureLevels> shared(PictureLevels levels) {
  return std::make_shared<const PictureLevels>(std::move(levels));
}

int cellAt(double position, std::int64_t count) {
  return std::clamp(static_cast<int>(std::floor(position * static_cast<double>(count))), 0, static_cast<int>(count) - 1);
}

bool isInside(QPointF point) { return point.x() >= 0 && point.x() < 1 && point.y() >= 0 && point.y() < 1; }

}  // namespace

class ImageCanvas::Impl {
 public:
  using Levels = std::shared_ptr<const PictureLevels>;

  explicit Impl(ImageCanvas& canvas)
      : canvas_(canvas),
        ownView(new CanvasView(&canvas)),
        bareRequest([this](const Outcome<Levels>& outcome) { take(bare, outcome); }),
        overlayRequest([this](const Outcome<Levels>& outcome) {
          take(overlaid, outcome);
          if (overlaid) Q_EMIT canvas_.overlayShown();
        }) {}

  void useView(CanvasView* wanted) {
    if (view) view->disconnect(&canvas_);
    view = wanted;
    connect(view, &CanvasView::viewChanged, &canvas_, [this] {
      canvas_.update();
      announceZoom();
    });
    connect(view, &CanvasView::cursorChanged, &canvas_, [this] { canvas_.update(); });
    connect(view, &QObject::destroyed, &canvas_, [this, wanted] {
      if (wanted != ownView) useView(ownView);
    });
    canvas_.update();
    announceZoom();
  }

  void announceZoom() {
    const double percent = canvas_.zoomPercent();
    if (percent == announced) return;
    announced = percent;
    Q_EMIT canvas_.zoomChanged(percent);
  }

  void requestPicture() {
    bare.reset();
    bareRequest.forget();
    if (picture) bareRequest.request([from = picture] { return shared(PictureLevels(toQImage(*from))); });
  }

  void requestOverlay() {
    if (!picture || !map) {
      overlayRequest.forget();
      overlaid.reset();
      canvas_.update();
      return;
    }
    overlayRequest.request([from = picture, over = map, in = range, how = style, isMapSigned = isSigned] {
      return shared(PictureLevels(toQImage(overlay(*from, *over, in, how, isMapSigned))));
    });
  }

  void take(Levels& into, const Outcome<Levels>& outcome) {
    const auto* levels = std::get_if<Levels>(&outcome);
    into = levels ? *levels : nullptr;
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT canvas_.overlayFailed(toQString(failure->summary));
    canvas_.update();
  }

  Levels shownLevels() const { return overlaid && isMapVisible && !isPeeking ? overlaid : bare; }

  QSizeF pictureSize() const { return picture ? QSizeF(picture->width, picture->height) : QSizeF(); }

  // Logical pixels per picture pixel at zoom 1.
  double fitScale() const {
    const double width = std::max(1.0, canvas_.width() - 2 * kMargin), height = std::max(1.0, canvas_.height() - 2 * kMargin);
    return std::min(width / picture->width, height / picture->height);
  }

  QPointF toShare(QPointF widgetPoint) const {
    const QRectF rect = canvas_.pictureRect();
    return {(widgetPoint.x() - rect.x()) / rect.width(), (widgetPoint.y() - rect.y()) / rect.height()};
  }

  QPointF fromShare(QPointF share) const {
    const QRectF rect = canvas_.pictureRect();
    return {rect.x() + share.x() * rect.width(), rect.y() + share.y() * rect.height()};
  }

  // Keeps what is under `at` where it is.
  void zoomBy(double factor, QPointF at) {
    if (!picture) return;
    const double zoom = std::clamp(view->zoom() * factor, CanvasView::kMinZoom, CanvasView::kMaxZoom);
    const QPointF share = toShare(at);
    view->look(zoom, share + (view->centre() - share) * (view->zoom() / zoom));
  }

  void panBy(QPointF pixels) {
    const QSizeF size = canvas_.pictureRect().size();
    if (size.isEmpty()) return;
    view->look(view->zoom(), view->centre() + QPointF(pixels.x() / size.width(), pixels.y() / size.height()));
  }

  void point(std::optional<QPointF> share) {
    const bool wasInside = view->cursor().has_value();
    view->setCursor(share);
    if (const auto reading = canvas_.reading()) {
      Q_EMIT canvas_.pointed(*reading);
    } else if (wasInside) {
      Q_EMIT canvas_.pointerLeft();
    }
  }

  void moveCursor(int x, int y) {
    if (!picture) return;
    const QPointF pixel(1.0 / picture->width, 1.0 / picture->height);
    QPointF at = view->cursor().value_or(QPointF(0.5, 0.5)) + QPointF(x * pixel.x(), y * pixel.y());
    at = {std::clamp(at.x(), pixel.x() / 2, 1 - pixel.x() / 2), std::clamp(at.y(), pixel.y() / 2, 1 - pixel.y() / 2)};
    point(at);
    describe();
  }

  // For screen readers; the mouse needs none.
  void describe() {
    const auto reading = canvas_.reading();
    if (!reading) return;
    const QString where = tr("x %1, y %2").arg(reading->pixel.x()).arg(reading->pixel.y());
    canvas_.setAccessibleDescription(reading->value ? tr("%1, value %2").arg(where, shortNumber(*reading->value, 3)) : where);
  }

  bool pressKey(int key, Qt::KeyboardModifiers modifiers) {
    const int step = modifiers & Qt::ControlModifier ? 10 : 1;
    const QSizeF pan = QSizeF(canvas_.size()) * kPanStep;
    const bool movesCursor = modifiers & Qt::ShiftModifier;
    const auto arrow = [&](int x, int y) { movesCursor ? moveCursor(x * step, y * step) : panBy({x * pan.width(), y * pan.height()}); };
    switch (key) {
      case Qt::Key_Left: arrow(-1, 0); return true;
      case Qt::Key_Right: arrow(1, 0); return true;
      case Qt::Key_Up: arrow(0, -1); return true;
      case Qt::Key_Down: arrow(0, 1); return true;
      case Qt::Key_Plus:
      case Qt::Key_Equal: canvas_.zoomIn(); return true;
      case Qt::Key_Minus: canvas_.zoomOut(); return true;
      case Qt::Key_0: canvas_.fit(); return true;
      case Qt::Key_1: canvas_.showActualSize(); return true;
      default: return false;
    }
  }

  void peek(bool peeking) {
    isPeeking = peeking;
    canvas_.update();
  }

 private:
  ImageCanvas& canvas_;

 public:
  CanvasView* ownView;
  QPointer<CanvasView> view;
  std::shared_ptr<const Image> picture;
  std::shared_ptr<const Array> map;
  ValueRange range;
  bool isSigned = true;
  OverlayStyle style;
  Levels bare, overlaid;
  Latest<Levels> bareRequest, overlayRequest;
  bool isMapVisible = true, isPeeking = false, hasCrossHair = true, isInteractive = true;
  std::optional<QPointF> pressedAt, draggedTo;
  double announced = 0;
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
  if (picture && picture->empty()) picture.reset();
  impl_->picture = std::move(picture);
  impl_->map.reset();
  impl_->requestOverlay();
  impl_->requestPicture();
  impl_->announceZoom();
}

void ImageCanvas::setMap(std::shared_ptr<const Array> map, ValueRange range, bool isSigned) {
  impl_->map = std::move(map);
  impl_->range = range;
  impl_->isSigned = isSigned;
  impl_->requestOverlay();
}

void ImageCanvas::setOverlayStyle(const OverlayStyle& style) {
  impl_->style = style;
  impl_->requestOverlay();
}

const OverlayStyle& ImageCanvas::overlayStyle() const { return impl_->style; }

void ImageCanvas::setMapVisible(bool visible) {
  impl_->isMapVisible = visible;
  update();
}

bool ImageCanvas::isMapVisible() const { return impl_->isMapVisible; }
bool ImageCanvas::hasPicture() const { return impl_->picture != nullptr; }
bool ImageCanvas::hasMap() const { return impl_->map != nullptr; }

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

double ImageCanvas::zoomPercent() const {
  return impl_->picture ? 100 * impl_->fitScale() * impl_->view->zoom() : 0;
}

std::optional<CanvasReading> ImageCanvas::reading() const {
  const auto at = impl_->view->cursor();
  if (!at || !impl_->picture || !isInside(*at)) return std::nullopt;
  CanvasReading reading;
  reading.pixel = {cellAt(at->x(), impl_->picture->width), cellAt(at->y(), impl_->picture->height)};
  reading.colour = impl_->picture->at(reading.pixel.x(), reading.pixel.y());
  if (impl_->map) {
    const auto& shape = impl_->map->shape;
    reading.cell = {cellAt(at->x(), shape.at(1)), cellAt(at->y(), shape.at(0))};
    reading.value = impl_->map->values.at(static_cast<std::size_t>(reading.cell.y() * shape[1] + reading.cell.x()));
  }
  return reading;
}

QImage ImageCanvas::rendered() const {
  const auto levels = impl_->shownLevels();
  return levels ? levels->picture() : QImage();
}

QRectF ImageCanvas::pictureRect() const {
  if (!impl_->picture) return {};
  const QSizeF size = impl_->pictureSize() * (impl_->fitScale() * impl_->view->zoom());
  const QPointF centre = impl_->view->centre();
  return {width() / 2.0 - centre.x() * size.width(), height() / 2.0 - centre.y() * size.height(), size.width(), size.height()};
}

QSize ImageCanvas::sizeHint() const { return {480, 480}; }
QSize ImageCanvas::minimumSizeHint() const { return {96, 96}; }

void ImageCanvas::zoomIn() { impl_->zoomBy(kZoomStep, QRectF(rect()).center()); }
void ImageCanvas::zoomOut() { impl_->zoomBy(1 / kZoomStep, QRectF(rect()).center()); }
void ImageCanvas::fit() { impl_->view->fit(); }

void ImageCanvas::showActualSize() {
  if (impl_->picture) impl_->view->look(1 / impl_->fitScale(), impl_->view->centre());
}

void ImageCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::colours().canvas);
  const auto levels = impl_->shownLevels();
  const QRectF picture = pictureRect();
  if (levels) {
    levels->draw(painter, picture, QRectF(rect()));
    painter.setPen(Theme::colours().border);
    painter.drawRect(picture.adjusted(-0.5, -0.5, 0.5, 0.5));
  }
  const auto cursor = impl_->view->cursor();
  if (levels && impl_->hasCrossHair && cursor && isInside(*cursor)) {
    drawCrossHair(painter, picture, impl_->fromShare(*cursor), impl_->pictureSize().toSize());
  }
  if (hasFocus()) drawFocusFrame(painter, rect());
}

void ImageCanvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  impl_->announceZoom();
}

void ImageCanvas::wheelEvent(QWheelEvent* event) {
  if (!impl_->isInteractive || !impl_->picture) return event->ignore();
  impl_->zoomBy(std::pow(kWheelStep, event->angleDelta().y()), event->position());
  event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !impl_->isInteractive) return event->ignore();
  impl_->pressedAt = event->position();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!impl_->isInteractive || !impl_->picture) return event->ignore();
  const QPointF at = event->position();
  const bool startsDrag = impl_->pressedAt && (at - *impl_->pressedAt).manhattanLength() >= kDragDistance;
  if (startsDrag && !impl_->draggedTo) impl_->draggedTo = impl_->pressedAt;
  if (impl_->draggedTo) {
    setCursor(Qt::ClosedHandCursor);
    impl_->panBy(*impl_->draggedTo - at);
    impl_->draggedTo = at;
  }
  const QPointF share = impl_->toShare(at);
  impl_->point(isInside(share) ? std::optional(share) : std::nullopt);
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !impl_->pressedAt) return event->ignore();
  const bool wasDragged = impl_->draggedTo.has_value();
  impl_->pressedAt.reset();
  impl_->draggedTo.reset();
  unsetCursor();
  const QPointF share = impl_->picture ? impl_->toShare(event->position()) : QPointF(-1, -1);
  if (wasDragged || !isInside(share)) return;
  impl_->point(share);
  Q_EMIT clicked({cellAt(share.x(), impl_->picture->width), cellAt(share.y(), impl_->picture->height)}, event->modifiers());
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && impl_->isInteractive) fit();
}

void ImageCanvas::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) return impl_->peek(true);
  if (!impl_->pressKey(event->key(), event->modifiers())) QWidget::keyPressEvent(event);
}

void ImageCanvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) return impl_->peek(false);
  QWidget::keyReleaseEvent(event);
}

void ImageCanvas::focusOutEvent(QFocusEvent* event) {
  impl_->peek(false);
  QWidget::focusOutEvent(event);
}

void ImageCanvas::leaveEvent(QEvent* event) {
  if (impl_->isInteractive) impl_->point(std::nullopt);
  QWidget::leaveEvent(event);
}

}  // namespace hp
