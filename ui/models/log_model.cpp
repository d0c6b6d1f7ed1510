// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_model.h"

#include <QStringList>
#include <algorithm>
#include <mutex>
#include <vector>

namespace hp {

// Where other threads leave their lines. The log keeps it for ever; the model leaves it when it goes.
struct LogModel::Inbox {
  std::mutex mutex;
  std::vector<log::Line> lines;
  LogModel* model = nullptr;

  void put(const log::Line& line) {
    const std::lock_guard lock(mutex);
    if (!model) return;
    lines.push_back(line);
    if (lines.size() > 1) return;  // the model already knows that there is something
    QMetaObject::invokeMethod(
        model, [reader = model] { reader->takeInbox(); }, Qt::QueuedConnection);
  }
};

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent), inbox_(std::make_shared<Inbox>()) {
  inbox_->model = this;
}

LogModel::~LogModel() {
  const std::lock_guard lock(inbox_->mutex);
  inbox_->model = nullptr;
}

void LogModel::followLog() {
  log::alsoTo([inbox = inbox_](const log::Line& line) { inbox->put(line); });
}

void LogModel::append(const log::Line& line) {
  const int row = rowCount();
  beginInsertRows({}, row, row);
  lines_.push_back(line);
  endInsertRows();
  trim();
}

void LogModel::clear() {
  beginResetModel();
  lines_.clear();
  endResetModel();
}

void LogModel::setLimit(int lines) {
  limit_ = std::max(lines, 1);
  trim();
}

QString LogModel::plainText() const {
  QStringList text;
  for (const auto& line : lines_) {
    text.append(QStringLiteral("%1 %2 %3")
                    .arg(QString::fromStdString(line.time), levelText(line.level),
                         QString::fromStdString(line.text)));
  }
  return text.join(QLatin1Char('\n'));
}

int LogModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LogModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const log::Line& line = lines_[index.row()];
  if (role == LevelRole) return static_cast<int>(line.level);
  if (role == Qt::ToolTipRole && index.column() == Text) return QString::fromStdString(line.text);
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case Time:
      return QString::fromStdString(line.time).mid(11, 8);
    case Level:
      return levelText(line.level);
    default:
      return QString::fromStdString(line.text);
  }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Time:
      return tr("Time");
    case Level:
      return tr("Level");
    case Text:
      return tr("Message");
    default:
      return {};
  }
}

void LogModel::takeInbox() {
  std::vector<log::Line> lines;
  {
    const std::lock_guard lock(inbox_->mutex);
    lines.swap(inbox_->lines);
  }
  if (lines.empty()) return;
  const int row = rowCount();
  beginInsertRows({}, row, row + static_cast<int>(lines.size()) - 1);
  lines_.insert(lines_.end(), lines.begin(), lines.end());
  endInsertRows();
  trim();
}

void LogModel::trim() {
  const int surplus = rowCount() - limit_;
  if (surplus <= 0) return;
  beginRemoveRows({}, 0, surplus - 1);
  lines_.erase(lines_.begin(), lines_.begin() + surplus);
  endRemoveRows();
}

QString levelText(log::Level level) {
  switch (level) {
    case log::Level::Debug:
      return LogModel::tr("debug");
    case log::Level::Info:
      return LogModel::tr("info");
    case log::Level::Warning:
      return LogModel::tr("warning");
    case log::Level::Error:
      return LogModel::tr("error");
  }
  return {};
}

}  // namespace hp
