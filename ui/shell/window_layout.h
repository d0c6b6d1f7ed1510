// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/shell/panel_table.h"

class QMainWindow;
class QSettings;
class QWidget;

namespace hp {

class PanelDock;

/// Puts every dock where the panel table wants it.
void arrangeAtFirst(QMainWindow& docking, const QList<PanelDock*>& docks);
/// Gives them their first sizes, once their places have taken effect.
void sizeAtFirst(WorkspaceId workspace, QMainWindow& docking, const QList<PanelDock*>& docks);
/// Where the window is. Layouts of its workspaces are theirs to keep.
void savePlace(const QWidget& window, QSettings& settings);
void restorePlace(QWidget& window, const QSettings& settings);

}  // namespace hp
