// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace hp {

/// The files opened last, newest first, kept in the settings.
class RecentFiles final : public QObject {
  Q_OBJECT

 public:
  static constexpr int kMost = 10;

  RecentFiles(QSettings& settings, const QString& key, QObject* parent = nullptr);

  const QStringList& paths() const { return paths_; }
  void add(const QString& file);
  void clear();

 Q_SIGNALS:
  void changed();

 private:
  void store();

  QSettings& settings_;
  QString key_;
  QStringList paths_;
};

}  // namespace hp
