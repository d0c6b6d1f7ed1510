// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <deque>
#include <memory>

#include "core/base/log.h"

namespace hp {

/// The last lines of the log: time, level, text.
class LogModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Time, Level, Text, ColumnCount };
  enum Role { LevelRole = Qt::UserRole + 1 };  ///< int, a log::Level

  explicit LogModel(QObject* parent = nullptr);
  ~LogModel() override;

  /// Lines logged from now on, on whatever thread, appear here.
  void followLog();
  void append(const log::Line& line);
  void clear();
  /// How many lines are kept; 5000 at first.
  void setLimit(int lines);
  /// Everything as text, a line each, for the clipboard.
  QString plainText() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Inbox;

  void takeInbox();
  void trim();

  std::shared_ptr<Inbox> inbox_;
  std::deque<log::Line> lines_;
  int limit_ = 5000;
};

/// "warning", for people.
QString levelText(log::Level level);

}  // namespace hp
