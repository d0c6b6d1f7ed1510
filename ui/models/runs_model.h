// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QList>
#include <QString>

namespace hp {

/// One line of the list of runs; `id` is the owner's, unique within a model.
struct RunRow {
  quint64 id = 0;
  QString name = {};
  QString state = {};
  QString epochs = {};    ///< "3 of 12"
  QString accuracy = {};  ///< best on the validation pictures
  QString detail = {};    ///< tool tip
  QColor colour = {};
  bool isShown = true;  ///< its curves are drawn
  bool isCurrent = false;
};

/// Runs, oldest first; the box before the name says whether its curves are drawn.
class RunsModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Name, State, Epochs, Accuracy, ColumnCount };
  enum Role { IdRole = Qt::UserRole + 1 };

  using QAbstractTableModel::QAbstractTableModel;

  /// Keeps what is selected as far as rows stay.
  void setRows(const QList<RunRow>& rows);
  const QList<RunRow>& rows() const { return rows_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  /// A person wants the curves drawn, or not.
  void shownRequested(quint64 id, bool shown);

 private:
  QList<RunRow> rows_;
};

}  // namespace hp
