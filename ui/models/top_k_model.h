// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "core/model/classify.h"

namespace hp {

/// The best classes of a classification: rank, name, probability (with a bar), logit.
class TopKModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Rank, Name, Probability, Logit, ColumnCount };
  enum Role {
    BarRole = Qt::UserRole + 1,  ///< double 0..1, column Probability only
    ClassIndexRole,              ///< int, the network's class number, every column
    SortRole,                    ///< the number or text to sort by
  };

  using QAbstractTableModel::QAbstractTableModel;

  /// Null empties the table.
  void setClassification(std::shared_ptr<const Classification> classification);
  /// How many classes are shown; 10 at first.
  void setLimit(int rows);
  int limit() const { return limit_; }
  /// How many classes the network knows; 0 without a classification.
  int classCount() const;
  /// The row of a class number; -1 when it is not shown.
  int rowOfClass(int index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::shared_ptr<const Classification> classification_;
  int limit_ = 10;
};

}  // namespace hp
