// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_desk.h"

#include <QAction>
#include <QMainWindow>

#include "ui/help/help_topics.h"
#include "ui/help/method_texts.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/theme.h"
#include "ui/panels/help/help_panel.h"
#include "ui/shell/help_tables.h"
#include "ui/shell/panel_dock.h"

namespace hp {

namespace {

constexpr int kWidth = 400;

/// No workspace's own: it stays when another one is shown.
constexpr PanelRow kHelp{.id = "help",
                         .title = QT_TRANSLATE_NOOP("Panels", "Help"),
                         .icon = "help",
                         .area = Qt::RightDockWidgetArea,
                         .isShownAtFirst = false};

}  // namespace

QString helpTopicOf(WorkspaceId workspace) {
  switch (workspace) {
    case WorkspaceId::Explain:
      return QStringLiteral("workspace:explain");
    case WorkspaceId::Train:
      return QStringLiteral("workspace:train");
    case WorkspaceId::Compare:
      return QStringLiteral("workspace:compare");
    case WorkspaceId::Robustness:
      break;
  }
  return QStringLiteral("workspace:robustness");
}

HelpDesk::HelpDesk(QMainWindow* window) : QObject(window), window_(window) {
  provideMethodTexts(pages_);
  provideTables(pages_);
  build();
}

void HelpDesk::build() {
  panel_ = new HelpPanel(pages_);
  dock_ = new PanelDock(kHelp, panel_, window_);
  connect(panel_, &Panel::helpWanted, this, [this] { open(helpPageOf(QStringLiteral("panel:help"))); });
  connect(dock_->toggleViewAction(), &QAction::triggered, this, [this](bool isShown) {
    if (isShown && panel_->address().isEmpty()) panel_->open(QString::fromLatin1(kHelpContents));
  });
  window_->addDockWidget(kHelp.area, dock_);
  dock_->hide();
}

void HelpDesk::rebuild() {
  const QString address = panel_->address();
  const bool isShown = !dock_->isHidden();
  delete dock_;
  build();
  if (isShown) open(address);
}

void HelpDesk::open(const QString& page) {
  if (dock_->isHidden()) makeRoom();
  dock_->show();
  if (!dock_->isFloating()) dock_->raise();  // a window of its own lies above already
  panel_->open(page);
}

// Beside the workspace where there is room for both; else in a window of its own, for the workspace would
// make the whole window wider than the screen.
void HelpDesk::makeRoom() {
  const bool fits = window_->centralWidget()->minimumSizeHint().width() + kWidth <= window_->width();
  dock_->setFloating(!fits);
  if (fits) return window_->resizeDocks({dock_}, {kWidth}, Qt::Horizontal);
  const QRect around = window_->geometry();
  const int height = around.height() * 4 / 5;
  dock_->setGeometry(around.right() - kWidth - space::kLarge, around.top() + (around.height() - height) / 2,
                     kWidth, height);
}

void HelpDesk::explain(const QWidget* widget, WorkspaceId workspace) { open(pageFor(widget, workspace)); }

QString HelpDesk::pageFor(const QWidget* widget, WorkspaceId workspace) const {
  QStringList topics = helpTopicsOf(widget);
  topics << helpTopicOf(workspace);
  for (const QString& topic : topics) {
    const QString page = helpPageOf(topic);
    if (pages_.has(helpAddress(page).page)) return page;
  }
  return QString::fromLatin1(kHelpContents);
}

}  // namespace hp
