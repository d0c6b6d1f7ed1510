// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/kernel_grid.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kFields = 3;
constexpr int kGap = 2;
constexpr int kLargest = 48;  ///< side of a kernel: larger ones tell no more

}  // namespace

KernelGrid::KernelGrid(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("kernelGrid"));
  setAccessibleName(tr("Kernels of the first convolution: baseline, candidate and difference"));
}

void KernelGrid::setKernels(std::shared_ptr<const KernelPictures> kernels) {
  kernels_ = std::move(kernels);
  for (auto& field : pictures_) field.clear();
  if (kernels_) {
    for (const Image& image : kernels_->baseline) pictures_[0] << toQImage(image);
    for (const Image& image : kernels_->candidate) pictures_[1] << toQImage(image);
    for (const Image& image : kernels_->difference) pictures_[2] << toQImage(image);
  }
  update();
}

QRect KernelGrid::fieldRect(int field) const {
  const int line = QFontMetrics(Theme::smallFont()).height() + space::kTight;
  const int gap = space::kLarge, each = (width() - (kFields - 1) * gap) / kFields;
  return {field * (each + gap), line, each, height() - line};
}

// The largest squares of which all fit.
KernelGrid::Layout KernelGrid::arranged() const {
  const QRect field = fieldRect(0);
  const int count = int(pictures_[0].size());
  for (int side = kLargest; side > 1; --side) {
    const int columns = (field.width() + kGap) / (side + kGap),
              rows = (field.height() + kGap) / (side + kGap);
    if (columns * rows >= count) return {side, std::max(1, columns)};
  }
  return {1, std::max(1, field.width() / (1 + kGap))};
}

QRect KernelGrid::kernelRect(int field, int kernel) const {
  const Layout layout = arranged();
  const int pitch = layout.side + kGap;
  return {fieldRect(field).left() + kernel % layout.columns * pitch,
          fieldRect(field).top() + kernel / layout.columns * pitch, layout.side, layout.side};
}

void KernelGrid::paintEvent(QPaintEvent*) {
  if (!kernels_) return;
  QPainter painter(this);
  painter.setFont(Theme::smallFont());
  painter.setPen(Theme::colours().mutedText);
  for (int field = 0; field < kFields; ++field) drawField(painter, field);
}

void KernelGrid::drawField(QPainter& painter, int field) const {
  const QString titles[] = {tr("baseline"), tr("candidate"), tr("candidate − baseline")};
  const QRect all = fieldRect(field);
  painter.drawText(QRect(all.left(), 0, all.width(), all.top()), Qt::AlignLeft | Qt::AlignTop,
                   painter.fontMetrics().elidedText(titles[field], Qt::ElideRight, all.width()));
  for (int i = 0; i < pictures_[field].size(); ++i) {
    const QImage& picture = pictures_[field][i];
    const QRect place = kernelRect(field, i);
    QRect inside(QPoint(), picture.size().scaled(place.size(), Qt::KeepAspectRatio));
    inside.moveCenter(place.center());
    painter.drawImage(inside, picture);
  }
}

int KernelGrid::kernelAt(const QPoint& place) const {
  for (int field = 0; field < kFields; ++field)
    for (int i = 0; i < pictures_[field].size(); ++i)
      if (kernelRect(field, i).adjusted(0, 0, kGap, kGap).contains(place)) return i;
  return -1;
}

bool KernelGrid::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int kernel = kernels_ ? kernelAt(help->pos()) : -1;
  if (kernel < 0) {
    QToolTip::hideText();
    return true;
  }
  const int channels = kernels_->inColour ? 1 : int(kernels_->shape[1]);
  QToolTip::showText(help->globalPos(),
                     channels == 1
                         ? tr("kernel %1").arg(kernel)
                         : tr("kernel %1, channel %2").arg(kernel / channels).arg(kernel % channels),
                     this);
  return true;
}

}  // namespace hp
