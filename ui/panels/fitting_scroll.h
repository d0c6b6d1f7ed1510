// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hp {

/// As tall as its content while there is room, so that what follows stays near; scrolls when there is none.
class FittingScroll final : public QScrollArea {
  Q_OBJECT

 public:
  FittingScroll(QWidget* content, QWidget* parent);

  QSize sizeHint() const override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace hp
