// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/compare/parting_operation.h"

namespace hp {

/// What a step computes in two runs, a quantity a line, in the order of computing.
class PartingModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Part, Layer, What, Differing, Largest, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Null: nothing is known.
  void setParting(std::shared_ptr<const PartingOperation> parting);
  /// The tensor of the weights that a line is about, of a layer's output its first; empty: none.
  std::string tensorOf(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::shared_ptr<const PartingOperation> parting_;
};

}  // namespace hp
