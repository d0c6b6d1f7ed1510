// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compared_runs_model.h"

#include <QFont>

namespace hp {

void ComparedRunsModel::setRows(const QList<ComparedRunRow>& rows) {
  const int before = static_cast<int>(rows_.size()), now = static_cast<int>(rows.size());
  if (before != now) beginResetModel();
  rows_ = rows;
  if (before != now) return endResetModel();
  if (now > 0) Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

int ComparedRunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparedRunsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparedRunsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ComparedRunRow& row = rows_[index.row()];
  const QString texts[] = {row.name, row.verdict, row.accuracy, row.epochs, row.seed, row.device, row.kind};
  if (role == Qt::DisplayRole) return texts[index.column()];
  if (role == Qt::ToolTipRole) return row.detail;
  if (role == Qt::DecorationRole && index.column() == Name) return row.line;
  if (role == Qt::FontRole && row.isBaseline) {
    QFont bold;
    bold.setBold(true);
    return bold;
  }
  return {};
}

QVariant ComparedRunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Run"),  tr("Verdict"), tr("Best"), tr("Epochs"),
                            tr("Seed"), tr("Device"),  tr("Kind")};
  return section < ColumnCount ? titles[section] : QString();
}

}  // namespace hp
