// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compared_run.h"
#include "ui/panels/panel.h"

class QAction;
class QStackedLayout;
class QTableView;

namespace hp {

class ComparedRunsModel;
class Session;
struct ComparedRunRow;

/// The runs that are compared: which is the baseline, which is looked at, and how each stands to the
/// baseline. Runs that are dropped here are opened.
class ComparedRunsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit ComparedRunsPanel(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildLayout();
  void buildTable();
  void buildTools();
  void bindSession();
  void showRuns();
  void selectCandidate();
  void showTools();
  ComparedRunRow rowOf(std::size_t number) const;
  QString verdictOn(const ComparedRunPtr& run) const;
  /// The run of the selected line; null: none.
  ComparedRunPtr selected() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  ComparedRunsModel* model_ = nullptr;
  QTableView* table_ = nullptr;
  QAction* baseline_ = nullptr;
  QAction* close_ = nullptr;
  bool isShowing_ = false;  ///< what is selected changes by itself
};

}  // namespace hp
