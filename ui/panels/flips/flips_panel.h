// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <memory>
#include <string>

#include "ui/panels/panel.h"

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTabWidget;
class QTableView;

namespace hp {

class AllPictures;
class CalibrationView;
class EmptyState;
class FlipsModel;
class Session;
struct PredictionsDifference;
struct RunComparison;

/// The pictures on whose class the two runs disagree, and whether so many tell the runs apart; all others,
/// to choose one; and how honest the probabilities of both are.
class FlipsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit FlipsPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void buildTable();
  QWidget* buildFlips();
  QWidget* buildCalibration();
  /// A tab's content that needs predictions.
  QWidget* predicted(QWidget* content);
  void bindSession();
  void showFlips();
  void showPredictions(const PredictionsDifference& predictions);
  void choose();
  void showTool();
  /// The reliability diagram with its numbers; nothing where it is not in sight.
  FigureOffer figure() const;
  bool showsCalibration() const;
  void explain();
  /// The id of the picture that is chosen in the tab that is open; empty: none.
  std::string chosen() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  QList<QStackedLayout*> predictedFaces_;  ///< of the tabs that show predictions
  QList<EmptyState*> noPredictions_;       ///< in their places
  QTabWidget* tabs_ = nullptr;
  FlipsModel* model_ = nullptr;
  QSortFilterProxyModel* sorted_ = nullptr;
  QTableView* table_ = nullptr;
  QLabel* test_ = nullptr;
  AllPictures* all_ = nullptr;
  CalibrationView* calibration_ = nullptr;
  QAction* explain_ = nullptr;
  QAction* export_ = nullptr;
  std::shared_ptr<const RunComparison> shown_;
};

}  // namespace hp
