// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/help/help_pages.h"

class QMainWindow;

namespace hp {

class HelpPanel;
class PanelDock;
enum class WorkspaceId;

/// Opens the help beside the work, at the page of what a person points at.
class HelpDesk final : public QObject {
  Q_OBJECT

 public:
  explicit HelpDesk(QMainWindow* window);

  /// "method-lrp", "glossary#seed".
  void open(const QString& page);
  /// The page of this widget or of the nearest around it that has one; else that of the workspace.
  void explain(const QWidget* widget, WorkspaceId workspace);
  /// The page that explain() opens.
  QString pageFor(const QWidget* widget, WorkspaceId workspace) const;

  /// Panel and dock anew, in the language of now, at the page where they were.
  void rebuild();

  PanelDock* dock() const { return dock_; }
  const HelpPages& pages() const { return pages_; }

 private:
  void build();
  void makeRoom();

  QMainWindow* window_;
  HelpPages pages_;
  HelpPanel* panel_ = nullptr;
  PanelDock* dock_ = nullptr;
};

/// "workspace:train"
QString helpTopicOf(WorkspaceId workspace);

}  // namespace hp
