// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>
#include <optional>

#include "core/explain/lrp/conservation.h"

class QLabel;

namespace hp {

/// A bar of where the relevance went, and the same in words.
class ConservationBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ConservationBar(QWidget* parent = nullptr);

  /// Hides itself when nothing is known.
  void setConservation(const std::optional<lrp::Conservation>& shares);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Part {
    double share = 0;
    QString text = {};  ///< "%1 biases"
    QColor colour = {};
  };
  QList<Part> parts() const;
  QRect barRect() const;

  lrp::Conservation shares_;
  QLabel* title_;
  QWidget* space_;  ///< where the bar is painted
  QLabel* words_;
};

}  // namespace hp
