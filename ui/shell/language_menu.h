// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace hp {

class MainWindow;

/// The languages to choose from, each by its own name, and that of the system. Its actions are called
/// "language-de".
QMenu* languageMenu(MainWindow& window, QWidget* parent);

}  // namespace hp
