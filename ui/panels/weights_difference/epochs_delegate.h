// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hp {

/// Paints a list of numbers (LayersModel::StripRole) as a strip of colours from 0 to a common highest value.
class EpochsDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void setHighest(double highest) { highest_ = highest; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  double highest_ = 0;
};

}  // namespace hp
