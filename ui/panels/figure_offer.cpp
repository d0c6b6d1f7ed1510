// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figure_offer.h"

#include <QPainter>
#include <QWidget>

#include "ui/kit/conversions.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kScale = 3;  // of a screen's pixels, so that it can be printed

/// Plots draw themselves for the screen's pixels; while it lives, for those of the figure.
class SharpPlots {
 public:
  explicit SharpPlots(QWidget& shown) : plots_(shown.findChildren<Plot*>()) {
    for (Plot* plot : plots_) plot->setPixelRatio(kScale);
  }
  ~SharpPlots() {
    for (Plot* plot : plots_) plot->setPixelRatio(plot->devicePixelRatioF());
  }
  SharpPlots(const SharpPlots&) = delete;
  SharpPlots& operator=(const SharpPlots&) = delete;

 private:
  QList<Plot*> plots_;
};

}  // namespace

FigureOffer asShown(QWidget& shown, const QString& name, const PngTexts& texts) {
  QImage picture(shown.size() * kScale, QImage::Format_RGB32);
  picture.setDevicePixelRatio(kScale);
  picture.fill(Theme::colours().card);
  const SharpPlots sharp(shown);
  shown.render(&picture, {}, {}, QWidget::DrawChildren);
  picture.setDevicePixelRatio(1);  // from now on its pixels count
  return {.name = name, .draw = [picture] { return fromQImage(picture); }, .texts = texts};
}

}  // namespace hp
