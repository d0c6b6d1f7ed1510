// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/panels/panel.h"

class QAction;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTabWidget;
class QTableView;

namespace hp {

class EpochsDelegate;
class KernelsView;
class LayersModel;
class NumbersView;
class Session;
class SliceView;
class UlpHistogram;
struct RunComparison;

/// How far the weights of both runs lie apart: each tensor in numbers, over the epochs, and the one that is
/// looked at number by number.
class WeightsDifferencePanel final : public Panel {
  Q_OBJECT

 public:
  explicit WeightsDifferencePanel(Session& session, QWidget* parent = nullptr);

 protected:
  void beSeen(bool isSeen) override;

 private:
  void buildLayout();
  /// The heat map as a report has it, histograms and kernels as they are shown.
  void offerFigures();
  FigureOffer overEpochsFigure() const;
  /// Nothing where the page is empty, or is being read.
  FigureOffer figureOf(QWidget& page) const;
  /// Of the tab that is open; nothing where it has none.
  FigureOffer figureInSight() const;
  bool hasFigure(const QWidget& page) const;
  void showTool();
  QLayout* buildControls(QWidget* parent);
  QTableView* buildTable(const QString& name);
  QWidget* buildNumbers();
  QWidget* buildOverEpochs();
  QWidget* buildHistogram();
  void bindSession();
  void showEpochs();
  void showWeights();
  void showOverTime();
  void showTensor();
  void askWhenSeen();
  void readWhenSeen();
  void choose(const QTableView& table);

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  LayersModel* model_ = nullptr;
  QSortFilterProxyModel* sorted_ = nullptr;
  QTabWidget* tabs_ = nullptr;
  QTableView* numbers_ = nullptr;
  QTableView* overEpochs_ = nullptr;
  EpochsDelegate* strips_ = nullptr;
  QComboBox* epoch_ = nullptr;
  QComboBox* measure_ = nullptr;
  QLabel* totals_ = nullptr;
  QLabel* timing_ = nullptr;
  QLabel* histogramTitle_ = nullptr;
  UlpHistogram* histogram_ = nullptr;
  NumbersView* numbersView_ = nullptr;
  SliceView* slice_ = nullptr;
  KernelsView* kernels_ = nullptr;
  QAction* export_ = nullptr;
  std::shared_ptr<const RunComparison> shown_;
  bool isSeen_ = false;     ///< files are read for somebody who looks
  bool isShowing_ = false;  ///< what is selected changes by itself
};

}  // namespace hp
