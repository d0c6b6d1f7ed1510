// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QToolBar>

class QPushButton;

namespace hp {

class MainWindow;
class Session;

/// The bar on top: the workspace, and which network and picture are open, or which two runs are compared,
/// each with its list to choose from.
class SubjectBar final : public QToolBar {
  Q_OBJECT

 public:
  SubjectBar(Session& session, MainWindow& window);

 private:
  void buildWorkspaces();
  void buildSubject();
  void buildPair();
  void addWorkspace(const QString& action, const QString& hint);
  QAction* addButton(const QString& action, const QString& name);
  /// Adds its parts to `group`.
  QPushButton* addPicker(const QString& name, const QString& label, QMenu* menu, QList<QAction*>& group);
  void showGroups();
  void showSubject();
  void showPair();

  Session& session_;
  MainWindow& window_;
  QList<QAction*> subjectParts_, pairParts_;
  QPushButton* network_ = nullptr;
  QPushButton* picture_ = nullptr;
  QPushButton* baseline_ = nullptr;
  QPushButton* candidate_ = nullptr;
};

}  // namespace hp
