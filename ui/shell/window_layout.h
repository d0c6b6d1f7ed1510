// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QMainWindow;
class QSettings;

namespace hp {

class PanelDock;

/// Puts every dock where the panel table wants it.
void arrangeAtFirst(QMainWindow& window, const QList<PanelDock*>& docks);
void saveLayout(const QMainWindow& window, QSettings& settings);
/// False when nothing was saved, or by a version with other panels.
bool restoreLayout(QMainWindow& window, QSettings& settings);

}  // namespace hp
