// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/compare/predictions_difference.h"

class QLabel;
class QTableWidget;

namespace hp {

class Plot;

/// How honest the probabilities of both runs are: a reliability diagram and its numbers.
class CalibrationView final : public QWidget {
  Q_OBJECT

 public:
  explicit CalibrationView(QWidget* parent);

  /// The numbers of the runs decide colours and kinds of line, as they do for their curves.
  void showCalibration(const PredictionsDifference& predictions, int baselineNumber, int candidateNumber);

 private:
  void buildLayout();
  void showBins(const PredictionsDifference& predictions);

  QLabel* text_ = nullptr;
  Plot* plot_ = nullptr;
  QTableWidget* bins_ = nullptr;
};

/// Errors and scores of both in a sentence.
QString calibrationText(const PredictionsDifference& predictions);

}  // namespace hp
