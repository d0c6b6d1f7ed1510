// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hp {

/// Paints a share as a bar with its number at the right: the probability column of the top-k table.
class BarDelegate final : public QStyledItemDelegate {
  Q_OBJECT
 public:
  /// `barRole` holds a double 0..1.
  explicit BarDelegate(int barRole, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  int barRole_;
};

}  // namespace hp
