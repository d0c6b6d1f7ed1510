// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <utility>

#include "ui/engine/job_info.h"
#include "ui/panels/panel.h"

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace hp {

class EmptyState;
class JobRow;
class RunsMatrix;
class RunsMatrixModel;
class Session;
class SpreadsModel;

/// Every open run against every other: a measure as a matrix of colours and numbers in which like runs stand
/// together, its spread within and between groups of runs, and which runs are secretly the same.
class RunsMatrixPanel final : public Panel {
  Q_OBJECT

 public:
  explicit RunsMatrixPanel(Session& session, QWidget* parent = nullptr);

 protected:
  void beSeen(bool isSeen) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildLayout();
  void buildFaces();
  QLayout* buildControls(QWidget* parent);
  QTableView* buildMatrix();
  QWidget* buildSpreads();
  void bindSession();
  void showAll();
  void showChecked();
  void showMatrix();
  void showFace();
  void showSettings();
  void showSpreads();
  void showProgress(const JobInfo& job);
  void arrange();
  FigureOffer figure() const;
  void choosePair(const QModelIndex& cell);
  RunsMatrix& all() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  EmptyState* stopped_ = nullptr;
  JobRow* job_ = nullptr;
  QLabel* warnings_ = nullptr;
  QAction* export_ = nullptr;
  QComboBox* measure_ = nullptr;
  QComboBox* order_ = nullptr;
  QComboBox* groupBy_ = nullptr;
  QSplitter* parts_ = nullptr;
  RunsMatrixModel* model_ = nullptr;
  QTableView* matrix_ = nullptr;
  QLabel* note_ = nullptr;
  SpreadsModel* spreads_ = nullptr;
  QTableView* groups_ = nullptr;
  QLabel* groupsNote_ = nullptr;
  std::pair<QSize, QSize> arranged_;  ///< what matrix and groups needed when they were given their room
  bool isByHand_ = false;             ///< a person gave them other room
  QString chosenSetting_;             ///< by a person; empty: the first that differs
};

}  // namespace hp
