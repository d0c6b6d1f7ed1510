// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/kit/card.h"
#include "ui/kit/conversions.h"
#include "ui/kit/message_bar.h"
#include "ui/panels/panel.h"
#include "ui/session/session.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/figure_desk.h"
#include "ui/shell/file_opener.h"
#include "ui/shell/last_subject.h"
#include "ui/shell/panel_dock.h"
#include "ui/shell/status_line.h"
#include "ui/shell/subject_bar.h"
#include "ui/shell/view_memory.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_layout.h"

namespace hp {

namespace {
constexpr QSize kFirstSize{1280, 800};
const QString kTheme = QStringLiteral("window/theme");
}  // namespace

MainWindow::MainWindow(Session& session, QSettings& settings) : session_(session), settings_(settings) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setTheme(ThemeMode(settings_.value(kTheme, int(ThemeMode::System)).toInt()));
  figures_ = new FigureDesk(session_, this);
  files_ = new FileOpener(session_, *figures_, settings_, this);
  lastSubject_ = new LastSubject(session_, settings_, this);
  actions_ = new WindowActions({session_, *files_, *figures_, *lastSubject_, *this}, this);
  restoreView(session_.view(), settings_);
  buildPicture();
  buildDocks();
  buildMenus();
  setStatusBar(new StatusLine(session_, this));
  bindSession();
  resize(kFirstSize);
  isArranged_ = restoreLayout(*this, *docking_, settings_);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPicture() {
  messages_ = new MessageBar(this);
  docking_ = new QMainWindow(this, Qt::Widget);
  docking_->setObjectName(QStringLiteral("docking"));
  auto* centre = new QWidget(this);
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
  column->setSpacing(space::kSmall);
  column->addWidget(messages_);
  column->addWidget(docking_, 1);
  setCentralWidget(centre);
  for (const PanelRow& row : panelTable()) {
    if (row.area != Qt::NoDockWidgetArea) continue;
    Panel* panel = row.make(session_);
    panel->setObjectName(row.name());
    connect(panel, &Panel::requested, actions_, &WindowActions::trigger);
    auto* card = new Card(row.translatedTitle(), docking_);
    card->setBody(panel, false);
    bindHeader(card->header(), row, panel);
    docking_->setCentralWidget(card);
  }
}

void MainWindow::buildDocks() {
  docking_->setDockNestingEnabled(true);
  docking_->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  docking_->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  docking_->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  for (const PanelRow& row : panelTable()) {
    if (row.area == Qt::NoDockWidgetArea) continue;
    auto* dock = new PanelDock(row, row.make(session_), docking_);
    connect(dock->panel(), &Panel::requested, actions_, &WindowActions::trigger);
    docks_ << dock;
  }
}

void MainWindow::buildMenus() {
  actions_->fill(menuBar());
  QMenu* file = actions_->menu(QStringLiteral("file"));
  QAction* before = actions_->action(QStringLiteral("openClassNames"));
  file->insertMenu(before, files_->networkMenu(file));
  file->insertMenu(before, files_->pictureMenu(file));
  QMenu* window = actions_->menu(QStringLiteral("window"));
  QAction* first = window->actions().constFirst();
  for (const PanelDock* dock : docks_) window->insertAction(first, dock->toggleViewAction());
  addToolBar(new SubjectBar(session_, *files_, *actions_, this));
}

void MainWindow::bindSession() {
  connect(&session_, &Session::failed, this, &MainWindow::tell);
  connect(figures_, &FigureDesk::told, messages_, [this](const Message& message) {
    if (!messages_->isEmpty() && messages_->kind() == MessageKind::Info)
      messages_->dismiss();  // the news is older
    messages_->post(message);
  });
  const auto showTitle = [this] {
    const Subject& subject = *session_.subject();
    const QString name = subject.picture ? toQString(subject.picture->title) : QString();
    setWindowTitle(name.isEmpty() ? tr("Heatproof") : tr("%1 — Heatproof").arg(name));
  };
  connect(&session_, &Session::subjectChanged, this, showTitle);
  showTitle();
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (!isArranged_) resetLayout();
}

void MainWindow::resetLayout() {
  isArranged_ = true;
  const QPointer<QWidget> focus = focusWidget();  // docks that move drop it
  arrangeAtFirst(*docking_, docks_);
  // Docks that were shown just now take part in the layout only after the next round of events.
  QTimer::singleShot(0, this, [this] { sizeAtFirst(*docking_, docks_); });
  if (focus && focus->isVisible()) focus->setFocus();
}

void MainWindow::setTheme(ThemeMode mode) {
  Theme::apply(mode);
  settings_.setValue(kTheme, int(mode));
}

void MainWindow::showPalette() {
  QList<QAction*> all = actions_->all();
  for (const PanelDock* dock : docks_) all << dock->toggleViewAction();
  auto* palette = new CommandPalette(all, this);
  palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, height() / 8)));
  palette->show();
}

void MainWindow::showAbout() { (new AboutDialog(this))->show(); }

void MainWindow::tell(const Failure& failure) { messages_->post(failure); }

void MainWindow::closeEvent(QCloseEvent* event) {
  saveLayout(*this, *docking_, settings_);
  saveView(session_.view(), settings_);
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (FileOpener::canOpen(event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  files_->open(event->mimeData());
  event->acceptProposedAction();
}

}  // namespace hp
