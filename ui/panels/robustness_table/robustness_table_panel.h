// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/experiment_rows_model.h"
#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QTableView;

namespace hp {

class Session;

/// All rows of the experiment; those that are chosen in the plot are selected here, and the other way round.
class RobustnessTablePanel final : public Panel {
  Q_OBJECT

 public:
  explicit RobustnessTablePanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildTable();
  void buildLayout();
  void bindSession();
  void takeRows(qsizetype first);
  void showCounts();
  void choose();
  void showChosen();
  void selectChosen();
  void filterRows(RowsShown shown);

  Session& session_;
  ExperimentRowsModel* model_ = nullptr;
  ShownRowsModel* shown_ = nullptr;
  QTableView* table_ = nullptr;
  QComboBox* filter_ = nullptr;
  QLabel* counts_ = nullptr;
  std::int64_t flips_ = 0, failed_ = 0;
  bool isFollowing_ = false;  ///< what is chosen elsewhere is being shown here
};

}  // namespace hp
