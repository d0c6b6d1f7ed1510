// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace hp {

RecentFiles::RecentFiles(QSettings& settings, const QString& key, QObject* parent)
    : QObject(parent), settings_(settings), key_(key), paths_(settings.value(key).toStringList()) {}

void RecentFiles::add(const QString& file) {
  const QString path = QFileInfo(file).absoluteFilePath();
  paths_.removeAll(path);
  paths_.prepend(path);
  while (paths_.size() > kMost) paths_.removeLast();
  store();
}

void RecentFiles::clear() {
  paths_.clear();
  store();
}

void RecentFiles::store() {
  settings_.setValue(key_, paths_);
  Q_EMIT changed();
}

}  // namespace hp
