// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_layout.h"

#include <QGuiApplication>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <algorithm>

#include "ui/shell/panel_dock.h"

namespace hp {

namespace {

const QString kGeometry = QStringLiteral("window/geometry");

PanelDock* dockOf(const QList<PanelDock*>& docks, const QString& id) {
  const auto found = std::find_if(docks.begin(), docks.end(), [&](const PanelDock* dock) {
    return dock->objectName() == id + QStringLiteral("Dock");
  });
  return found == docks.end() ? nullptr : *found;
}

void sizeExplain(QMainWindow& docking, const QList<PanelDock*>& docks) {
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

void sizeTrain(QMainWindow& docking, const QList<PanelDock*>& docks) {
  const int width = docking.width(), height = docking.height();
  const auto dock = [&](const char* id) { return dockOf(docks, QString::fromLatin1(id)); };
  const int runs = std::clamp(height / 4, 170, 320);
  docking.resizeDocks({dock("data"), dock("training")},
                      {std::clamp(width / 5, 304, 420), std::clamp(width / 4, 330, 480)}, Qt::Horizontal);
  docking.resizeDocks({dock("pictures")}, {std::clamp(height * 3 / 10, 214, 400)}, Qt::Vertical);
  docking.resizeDocks({dock("training"), dock("runList")}, {height - runs, runs}, Qt::Vertical);
}

void sizeCompare(QMainWindow& docking, const QList<PanelDock*>& docks) {
  const int width = docking.width(), height = docking.height();
  const auto dock = [&](const char* id) { return dockOf(docks, QString::fromLatin1(id)); };
  const int verdict = height * 3 / 5, runs = std::clamp(height / 5, 150, 380);
  const int explained = std::clamp(height * 12 / 25, 240, 680);
  docking.resizeDocks({dock("verdict"), dock("comparedRuns")},
                      {std::clamp(width / 4, 320, 460), std::clamp(width / 4, 320, 560)}, Qt::Horizontal);
  docking.resizeDocks({dock("weightsDifference")}, {std::clamp(height * 2 / 5, 240, 520)}, Qt::Vertical);
  docking.resizeDocks({dock("verdict"), dock("differences")}, {verdict, height - verdict}, Qt::Vertical);
  docking.resizeDocks({dock("comparedRuns"), dock("flips"), dock("bothExplanations")},
                      {runs, height - runs - explained, explained}, Qt::Vertical);
}

void sizeRobustness(QMainWindow& docking, const QList<PanelDock*>& docks) {
  const int width = docking.width(), height = docking.height();
  const auto dock = [&](const char* id) { return dockOf(docks, QString::fromLatin1(id)); };
  const int preview = height / 2;
  docking.resizeDocks({dock("experiment"), dock("transformationPreview")},
                      {std::clamp(width / 5, 300, 420), std::clamp(width * 3 / 10, 330, 620)}, Qt::Horizontal);
  docking.resizeDocks({dock("robustnessTable")}, {std::clamp(height * 3 / 10, 190, 420)}, Qt::Vertical);
  docking.resizeDocks({dock("transformationPreview"), dock("robustnessCell")}, {preview, height - preview},
                      Qt::Vertical);
}

}  // namespace

void arrangeAtFirst(QMainWindow& docking, const QList<PanelDock*>& docks) {
  for (PanelDock* dock : docks) dock->setFloating(false);
  // All of them beside each other would need more room than there is, and the window would take it.
  docking.layout()->setEnabled(false);
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
  docking.layout()->setEnabled(true);
}

void sizeAtFirst(WorkspaceId workspace, QMainWindow& docking, const QList<PanelDock*>& docks) {
  switch (workspace) {
    case WorkspaceId::Explain:
      return sizeExplain(docking, docks);
    case WorkspaceId::Train:
      return sizeTrain(docking, docks);
    case WorkspaceId::Compare:
      return sizeCompare(docking, docks);
    case WorkspaceId::Robustness:
      return sizeRobustness(docking, docks);
  }
}

void savePlace(const QWidget& window, QSettings& settings) {
  settings.setValue(kGeometry, window.saveGeometry());
}

void restorePlace(QWidget& window, const QSettings& settings) {
  const bool hasPlace = window.restoreGeometry(settings.value(kGeometry).toByteArray());
  const auto screens = QGuiApplication::screens();
  const bool isVisible = std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
    return screen->availableGeometry().intersects(window.geometry());
  });
  if (hasPlace && !isVisible) window.move(0, 0);  // the screen it was on is gone
}

}  // namespace hp
