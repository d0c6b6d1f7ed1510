// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/compare/run_groups.h"
#include "core/compare/run_measures.h"

namespace hp {

/// A measure within every group of runs, then within all groups together and between them.
class SpreadsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Group, Mean, Least, Most, Pairs, Runs, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// The title is what the runs are grouped by.
  void setSpreads(const QString& title, const std::vector<RunGroup>& groups, const GroupSpreads& spreads,
                  const RunMeasure& measure);
  void clear();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Row {
    QString group;
    QString runs;
    Spread spread;
    bool isSum = false;  ///< of all groups
  };
  QString textOf(const Row& row, int column) const;

  QString title_;
  std::vector<Row> rows_;
  RunMeasure measure_;
};

}  // namespace hp
