// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/compare/prediction_table.h"

namespace hp {

/// What two networks say of one picture, a class a line. Rows that differ within the first decimals have a
/// sign and are bold.
class PredictionsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Class, BaselineColumn, CandidateColumn, Absolute, Relative, Decimal, Rank, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setTable(PredictionTable table, const PredictionTableSpec& spec);
  const PredictionTable& table() const { return table_; }
  const PredictionTableSpec& spec() const { return spec_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString textOf(const PredictionTableRow& row, int column) const;
  QString detailOf(const PredictionTableRow& row) const;

  PredictionTable table_;
  PredictionTableSpec spec_;
};

}  // namespace hp
