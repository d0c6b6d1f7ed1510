// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "core/compare/predictions_difference.h"

namespace hp {

/// Pictures to which two runs give different classes.
class FlipsModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Picture, BaselineColumn, CandidateColumn, Label, ColumnCount };
  enum Role { SortRole = Qt::UserRole + 1 };

  using QAbstractTableModel::QAbstractTableModel;

  /// A class without a name is shown by its number.
  void setFlips(const std::vector<Flip>& flips, const std::vector<std::string>& classNames);
  const std::vector<Flip>& flips() const { return flips_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString className(int number) const;
  QString textOf(const Flip& flip, int column) const;
  bool isWrong(const Flip& flip, int column) const;

  std::vector<Flip> flips_;
  std::vector<std::string> classNames_;
};

}  // namespace hp
