// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/alarm_box.h"

#include <QPainter>

#include "ui/kit/theme.h"

namespace hp {

namespace {
constexpr int kStripe = 4;
}

AlarmBox::AlarmBox(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse);
  setContentsMargins(kStripe + space::kMedium, space::kSmall, space::kMedium, space::kSmall);
}

void AlarmBox::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setPen(Theme::colours().error);
  painter.setBrush(Theme::colours().errorSoft);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
  painter.fillRect(QRect(0, 0, kStripe, height()), Theme::colours().error);
  painter.end();
  QLabel::paintEvent(event);
}

}  // namespace hp
