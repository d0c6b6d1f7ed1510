// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/compare/explain_runs.h"

namespace hp {

/// The pairs of an answer, and how a measure is spread over their pictures.
class PairsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Candidate, Kind, Pictures, Mean, Median, MiddleHalf, Flips, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Null: none.
  void setRuns(const std::shared_ptr<const ExplainedRuns>& runs, const MapMeasure& measure);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString textOf(const ExplainedRun& run, const Spread& spread, int column) const;

  std::shared_ptr<const ExplainedRuns> runs_;
  std::vector<Spread> spreads_;
};

}  // namespace hp
