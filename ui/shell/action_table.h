// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace hp {

class FigureDesk;
class FileOpener;
class LastSubject;
class MainWindow;
class Session;

/// What the handlers of the action table may use.
struct WindowParts {
  Session& session;
  FileOpener& files;
  FigureDesk& figures;
  LastSubject& lastSubject;
  MainWindow& window;
};

/// One row for everything the window can be told to do: menus, shortcuts, buttons of empty states and the
/// command palette all come from here.
struct ActionRow {
  const char* id = "";
  const char* menu = "";  ///< "File"
  const char* text = "";  ///< QT_TRANSLATE_NOOP("Actions", ...)
  const char* icon = "";
  const char* shortcut = "";
  bool startsGroup = false;                   ///< a line above it in the menu
  bool (*isEnabled)(WindowParts&) = nullptr;  ///< null: always
  void (*run)(WindowParts&) = nullptr;
  bool (*isChecked)(WindowParts&) = nullptr;  ///< null: nothing to switch on and off
  const char* whyNot = "";  ///< QT_TRANSLATE_NOOP("Actions", ...): why it is greyed, where that is not plain

  QString name() const;
  QString translatedText() const;
  QString translatedWhyNot() const;
};

std::span<const ActionRow> actionTable();
/// The menus in their order, as the rows name them, with their translatable titles.
struct MenuRow {
  const char* id = "";
  const char* title = "";  ///< QT_TRANSLATE_NOOP("Menus", ...)
};
std::span<const MenuRow> menuTable();

}  // namespace hp
