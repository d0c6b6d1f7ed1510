// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>

#include "core/base/outcome.h"
#include "ui/kit/theme.h"
#include "ui/shell/panel_table.h"

class QSettings;
class QStackedWidget;

namespace hp {

class CompareDesk;
class FigureDesk;
class FileOpener;
class HelpDesk;
class LastSubject;
class MessageBar;
struct Message;
class ReportDesk;
class RobustnessDesk;
class Session;
class SubjectBar;
class TrainingKeeper;
class WindowActions;
class Workspace;

/// The window: workspaces, menus, bars. Builds them from the tables and keeps nothing else.
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
  TrainingKeeper& trainings() const { return *keeper_; }
  CompareDesk& comparisons() const { return *comparisons_; }
  ReportDesk& reports() const { return *reports_; }
  RobustnessDesk& experiments() const { return *experiments_; }
  HelpDesk& help() const { return *help_; }

 Q_SIGNALS:
  void workspaceChanged();

 public:
  WorkspaceId workspace() const;
  void setWorkspace(WorkspaceId id);
  void resetLayout();
  void setTheme(ThemeMode mode);
  /// For good: the settings keep it (Languages::apply() alone does not).
  void setLanguage(const QString& choice);
  void showPalette();
  void showAbout();
  /// Nothing happens while one is under way.
  void showTour();

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildCentre();
  /// All that shows words and nothing but what the session knows.
  void buildView();
  void buildMenus();
  /// The view anew, in the language of now: as it was, for the person who looks at it.
  void rebuildView();
  void discardView();
  void showTitle();
  void bindSession();
  void tell(const Failure& failure);
  void tellNews(const Message& message);

  Session& session_;
  QSettings& settings_;
  FigureDesk* figures_ = nullptr;
  FileOpener* files_ = nullptr;
  LastSubject* lastSubject_ = nullptr;
  WindowActions* actions_ = nullptr;
  MessageBar* messages_ = nullptr;
  TrainingKeeper* keeper_ = nullptr;
  CompareDesk* comparisons_ = nullptr;
  ReportDesk* reports_ = nullptr;
  RobustnessDesk* experiments_ = nullptr;
  HelpDesk* help_ = nullptr;
  SubjectBar* subjectBar_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  QList<Workspace*> workspaces_;  ///< by WorkspaceId
};

}  // namespace hp
