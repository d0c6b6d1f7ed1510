// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/runs/records.h"

namespace hp {

/// The epochs of a run, newest first.
class EpochsModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column {
    Epoch,
    TrainLoss,
    ValidationLoss,
    TrainAccuracy,
    ValidationAccuracy,
    Seconds,
    Kept,
    ColumnCount
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setEpochs(const std::vector<EpochRecord>& epochs);
  const EpochRecord& epochAt(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<EpochRecord> epochs_;  ///< oldest first
};

}  // namespace hp
