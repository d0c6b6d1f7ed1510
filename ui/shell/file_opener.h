// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/shell/recent_files.h"

class QMenu;
class QMimeData;

namespace hp {

class FigureDesk;
class Session;

/// How files come into the window: by dialog, by drop, from the recent lists, from the command line.
class FileOpener final : public QObject {
  Q_OBJECT

 public:
  FileOpener(Session& session, FigureDesk& figures, QSettings& settings, QWidget* window);

  void askForNetwork();
  void askForPicture();
  void askForFigure();
  void askForClassNames();
  /// A figure with a recipe is replayed, a run followed, a picture or a network opened.
  void open(const QString& path);

  /// What can be opened: recent files, the built-in ones, a dialog. Filled anew whenever it is shown.
  QMenu* networkMenu(QWidget* parent);
  QMenu* pictureMenu(QWidget* parent);

  static bool canOpen(const QMimeData* data);
  void open(const QMimeData* data);

 Q_SIGNALS:
  void runOpened();

 private:
  void ask(const QString& title, const QString& filter, const QString& key,
           std::function<void(const QString&)> take);
  void noteRecent();
  void addRecent(QMenu* menu, RecentFiles& files);

  Session& session_;
  FigureDesk& figures_;
  QSettings& settings_;
  QWidget* window_;
  RecentFiles networks_;
  RecentFiles pictures_;
};

}  // namespace hp
