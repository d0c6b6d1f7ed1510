// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <span>
#include <vector>

#include "core/evaluate/experiment_series.h"

namespace hp {

/// The rows of an experiment: a line each, with a column for every distance of the maps. Grows at its end.
class ExperimentRowsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Picture,
    Network,
    MethodName,
    Change,
    Class,
    Prediction,
    Probability,
    Rank,
    WhoMoved,
    FirstMeasure
  };
  enum Role { SortRole = Qt::UserRole + 1, IndexRole, FlipRole, FailedRole };

  using QAbstractTableModel::QAbstractTableModel;

  void clear();
  void append(std::span<const ExperimentRow> rows);
  const std::vector<ExperimentRow>& rows() const { return rows_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString textOf(const ExperimentRow& row, int column) const;
  QVariant sortKey(const ExperimentRow& row, int column) const;
  QString tipOf(const ExperimentRow& row, int column) const;

  std::vector<ExperimentRow> rows_;
};

/// Which rows are in sight.
enum class RowsShown { All, Flips, WithoutFlips, Failed };

/// The rows in any order, as far as they are wanted.
class ShownRowsModel final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit ShownRowsModel(ExperimentRowsModel* rows, QObject* parent);

  void setShown(RowsShown shown);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  RowsShown shown_ = RowsShown::All;
};

}  // namespace hp
