// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QWidget>
#include <memory>

#include "core/compare/kernel_pictures.h"

namespace hp {

/// Kernels as small pictures in three fields side by side: baseline, candidate and their difference, each
/// kernel in the same place of its field.
class KernelGrid final : public QWidget {
  Q_OBJECT

 public:
  explicit KernelGrid(QWidget* parent = nullptr);

  /// Null: nothing.
  void setKernels(std::shared_ptr<const KernelPictures> kernels);

  QSize sizeHint() const override { return {480, 170}; }
  QSize minimumSizeHint() const override { return {160, 70}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Layout {
    int side = 0;  ///< of a kernel's square, without the gap
    int columns = 1;
  };
  QRect fieldRect(int field) const;
  Layout arranged() const;
  QRect kernelRect(int field, int kernel) const;
  void drawField(QPainter& painter, int field) const;
  int kernelAt(const QPoint& place) const;

  std::shared_ptr<const KernelPictures> kernels_;
  QList<QImage> pictures_[3];
};

}  // namespace hp
