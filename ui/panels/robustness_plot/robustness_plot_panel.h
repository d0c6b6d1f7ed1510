// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <memory>

#include "ui/kit/latest.h"
#include "ui/panels/panel.h"
#include "ui/panels/robustness_plot/plotted_rows.h"
#include "ui/panels/robustness_plot/series_curves.h"

class QAction;
class QLabel;
class QStackedLayout;

namespace hp {

class ExperimentRun;
class Plot;
class SeriesControls;
class Session;

/// A measure of how far explanations move, over the amount of a transformation; a click on a point chooses
/// its rows.
class RobustnessPlotPanel final : public Panel {
  Q_OBJECT

 public:
  explicit RobustnessPlotPanel(Session& session, QWidget* parent = nullptr);

  /// Writes the numbers of the plot.
  void writeCsv(const QString& path);

 private:
  QWidget* buildEmpty();
  QWidget* buildContent();
  void bindSession();
  ExperimentRun& run() const;
  void showRows();
  void takeRows(qsizetype first);
  void ask();
  void forget();
  void draw(const DrawnRows& drawn);
  QString xTitle() const;
  void showBlames(const std::vector<MethodBlame>& blames);
  void choosePoint(int curve, int point);
  FigureOffer figure() const;
  void askForCsv();

  Session& session_;
  Latest<DrawnRows> latest_;
  QTimer settle_;
  SeriesControls* controls_ = nullptr;
  Plot* plot_ = nullptr;
  QLabel* blame_ = nullptr;
  QStackedLayout* faces_ = nullptr;
  QAction* save_ = nullptr;
  QAction* numbers_ = nullptr;
  DrawnRows drawn_;  ///< what is in sight, and what is exported
  std::shared_ptr<PlottedRows> rows_;
  SeriesCurves curves_;
};

}  // namespace hp
