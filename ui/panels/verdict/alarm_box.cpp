// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/alarm_box.h"

#include <QPainter>

#include "ui/kit/theme.h"

namespace hp {

namespace {
constexpr int kStripe = 4;
constexpr qsizetype kMostSentences = 10;
}  // namespace

AlarmBox::AlarmBox(QWidget* parent) : QLabel(parent) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse);
  setContentsMargins(kStripe + space::kMedium, space::kSmall, space::kMedium, space::kSmall);
}

void AlarmBox::say(const QString& heading, const QStringList& sentences) {
  QStringList lines{QStringLiteral("%1 %2").arg(QChar(0x26A0)).arg(heading)};  // a warning sign
  lines << sentences.mid(0, kMostSentences);
  if (sentences.size() > kMostSentences) lines << tr("and %1 more").arg(sentences.size() - kMostSentences);
  setText(lines.join(QLatin1Char('\n')));
  setVisible(!sentences.isEmpty());
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
