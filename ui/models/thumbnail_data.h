// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace hp {

/// The role under which models of thumbnails give an entry's id.
inline constexpr int kThumbnailIdRole = Qt::UserRole + 1;

/// What a model of thumbnails answers about an entry with `id`, `title` and `detail`, as ThumbnailView and
/// screen readers ask it.
template <class Entry>
QVariant thumbnailData(const Entry& entry, const QVariant& picture, int role) {
  switch (role) {
    case Qt::DisplayRole:
      return entry.title;
    case Qt::DecorationRole:
      return picture;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
      return entry.detail;
    case kThumbnailIdRole:
      return entry.id;
    default:
      return {};
  }
}

}  // namespace hp
