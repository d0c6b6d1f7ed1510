// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "core/model/network.h"

namespace hp {

/// A network's layers: name, kind, output shape, parameters, multiply-adds.
class LayerTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Kind, Output, Parameters, MultiplyAdds, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Null empties the table.
  void setNetwork(std::shared_ptr<const Network> network);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::shared_ptr<const Network> network_;
};

}  // namespace hp
