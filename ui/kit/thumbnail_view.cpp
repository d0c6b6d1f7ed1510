// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/thumbnail_view.h"

#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kPadding = 5;
constexpr int kFrame = 2;

int lineHeight() { return QFontMetrics(Theme::smallFont()).height(); }

class ThumbnailDelegate final : public QStyledItemDelegate {
 public:
  explicit ThumbnailDelegate(ThumbnailView* view) : QStyledItemDelegate(view), view_(view) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    const int side = view_->thumbnailSize();
    return {side + 2 * kPadding, side + view_->captionHeight() + 2 * kPadding + kPadding};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const int side = view_->thumbnailSize();
    const QRect place(option.rect.center().x() - side / 2, option.rect.top() + kPadding, side, side);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawPicture(*painter, place, index.data(Qt::DecorationRole).value<QImage>());
    drawFrame(*painter, place, option.state);
    drawCaption(*painter, option, place, index.data(Qt::DisplayRole).toString());
    painter->restore();
  }

 private:
  static void drawPicture(QPainter& painter, const QRect& place, const QImage& picture) {
    QPainterPath rounded;
    rounded.addRoundedRect(place, space::kRadius, space::kRadius);
    painter.fillPath(rounded, Theme::colours().track);
    if (picture.isNull()) return;
    const QSizeF size = QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatioByExpanding);
    painter.setClipPath(rounded);
    painter.drawImage(QRectF(QRectF(place).center() - QPointF(size.width() / 2, size.height() / 2), size),
                      picture);
    painter.setClipping(false);
  }

  static void drawFrame(QPainter& painter, const QRect& place, QStyle::State state) {
    const bool isSelected = state & QStyle::State_Selected;
    if (!isSelected && !(state & QStyle::State_MouseOver)) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isSelected ? Theme::colours().accent : Theme::colours().strongBorder, kFrame));
    painter.drawRoundedRect(QRectF(place).adjusted(-kFrame, -kFrame, kFrame, kFrame), space::kRadius + 1,
                            space::kRadius + 1);
  }

  static void drawCaption(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                          const QString& text) {
    painter.setFont(Theme::smallFont());
    painter.setPen(option.state & QStyle::State_Selected ? Theme::colours().text
                                                         : Theme::colours().mutedText);
    QRect line(option.rect.left(), place.bottom() + kPadding, option.rect.width(), lineHeight());
    for (const QString& each : text.split(QLatin1Char('\n'))) {
      painter.drawText(line, Qt::AlignHCenter,
                       painter.fontMetrics().elidedText(each, Qt::ElideRight, line.width()));
      line.translate(0, lineHeight());
    }
  }

  const ThumbnailView* view_;
};

}  // namespace

ThumbnailView::ThumbnailView(Flow flow, QWidget* parent) : QListView(parent), flow_(flow) {
  setAccessibleName(tr("Thumbnails"));
  setItemDelegate(new ThumbnailDelegate(this));
  setViewMode(QListView::IconMode);
  setMovement(QListView::Static);
  setResizeMode(QListView::Adjust);
  setFlow(QListView::LeftToRight);
  setWrapping(flow == Flow::Grid);
  setUniformItemSizes(true);
  setMouseTracking(true);
  setSelectionRectVisible(false);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  if (flow == Flow::Strip) setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setThumbnailSize(side_);
}

void ThumbnailView::setCaptionLines(int lines) {
  lines_ = lines;
  setThumbnailSize(side_);
}

int ThumbnailView::captionHeight() const { return lines_ * lineHeight() + 2; }

void ThumbnailView::setThumbnailSize(int side) {
  side_ = side;
  setGridSize({side + 3 * kPadding, side + captionHeight() + 3 * kPadding});
  updateGeometry();
  scheduleDelayedItemsLayout();
}

QSize ThumbnailView::sizeHint() const {
  const int height = gridSize().height() + 2 * frameWidth() + horizontalScrollBar()->sizeHint().height();
  return {gridSize().width() * 5, flow_ == Flow::Strip ? height : 2 * height};
}

QSize ThumbnailView::minimumSizeHint() const {
  return {gridSize().width(), gridSize().height() + 2 * frameWidth()};
}

void ThumbnailView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
    Q_EMIT removeRequested(currentIndex());
    return;
  }
  const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (activates && currentIndex().isValid()) {
    Q_EMIT activated(currentIndex());
    return;
  }
  QListView::keyPressEvent(event);
}

// A strip has nowhere to go but sideways.
void ThumbnailView::wheelEvent(QWheelEvent* event) {
  if (flow_ == Flow::Grid || event->angleDelta().x() != 0) return QListView::wheelEvent(event);
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y() / 2);
  event->accept();
}

}  // namespace hp
