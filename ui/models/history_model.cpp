// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include <algorithm>

namespace hp {

void HistoryModel::put(const HistoryEntry& entry) {
  const int row = rowOf(entry.id);
  if (row >= 0) {
    entries_[row] = entry;
    Q_EMIT dataChanged(index(row), index(row));
    return;
  }
  const int end = static_cast<int>(entries_.size());
  beginInsertRows({}, end, end);
  entries_.append(entry);
  endInsertRows();
  while (entries_.size() > limit_) removeAt(0);
}

void HistoryModel::setThumbnail(quint64 id, const QImage& thumbnail) {
  const int row = rowOf(id);
  if (row < 0) return;
  entries_[row].thumbnail = thumbnail;
  Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

void HistoryModel::remove(quint64 id) {
  const int row = rowOf(id);
  if (row >= 0) removeAt(row);
}

void HistoryModel::clear() {
  while (!entries_.isEmpty()) removeAt(static_cast<int>(entries_.size()) - 1);
}

void HistoryModel::setLimit(int entries) {
  limit_ = std::max(entries, 1);
  while (entries_.size() > limit_) removeAt(0);
}

int HistoryModel::rowOf(quint64 id) const {
  const auto at =
      std::find_if(entries_.begin(), entries_.end(), [id](const auto& entry) { return entry.id == id; });
  return at == entries_.end() ? -1 : static_cast<int>(at - entries_.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const HistoryEntry& entry = entries_[index.row()];
  return thumbnailData(entry, entry.thumbnail, role);
}

void HistoryModel::removeAt(int row) {
  const quint64 id = entries_[row].id;
  beginRemoveRows({}, row, row);
  entries_.removeAt(row);
  endRemoveRows();
  Q_EMIT removed(id);
}

}  // namespace hp
