// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QSortFilterProxyModel;
class QTableView;

namespace hp {

class LogModel;
class Session;

/// What happened, line by line, for a report of what went wrong.
class LogPanel final : public Panel {
  Q_OBJECT

 public:
  explicit LogPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void showLevels();

  LogModel* model_ = nullptr;
  QSortFilterProxyModel* filter_ = nullptr;
  QTableView* table_ = nullptr;
  QComboBox* level_ = nullptr;
};

}  // namespace hp
