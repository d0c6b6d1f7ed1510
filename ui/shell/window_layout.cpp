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
  const auto found = std::find_if(docks.begin(), docks.end(),
                                  [&](const PanelDock* dock) { return dock->objectName() == id + QStringLiteral("Dock"); });
  return found == docks.end() ? nullptr : *found;
}

}  // namespace

void arrangeAtFirst(QMainWindow& window, const QList<PanelDock*>& docks) {
  for (PanelDock* dock : docks) dock->setFloating(false);
  for (const PanelRow& row : panelTable()) {
    PanelDock* dock = dockOf(docks, row.name());
    if (!dock) continue;
    window.addDockWidget(row.area, dock);
    dock->setVisible(row.isShownAtFirst);
  }
  for (const PanelRow& row : panelTable()) {
    PanelDock* host = dockOf(docks, QString::fromLatin1(row.tabbedWith));
    if (!host) continue;
    window.tabifyDockWidget(host, dockOf(docks, row.name()));
    host->raise();
  }
  const auto resize = [&](const char* id, int length, Qt::Orientation orientation) {
    if (PanelDock* dock = dockOf(docks, QString::fromLatin1(id))) window.resizeDocks({dock}, {length}, orientation);
  };
  const int width = window.width(), height = window.height();
  resize("classes", std::clamp(width / 5, 250, 400), Qt::Horizontal);
  resize("comparison", std::clamp(width / 4, 300, 640), Qt::Horizontal);
  resize("history", std::clamp(height / 6, 130, 190), Qt::Vertical);
  resize("classes", std::clamp(height * 2 / 5, 240, 420), Qt::Vertical);
  resize("jobs", std::clamp(height / 4, 170, 320), Qt::Vertical);
}

void saveLayout(const QMainWindow& window, QSettings& settings) {
  settings.setValue(kGeometry, window.saveGeometry());
  settings.setValue(kState, window.saveState(kLayoutVersion));
}

bool restoreLayout(QMainWindow& window, QSettings& settings) {
  const bool hasPlace = window.restoreGeometry(settings.value(kGeometry).toByteArray());
  const auto screens = QGuiApplication::screens();
  const bool isVisible = std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
    return screen->availableGeometry().intersects(window.geometry());
  });
  if (hasPlace && !isVisible) window.move(0, 0);  // the screen it was on is gone
  return window.restoreState(settings.value(kState).toByteArray(), kLayoutVersion);
}

}  // namespace hp
