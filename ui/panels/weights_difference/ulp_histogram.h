// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/compare/tensor_difference.h"

namespace hp {

/// How many units in the last place numbers lie apart: bars over powers of two, their heights logarithmic, so
/// that a single number that differs is seen beside millions that do not.
class UlpHistogram final : public QWidget {
  Q_OBJECT

 public:
  explicit UlpHistogram(QWidget* parent = nullptr);

  void setTensor(const TensorDifference& tensor);

  QSize sizeHint() const override { return {360, 140}; }
  QSize minimumSizeHint() const override { return {160, 80}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  std::size_t distanceBins() const;
  std::size_t placeOf(std::size_t bin) const;
  bool isShown(std::size_t bin) const;
  QString labelOf(std::size_t bin) const;
  QRect barsRect() const;
  QRect barRect(std::size_t bin) const;

  std::array<std::int64_t, kUlpBins> counts_ = {};
};

/// What a bin holds, for people: "equal bits", "1", "2 to 3", "4 to 7", ..., "no ULP: ...".
QString ulpBinText(std::size_t bin);

}  // namespace hp
