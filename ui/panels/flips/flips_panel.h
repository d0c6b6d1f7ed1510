// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/panels/panel.h"

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace hp {

class EmptyState;
class FlipsModel;
class Session;
struct Flip;
struct PredictionsDifference;
struct RunComparison;

/// The pictures on whose class the two runs disagree, and whether so many tell the runs apart.
class FlipsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit FlipsPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void buildTable();
  void bindSession();
  void showFlips();
  void showPredictions(const PredictionsDifference& predictions);
  void showTool();
  void explain();
  /// Null: none.
  const Flip* chosen() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  FlipsModel* model_ = nullptr;
  QSortFilterProxyModel* sorted_ = nullptr;
  QTableView* table_ = nullptr;
  QLabel* test_ = nullptr;
  QAction* explain_ = nullptr;
  std::shared_ptr<const RunComparison> shown_;
};

}  // namespace hp
