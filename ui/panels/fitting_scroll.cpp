// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fitting_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "ui/panels/panel.h"

namespace hp {

namespace {

/// Pixels; what is taller is no row and may be cut.
constexpr int kTallestRow = 64;

/// Where to end above `end`, if the widget would be cut there.
int endAbove(const QWidget& widget, const QWidget& content, int end) {
  if (!widget.isVisibleTo(&content) || widget.height() > kTallestRow) return end;
  const int top = widget.mapTo(&content, QPoint()).y();
  return top < end && end < top + widget.height() ? top : end;
}

}  // namespace

FittingScroll::FittingScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
  makeScrolled(this, content);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FittingScroll::sizeHint() const {
  const QLayout* inside = widget()->layout();
  const QSize plain = inside->sizeHint();
  return {plain.width(),
          inside->hasHeightForWidth() ? inside->totalHeightForWidth(contentWidth()) : plain.height()};
}

QSize FittingScroll::minimumSizeHint() const {
  const QSize least = QScrollArea::minimumSizeHint();
  if (horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return least;
  return {2 * frameWidth() + widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
          least.height()};
}

int FittingScroll::contentWidth() const {
  return std::max(width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width(),
                  widget()->minimumSizeHint().width());
}

void FittingScroll::resizeEvent(QResizeEvent* event) {
  widget()->setMaximumWidth(contentWidth());
  QScrollArea::resizeEvent(event);
  endAtARow();
}

// What stands beside a widget that is moved out of sight may begin above it, hence the repetition.
int FittingScroll::endOfWholeRows() const {
  const auto all = widget()->findChildren<QWidget*>();
  int end = height();
  for (int before = end + 1; end < before;) {
    before = end;
    for (const QWidget* each : all) end = endAbove(*each, *widget(), end);
  }
  return end;
}

void FittingScroll::endAtARow() {
  if (horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) return;  // pictures, not rows
  const int left = height() - endOfWholeRows();
  setViewportMargins(0, 0, 0, left < height() / 2 ? left : 0);
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
    updateGeometry();
    QTimer::singleShot(0, this, &FittingScroll::endAtARow);  // when the content's rows have their places
  }
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace hp
