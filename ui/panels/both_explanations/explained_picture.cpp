// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/explained_picture.h"

#include <QPainter>

#include "ui/kit/theme.h"

namespace hp {

ExplainedPicture::ExplainedPicture(const char* name, QWidget* parent) : QWidget(parent) {
  setObjectName(QString::fromLatin1(name));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExplainedPicture::showPicture(const QImage& picture, const QString& caption, const QString& detail) {
  picture_ = picture;
  caption_ = caption;
  setAccessibleName(caption);
  setToolTip(detail);
  update();
}

void ExplainedPicture::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(Theme::smallFont());
  const int line = painter.fontMetrics().height();
  const QRect place = rect().adjusted(0, 0, 0, -line - space::kTight);
  if (!picture_.isNull() && place.height() > 0) {
    const QSize size = picture_.size().scaled(place.size(), Qt::KeepAspectRatio);
    const QRect drawn(place.left() + (place.width() - size.width()) / 2, place.bottom() - size.height() + 1,
                      size.width(), size.height());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(drawn, picture_);
  }
  painter.setPen(Theme::colours().mutedText);
  painter.drawText(QRect(0, height() - line, width(), line), Qt::AlignCenter,
                   painter.fontMetrics().elidedText(caption_, Qt::ElideRight, width()));
}

}  // namespace hp
