// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QAction;
class QStackedLayout;
class QTableView;

namespace hp {

class EpochsModel;
class Session;
class TrainingRun;
struct EpochRecord;

/// The current run in numbers, an epoch a line.
class EpochsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit EpochsPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void showRun();
  void showTool();
  void explain();
  /// Null where none is.
  const EpochRecord* chosen() const;
  /// Why nothing can be explained with the chosen epoch; empty when it can.
  QString obstacle() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EpochsModel* model_ = nullptr;
  QTableView* table_ = nullptr;
  QAction* explain_ = nullptr;
  const TrainingRun* shown_ = nullptr;
};

}  // namespace hp
