// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/explained_picture.h"

#include <QPainter>

#include "ui/kit/theme.h"

namespace hp {

namespace {
constexpr int kLines = 2;  ///< of the caption
}

ExplainedPicture::ExplainedPicture(const char* name, QWidget* parent) : QWidget(parent) {
  setObjectName(QString::fromLatin1(name));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExplainedPicture::showPicture(const QImage& picture, const QString& caption, const QString& detail) {
  picture_ = picture;
  caption_ = caption;
  setAccessibleName(QString(caption).replace(QLatin1Char('\n'), QLatin1Char(' ')));
  setToolTip(detail);
  update();
}

void ExplainedPicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(Theme::smallFont());
  const int line = painter.fontMetrics().height();
  const QSize room(width(), height() - kLines * line - space::kTight);
  if (picture_.isNull() || room.height() <= 0) return;
  const QSize size = picture_.size().scaled(room, Qt::KeepAspectRatio);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(QRect(QPoint((width() - size.width()) / 2, 0), size), picture_);
  painter.setPen(Theme::colours().mutedText);
  int top = size.height() + space::kTight;
  for (const QString& text : caption_.split(QLatin1Char('\n'))) {
    painter.drawText(QRect(0, top, width(), line), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, width()));
    top += line;
  }
}

}  // namespace hp
