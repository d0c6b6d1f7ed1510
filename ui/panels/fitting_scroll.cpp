// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fitting_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <algorithm>

#include "ui/panels/panel.h"

namespace hp {

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
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace hp
