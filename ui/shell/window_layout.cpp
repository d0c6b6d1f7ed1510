// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_layout.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <algorithm>

#include "ui/shell/panel_dock.h"

namespace hp {

namespace {

/// Counts up whenever panels come or go, so that an old layout is not forced onto new ones.
constexpr int kLayoutVersion = 1;

const QString kGeometry = QStringLiteral("window/geometry");
const QString kState = QStringLiteral("window/state");

PanelDock* dockOf(const QList<PanelDock*>& docks, const QString& id) {
  const auto found = std::find_if(docks.begin(), docks.end(), [&](const PanelDock* dock) {
    return dock->objectName() == id + QStringLiteral("Dock");
  });
  return found == docks.end() ? nullptr : *found;
}

}  // namespace

void arrangeAtFirst(QMainWindow& docking, const QList<PanelDock*>& docks) {
  for (PanelDock* dock : docks) dock->setFloating(false);
  for (const PanelRow& row : panelTable()) {
    PanelDock* dock = dockOf(docks, row.name());
    if (!dock) continue;
    docking.addDockWidget(row.area, dock);
    dock->setVisible(row.isShownAtFirst);
  }
  for (const PanelRow& row : panelTable()) {
    PanelDock* host = dockOf(docks, QString::fromLatin1(row.tabbedWith));
    if (!host) continue;
    PanelDock* dock = dockOf(docks, row.name());
    docking.tabifyDockWidget(host, dock);
    dock->setVisible(row.isShownAtFirst);
    host->raise();
  }
}

void sizeAtFirst(QMainWindow& docking, const QList<PanelDock*>& docks) {
  const int width = docking.width(), height = docking.height();
  const auto dock = [&](const char* id) { return dockOf(docks, QString::fromLatin1(id)); };
  const int classes = std::clamp(height * 9 / 20, 240, 460);
  const int jobs = std::clamp(height / 4, 170, 320);
  docking.resizeDocks({dock("classes"), dock("comparison")},
                      {std::clamp(width / 5, 304, 420), std::clamp(width / 4, 310, 640)}, Qt::Horizontal);
  docking.resizeDocks({dock("history")}, {std::clamp(height / 6, 156, 200)}, Qt::Vertical);
  docking.resizeDocks({dock("classes"), dock("method")}, {classes, height - classes}, Qt::Vertical);
  docking.resizeDocks({dock("comparison"), dock("jobs")}, {height - jobs, jobs}, Qt::Vertical);
}

void saveLayout(const QWidget& window, const QMainWindow& docking, QSettings& settings) {
  settings.setValue(kGeometry, window.saveGeometry());
  settings.setValue(kState, docking.saveState(kLayoutVersion));
}

bool restoreLayout(QWidget& window, QMainWindow& docking, QSettings& settings) {
  const bool hasPlace = window.restoreGeometry(settings.value(kGeometry).toByteArray());
  const auto screens = QGuiApplication::screens();
  const bool isVisible = std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
    return screen->availableGeometry().intersects(window.geometry());
  });
  if (hasPlace && !isVisible) window.move(0, 0);  // the screen it was on is gone
  return docking.restoreState(settings.value(kState).toByteArray(), kLayoutVersion);
}

}  // namespace hp
