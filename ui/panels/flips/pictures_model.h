// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/data/dataset.h"

namespace hp {

/// All pictures of a data set, in its order.
class PicturesModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Picture, SplitColumn, Label, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Null empties it.
  void setDataset(std::shared_ptr<const Dataset> dataset);
  const std::shared_ptr<const Dataset>& dataset() const { return dataset_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::shared_ptr<const Dataset> dataset_;
};

}  // namespace hp
