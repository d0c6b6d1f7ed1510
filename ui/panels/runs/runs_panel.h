// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QAction;
class QStackedLayout;
class QTableView;

namespace hp {

class RunsModel;
class Session;
class TrainingRun;

/// The runs that are followed: how they stand, which are drawn, and which one all else is about.
class RunsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit RunsPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void bindSession();
  void showRuns();
  TrainingRun* at(int row) const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  RunsModel* model_ = nullptr;
  QTableView* table_ = nullptr;
  QAction* close_ = nullptr;
};

}  // namespace hp
