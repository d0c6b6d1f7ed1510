// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QList>
#include <QString>

#include "ui/models/thumbnail_data.h"

namespace hp {

/// One picture of a contact sheet; `id` is the owner's, unique within a model.
struct ExampleEntry {
  quint64 id = 0;
  QString title = {};
  QString detail = {};
};

/// A contact sheet of any length: pictures are put in when they are seen, and the ones seen longest ago are
/// forgotten when there are more than kMostPictures.
class ExamplesModel final : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { IdRole = kThumbnailIdRole };
  static constexpr int kMostPictures = 600;

  explicit ExamplesModel(QObject* parent = nullptr);

  void setEntries(const QList<ExampleEntry>& entries);
  /// Pictures stay for entries that come back with the same id; forget() drops them.
  void forgetPictures() { pictures_.clear(); }
  bool hasPicture(int row) const;
  /// Nothing happens when there is no entry of this id.
  void setPicture(quint64 id, const QImage& picture);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  QList<ExampleEntry> entries_;
  QHash<quint64, int> rows_;
  QCache<quint64, QImage> pictures_;
};

}  // namespace hp
