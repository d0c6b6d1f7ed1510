// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include <QAction>
#include <QPointer>
#include <QSettings>
#include <QStringList>
#include <QTabBar>
#include <QTimer>
#include <utility>

#include "ui/kit/card.h"
#include "ui/panels/panel.h"
#include "ui/session/session.h"
#include "ui/shell/panel_dock.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_layout.h"

namespace hp {

namespace {
/// Counts up whenever panels come or go, so that an old layout is not forced onto new ones.
constexpr int kLayoutVersion = 1;
/// Behind the key of a layout: which floating panels were only hidden as another workspace was shown.
const QString kAside = QStringLiteral("Aside");
}  // namespace

Workspace::Workspace(WorkspaceId id, Session& session, WindowActions& actions, QWidget* parent)
    : QMainWindow(parent), id_(id) {
  setWindowFlags(Qt::Widget);  // a QMainWindow begins as a window of its own
  setDockNestingEnabled(true);
  setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  for (const PanelRow& row : panelTable()) {
    if (row.workspace != id_) continue;
    if (row.area == Qt::NoDockWidgetArea) {
      buildCentre(row, session, actions);
      continue;
    }
    auto* dock = new PanelDock(row, row.make(session), this);
    listenTo(dock->panel(), actions);
    docks_ << dock;
  }
}

void Workspace::listenTo(const Panel* panel, WindowActions& actions) {
  connect(panel, &Panel::requested, &actions, &WindowActions::trigger);
  connect(panel, &Panel::figureWanted, this, &Workspace::figureWanted);
  connect(panel, &Panel::helpWanted, this, [this, panel] { Q_EMIT helpWanted(panel); });
}

void Workspace::buildCentre(const PanelRow& row, Session& session, WindowActions& actions) {
  Panel* panel = row.make(session);
  panel->setObjectName(row.name());
  listenTo(panel, actions);
  auto* card = new Card(row.translatedTitle(), this);
  card->setBody(panel, false);
  bindHeader(card->header(), row, panel);
  setCentralWidget(card);
}

void Workspace::setCurrent(bool current) {
  for (const PanelDock* dock : docks_) dock->toggleViewAction()->setVisible(current);
  if (current) {
    for (PanelDock* dock : std::exchange(aside_, {})) dock->show();
    return;
  }
  for (PanelDock* dock : docks_) {
    if (!dock->isFloating() || dock->isHidden()) continue;
    aside_ << dock;
    dock->hide();
  }
}

void Workspace::resetLayout() {
  isArranged_ = true;
  const QPointer<QWidget> focus = focusWidget();  // docks that move drop it
  arrangeAtFirst(*this, docks_);
  // Docks that were shown just now take part in the layout only after the next round of events.
  QTimer::singleShot(0, this, [this] {
    sizeAtFirst(id_, *this, docks_);
    // Qt leaves the bar of a group that was taken apart standing, with nothing in it.
    for (QTabBar* bar : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
      if (bar->count() == 0) bar->hide();
  });
  if (focus && focus->isVisible()) focus->setFocus();
}

QString Workspace::settingsKey() const {
  switch (id_) {
    case WorkspaceId::Explain:
      return QStringLiteral("window/state");
    case WorkspaceId::Train:
      return QStringLiteral("window/trainState");
    case WorkspaceId::Compare:
      return QStringLiteral("window/compareState");
    case WorkspaceId::Robustness:
      break;
  }
  return QStringLiteral("window/robustnessState");
}

void Workspace::saveLayout(QSettings& settings) const {
  if (!isArranged_ || !toRestore_.isEmpty()) return;  // what the settings have is newer
  settings.setValue(settingsKey(), saveState(kLayoutVersion));
  QStringList aside;
  for (const PanelDock* dock : aside_) aside << dock->objectName();
  settings.setValue(settingsKey() + kAside, aside);
}

void Workspace::restoreLayout(QSettings& settings) {
  toRestore_ = settings.value(settingsKey()).toByteArray();
  asideToRestore_ = settings.value(settingsKey() + kAside).toStringList();
  isArranged_ = restoreState(toRestore_, kLayoutVersion);
  if (!isArranged_) toRestore_.clear();
}

void Workspace::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (!isArranged_) resetLayout();
  if (!toRestore_.isEmpty()) QTimer::singleShot(0, this, &Workspace::restoreSizes);
}

// Qt takes sizes for shares of a window that has none yet; once it is shown, they are pixels.
void Workspace::restoreSizes() {
  restoreState(std::exchange(toRestore_, {}), kLayoutVersion);
  for (PanelDock* dock : docks_)
    if (asideToRestore_.contains(dock->objectName())) dock->show();
}

}  // namespace hp
