// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QPushButton;

namespace hp {

class FileOpener;
class Session;
class WindowActions;

/// The bar on top: the workspace, and which network and picture are open, each with its list to choose from.
class SubjectBar final : public QToolBar {
  Q_OBJECT

 public:
  SubjectBar(Session& session, FileOpener& files, WindowActions& actions, QWidget* parent);

 private:
  void addWorkspace(QAction* action, const QString& hint);
  QPushButton* addPicker(const QString& name, const QString& label, QMenu* menu);
  void showSubject();

  Session& session_;
  QPushButton* network_ = nullptr;
  QPushButton* picture_ = nullptr;
};

}  // namespace hp
