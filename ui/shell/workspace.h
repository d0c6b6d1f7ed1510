// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>
#include <QStringList>

#include "ui/panels/figure_offer.h"
#include "ui/shell/panel_table.h"

class QSettings;

namespace hp {

class PanelDock;
class WindowActions;

/// One arrangement of the window: its panels from the panel table, docked around the centre.
class Workspace final : public QMainWindow {
  Q_OBJECT

 public:
  Workspace(WorkspaceId id, Session& session, WindowActions& actions, QWidget* parent);

  WorkspaceId id() const { return id_; }
  const QList<PanelDock*>& docks() const { return docks_; }
  /// Panels of a workspace that is not shown have neither menu items nor shortcuts.
  void setCurrent(bool current);

  /// Puts everything where the panel table wants it.
  void resetLayout();
  void saveLayout(QSettings& settings) const;
  /// Nothing happens when none was saved, or by a version with other panels.
  void restoreLayout(QSettings& settings);

 Q_SIGNALS:
  /// A person wants a panel's figure as a file.
  void figureWanted(const hp::FigureOffer& figure);
  /// A person has pressed the question mark of a panel.
  void helpWanted(const QWidget* panel);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void listenTo(const Panel* panel, WindowActions& actions);
  void buildCentre(const PanelRow& row, Session& session, WindowActions& actions);
  void restoreSizes();
  QString settingsKey() const;

  WorkspaceId id_;
  QList<PanelDock*> docks_;
  QByteArray toRestore_;        ///< the layout that was saved, until the workspace is shown
  QStringList asideToRestore_;  ///< their names
  QList<PanelDock*> aside_;     ///< floating ones, while another workspace is shown
  bool isArranged_ = false;
};

}  // namespace hp
