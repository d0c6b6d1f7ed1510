// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/runs_model.h"

#include <QFont>

namespace hp {

void RunsModel::setRows(const QList<RunRow>& rows) {
  const int before = static_cast<int>(rows_.size()), now = static_cast<int>(rows.size());
  if (before != now) beginResetModel();
  rows_ = rows;
  if (before != now) return endResetModel();
  if (now > 0) Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const RunRow& row = rows_[index.row()];
  const QString texts[] = {row.name, row.state, row.epochs, row.accuracy};
  if (role == Qt::DisplayRole) return texts[index.column()];
  if (role == Qt::ToolTipRole) return row.detail;
  if (role == IdRole) return row.id;
  if (role == Qt::DecorationRole && index.column() == Name) return row.colour;
  if (role == Qt::CheckStateRole && index.column() == Name)
    return int(row.isShown ? Qt::Checked : Qt::Unchecked);
  if (role == Qt::FontRole && row.isCurrent) {
    QFont bold;
    bold.setBold(true);
    return bold;
  }
  return {};
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  Q_EMIT shownRequested(rows_[index.row()].id, value.toInt() == int(Qt::Checked));
  return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
  const auto plain = QAbstractTableModel::flags(index);
  return index.column() == Name ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Accuracy)
    return tr("The best accuracy on the pictures for validation");
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Run"), tr("State"), tr("Epochs"), tr("Best")};
  return section < ColumnCount ? titles[section] : QString();
}

}  // namespace hp
