// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <string>

#include "core/compare/joint_histogram.h"
#include "ui/panels/weights_difference/reading.h"

class QLabel;

namespace hp {

class Plot;
class ReadingFaces;
class ScatterView;
class Session;
struct PlotCurve;
struct RunComparison;

/// How often which number stands in the tensor that is looked at, in both runs; and one run's numbers over
/// the other's.
class NumbersView final : public QWidget {
  Q_OBJECT

 public:
  NumbersView(Session& session, QWidget* parent);

  /// Reads the tensor that is looked at, unless it was read.
  void read();
  /// False while it is read, and where there is nothing to read.
  bool isThere() const { return reading_.made() != nullptr; }

 Q_SIGNALS:
  /// What is there is another, or is no longer.
  void changed();

 private:
  void buildLayout();
  QWidget* buildNumbers();
  void showState();
  void showNumbers();

  Session& session_;
  Reading<JointHistogram> reading_;
  std::shared_ptr<const RunComparison> comparison_;  ///< what was read of, or is under way
  std::string tensor_;
  ReadingFaces* faces_ = nullptr;
  Plot* values_ = nullptr;
  ScatterView* scatter_ = nullptr;
  QLabel* note_ = nullptr;
};

/// How many of the baseline's (a full line) and of the candidate's (dashed) numbers are in each bin.
QList<PlotCurve> valueCurves(const JointHistogram& histogram);
/// What is drawn, in one line.
QString numbersText(const JointHistogram& histogram);

}  // namespace hp
