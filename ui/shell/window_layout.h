// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMainWindow;
class QSettings;
class QWidget;

namespace hp {

class PanelDock;

/// Puts every dock where the panel table wants it.
void arrangeAtFirst(QMainWindow& docking, const QList<PanelDock*>& docks);
/// Gives them their first sizes, once their places have taken effect.
void sizeAtFirst(QMainWindow& docking, const QList<PanelDock*>& docks);
/// Where the window is, and how the docks lie in it.
void saveLayout(const QWidget& window, const QMainWindow& docking, QSettings& settings);
/// False when no docks were saved, or by a version with other panels.
bool restoreLayout(QWidget& window, QMainWindow& docking, QSettings& settings);

}  // namespace hp
