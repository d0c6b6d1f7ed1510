// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/examples_model.h"

namespace hp {

ExamplesModel::ExamplesModel(QObject* parent) : QAbstractListModel(parent), pictures_(kMostPictures) {}

void ExamplesModel::setEntries(const QList<ExampleEntry>& entries) {
  beginResetModel();
  entries_ = entries;
  rows_.clear();
  for (int row = 0; row < entries_.size(); ++row) rows_.insert(entries_[row].id, row);
  endResetModel();
}

bool ExamplesModel::hasPicture(int row) const {
  return row >= 0 && row < entries_.size() && pictures_.contains(entries_[row].id);
}

void ExamplesModel::setPicture(quint64 id, const QImage& picture) {
  const auto row = rows_.constFind(id);
  if (row == rows_.constEnd()) return;
  pictures_.insert(id, new QImage(picture));
  Q_EMIT dataChanged(index(*row), index(*row), {Qt::DecorationRole});
}

int ExamplesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant ExamplesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ExampleEntry& entry = entries_[index.row()];
  // Looked up only where it is seen: every look makes it the one seen last.
  const QImage* picture = role == Qt::DecorationRole ? pictures_.object(entry.id) : nullptr;
  return thumbnailData(entry, picture ? QVariant(*picture) : QVariant(), role);
}

}  // namespace hp
