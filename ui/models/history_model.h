// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QList>
#include <QString>

#include "ui/models/thumbnail_data.h"

namespace hp {

/// One picture of a strip of thumbnails. `id` is the owner's, unique within a model.
struct HistoryEntry {
  quint64 id = 0;
  QString title = {};   ///< under the picture, a line or more: "LRP", "tiger cat"
  QString detail = {};  ///< tool tip and accessible description
  QImage thumbnail = {};
};

/// Explanations made so far, oldest first. The oldest go when there are more than the limit.
class HistoryModel final : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { IdRole = kThumbnailIdRole };

  using QAbstractListModel::QAbstractListModel;

  /// Adds an entry, or replaces the one with the same id.
  void put(const HistoryEntry& entry);
  void setThumbnail(quint64 id, const QImage& thumbnail);
  void remove(quint64 id);
  void clear();
  void setLimit(int entries);
  /// -1 when there is no such entry.
  int rowOf(quint64 id) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  /// An entry left the model because of the limit, remove() or clear().
  void removed(quint64 id);

 private:
  void removeAt(int row);

  QList<HistoryEntry> entries_;
  int limit_ = 200;
};

}  // namespace hp
