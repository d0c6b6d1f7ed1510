// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/panels/robustness_plot/plotted_rows.h"

class QCheckBox;
class QComboBox;

namespace hp {

/// What the plot shows: kind of transformation, measure, what tells the lines apart, and which rows.
class SeriesControls final : public QWidget {
  Q_OBJECT

 public:
  explicit SeriesControls(QWidget* parent);

  /// What was chosen stays while it is there.
  void offer(const RowChoices& choices);
  SeriesQuestion question() const;
  bool hasLogarithmicScale() const;
  /// "RMSE"; "angle, degrees".
  QString measureTitle() const;
  QString amountTitle() const;

 Q_SIGNALS:
  void changed();

 private:
  QComboBox* addBox(const char* name, const QString& says);
  void build();
  void offerRanks(const std::set<int>& ranks);
  void offerKinds(const RowChoices& choices);

  QComboBox* kind_ = nullptr;
  QComboBox* measure_ = nullptr;
  QComboBox* lines_ = nullptr;
  QComboBox* network_ = nullptr;
  QComboBox* method_ = nullptr;
  QComboBox* picture_ = nullptr;
  QComboBox* class_ = nullptr;
  QCheckBox* withoutFlips_ = nullptr;
  QCheckBox* logarithmic_ = nullptr;
};

}  // namespace hp
