// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <memory>

#include "core/compare/joint_histogram.h"

namespace hp {

/// The candidate's numbers over the baseline's: how many pairs lie where as colours (logarithmic), and the
/// line on which both are equal.
class ScatterView final : public QWidget {
  Q_OBJECT

 public:
  explicit ScatterView(QWidget* parent = nullptr);

  /// Null: nothing.
  void setHistogram(std::shared_ptr<const JointHistogram> histogram);

  QSize sizeHint() const override { return {190, 170}; }
  QSize minimumSizeHint() const override { return {110, 100}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QRect fieldRect() const;
  void drawNames(QPainter& painter, const QRect& field) const;
  void drawAxis(QPainter& painter, const QRect& place, const QString& name) const;
  QString textAt(const QPoint& place) const;

  std::shared_ptr<const JointHistogram> histogram_;
  QImage picture_;  ///< a pixel a bin; transparent where there is no pair
};

}  // namespace hp
