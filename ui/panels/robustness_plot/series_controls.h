// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include "ui/panels/robustness_plot/plotted_rows.h"

class QCheckBox;
class QComboBox;

namespace hp {

/// What the plot shows: kind of transformation, measure, what tells the lines apart, and which rows. Until a
/// person chooses, it is firstQuestion(), and the measure is one in which the lines compare.
class SeriesControls final : public QWidget {
  Q_OBJECT

 public:
  explicit SeriesControls(QWidget* parent);

  /// What was chosen stays while it is there.
  void offer(const RowChoices& choices);
  SeriesQuestion question() const;
  bool hasLogarithmicScale() const;
  /// Of the amounts; `wanted` until a person chooses otherwise for this kind of transformation.
  bool hasLogarithmicAmounts(bool wanted);
  /// "RMSE"; "angle, degrees".
  QString measureTitle() const;
  QString amountTitle() const;

 Q_SIGNALS:
  void changed();

 private:
  QComboBox* addBox(const char* name, const QString& says);
  void build();
  void buildLines();
  void buildChecks();
  void buildLayout();
  void offerRanks(const std::set<int>& ranks);
  void offerKinds(const RowChoices& choices);
  void begin();
  void followMeasure();
  QString kind() const;

  RowChoices choices_;
  bool areLinesChosen_ = false, isMeasureChosen_ = false;
  QMap<QString, bool> logarithms_;  ///< of amounts, by kind, as a person chose
  QComboBox* kind_ = nullptr;
  QComboBox* measure_ = nullptr;
  QComboBox* lines_ = nullptr;
  QComboBox* network_ = nullptr;
  QComboBox* method_ = nullptr;
  QComboBox* picture_ = nullptr;
  QComboBox* class_ = nullptr;
  QCheckBox* withoutFlips_ = nullptr;
  QCheckBox* logarithmic_ = nullptr;
  QCheckBox* logarithmicAmounts_ = nullptr;
};

}  // namespace hp
