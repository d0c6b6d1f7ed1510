// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figure_offer.h"

#include <QPainter>
#include <QWidget>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {
constexpr int kScale = 3;  // of a screen's pixels, so that it can be printed
}

FigureOffer asShown(QWidget& shown, const QString& name, const PngTexts& texts) {
  QImage picture(shown.size() * kScale, QImage::Format_RGB32);
  picture.setDevicePixelRatio(kScale);
  picture.fill(Theme::colours().card);
  shown.render(&picture, {}, {}, QWidget::DrawChildren);
  return {.name = name, .draw = [picture] { return fromQImage(picture); }, .texts = texts};
}

}  // namespace hp
