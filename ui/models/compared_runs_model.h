// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QString>

namespace hp {

/// One line of the list of runs that are compared.
struct ComparedRunRow {
  QString name = {};
  QString verdict = {};  ///< against the baseline; of the baseline that it is it
  QString epochs = {};
  QString accuracy = {};  ///< best on the validation pictures
  QString seed = {};
  QString device = {};
  QString kind = {};
  QString detail = {};  ///< tool tip
  QIcon line = {};      ///< how its curves are drawn
  bool isBaseline = false;
};

/// Runs that are compared, in the order in which they were opened.
class ComparedRunsModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Name, VerdictColumn, Accuracy, Epochs, Seed, Device, Kind, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  /// Keeps what is selected where their number stays.
  void setRows(const QList<ComparedRunRow>& rows);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QList<ComparedRunRow> rows_;
};

}  // namespace hp
