// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>

#include "core/base/outcome.h"
#include "ui/kit/theme.h"

class QSettings;

namespace hp {

class FigureDesk;
class FileOpener;
class LastSubject;
class MessageBar;
class PanelDock;
class Session;
class WindowActions;

/// The window: docks around a picture, menus, bars. Builds them from the tables and keeps nothing else.
class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(Session& session, QSettings& settings);
  ~MainWindow() override;

  FileOpener& files() const { return *files_; }
  FigureDesk& figures() const { return *figures_; }
  LastSubject& lastSubject() const { return *lastSubject_; }
  WindowActions& actions() const { return *actions_; }
  MessageBar& messages() const { return *messages_; }

  void resetLayout();
  void setTheme(ThemeMode mode);
  void showPalette();
  void showAbout();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void buildPicture();
  void buildDocks();
  void buildMenus();
  void bindSession();
  void tell(const Failure& failure);

  Session& session_;
  QSettings& settings_;
  FigureDesk* figures_ = nullptr;
  FileOpener* files_ = nullptr;
  LastSubject* lastSubject_ = nullptr;
  WindowActions* actions_ = nullptr;
  MessageBar* messages_ = nullptr;
  QMainWindow* docking_ = nullptr;  ///< within this window, so that cards keep their distance from its edges
  QList<PanelDock*> docks_;
  bool isArranged_ = false;
};

}  // namespace hp
