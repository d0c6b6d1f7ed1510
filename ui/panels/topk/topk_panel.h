// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace hp {

class EmptyState;
class Session;
class TopKModel;

/// The classes, best first. A click explains one; Ctrl-click compares several.
class TopkPanel final : public Panel {
  Q_OBJECT

 public:
  explicit TopkPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void buildTable();
  void bindSession();
  void showClassification();
  void showCompared();
  void showFound(const QString& text);
  void choose(const QModelIndex& index, bool compare);

  Session& session_;
  TopKModel* model_ = nullptr;
  QSortFilterProxyModel* found_ = nullptr;
  QTableView* table_ = nullptr;
  QLineEdit* search_ = nullptr;
  EmptyState* empty_ = nullptr;
  QStackedLayout* faces_ = nullptr;
};

}  // namespace hp
