// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace hp {

/// Paints a cell of RunsMatrixModel: its number on a colour that is dark where two runs are alike, hatched
/// where there is none, framed where it is the pair that is compared.
class MatrixDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace hp
