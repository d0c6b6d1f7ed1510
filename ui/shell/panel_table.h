// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace hp {

class Panel;
class Session;

/// The arrangements of the window, each with panels of its own.
enum class WorkspaceId { Explain, Train, Compare, Robustness };
inline constexpr WorkspaceId kWorkspaces[] = {WorkspaceId::Explain, WorkspaceId::Train, WorkspaceId::Compare,
                                              WorkspaceId::Robustness};

/// One row for each panel of the window: docks, the Window menu and their shortcuts all come from here.
struct PanelRow {
  WorkspaceId workspace = WorkspaceId::Explain;
  const char* id = "";
  const char* title = "";  ///< QT_TRANSLATE_NOOP("Panels", ...)
  const char* icon = "";
  const char* shortcut = "";
  Qt::DockWidgetArea area = Qt::LeftDockWidgetArea;  ///< NoDockWidgetArea: the centre
  const char* tabbedWith = "";  ///< id of an earlier row whose place it shares; empty: a place of its own
  bool isShownAtFirst = true;
  Panel* (*make)(Session&) = nullptr;

  QString name() const;  ///< id as text: object name of dock and panel
  QString translatedTitle() const;
};

/// All panels, in the order in which docks are laid out.
std::span<const PanelRow> panelTable();

}  // namespace hp
