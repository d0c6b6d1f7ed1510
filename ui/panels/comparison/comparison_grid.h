// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace hp {

class ComparisonCell;
class Session;

/// Methods side by side, classes one below the other.
class ComparisonGrid final : public QWidget {
  Q_OBJECT

 public:
  explicit ComparisonGrid(Session& session, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void rebuild();
  void showStates();
  void showStyles();
  void fitCells();

  Session& session_;
  QList<ComparisonCell*> cells_;
};

}  // namespace hp
