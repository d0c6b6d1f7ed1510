// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hp {

/// As tall as its content while there is room, so that what follows stays near; scrolls when there is none.
/// The scroll bar has its place even while it is not there, so that a height that follows the width cannot
/// make it come and go. Unless it may scroll sideways, it is never narrower than its content, and the last
/// row in sight is whole while the content stands at its top.
class FittingScroll final : public QScrollArea {
  Q_OBJECT

 public:
  FittingScroll(QWidget* content, QWidget* parent);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  int contentWidth() const;
  int endOfWholeRows() const;
  void endAtARow();
};

}  // namespace hp
