// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fitting_scroll.h"

#include <QEvent>
#include <QLayout>

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
          inside->hasHeightForWidth() ? inside->totalHeightForWidth(viewport()->width()) : plain.height()};
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace hp
