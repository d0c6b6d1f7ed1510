// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/kit/conversions.h"
#include "ui/kit/dropped_paths.h"
#include "ui/kit/languages.h"
#include "ui/kit/message_bar.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/session.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/compare_desk.h"
#include "ui/shell/figure_desk.h"
#include "ui/shell/file_opener.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/language_menu.h"
#include "ui/shell/last_subject.h"
#include "ui/shell/panel_dock.h"
#include "ui/shell/report_desk.h"
#include "ui/shell/robustness_desk.h"
#include "ui/shell/status_line.h"
#include "ui/shell/subject_bar.h"
#include "ui/shell/tour.h"
#include "ui/shell/training_keeper.h"
#include "ui/shell/view_memory.h"
#include "ui/shell/view_state.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_layout.h"
#include "ui/shell/workspace.h"

namespace hp {

namespace {
constexpr QSize kFirstSize{1280, 800};
const QString kTheme = QStringLiteral("window/theme");
const QString kWorkspace = QStringLiteral("window/workspace");
const QString kLanguage = QStringLiteral("window/language");
}  // namespace

MainWindow::MainWindow(Session& session, QSettings& settings) : session_(session), settings_(settings) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setTheme(ThemeMode(settings_.value(kTheme, int(ThemeMode::System)).toInt()));
  figures_ = new FigureDesk(session_, this);
  files_ = new FileOpener(session_, *figures_, settings_, this);
  lastSubject_ = new LastSubject(session_, settings_, this);
  keeper_ = new TrainingKeeper(session_.training(), settings_, this);
  comparisons_ = new CompareDesk(session_.compare(), settings_, this);
  reports_ = new ReportDesk(session_, settings_, this);
  experiments_ = new RobustnessDesk(session_.robustness(), settings_, this);
  help_ = new HelpDesk(this);
  restoreView(session_.view(), settings_);
  buildCentre();
  buildView();
  bindSession();
  resize(kFirstSize);
  restorePlace(*this, settings_);
  for (Workspace* workspace : workspaces_) workspace->restoreLayout(settings_);
  setWorkspace(WorkspaceId(std::clamp(settings_.value(kWorkspace).toInt(), 0, int(workspaces_.size()) - 1)));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre() {
  messages_ = new MessageBar(this);
  stack_ = new QStackedWidget(this);
  auto* centre = new QWidget(this);  // so that cards keep their distance from the window's edges
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
  column->setSpacing(space::kSmall);
  column->addWidget(messages_);
  column->addWidget(stack_, 1);
  setCentralWidget(centre);
}

void MainWindow::buildView() {
  actions_ = new WindowActions({session_, *files_, *figures_, *lastSubject_, *this}, this);
  for (const WorkspaceId id : kWorkspaces) {
    workspaces_ << new Workspace(id, session_, *actions_, stack_);
    connect(workspaces_.last(), &Workspace::figureWanted, reports_, &ReportDesk::askForFigure);
    connect(workspaces_.last(), &Workspace::helpWanted, this,
            [this](const QWidget* panel) { help_->explain(panel, workspace()); });
    stack_->addWidget(workspaces_.last());
  }
  buildMenus();
  setStatusBar(new StatusLine(session_, this));
}

void MainWindow::buildMenus() {
  actions_->fill(menuBar());
  QMenu* file = actions_->menu(QStringLiteral("file"));
  QAction* before = actions_->action(QStringLiteral("openClassNames"));
  file->insertMenu(before, files_->networkMenu(file));
  file->insertMenu(before, files_->pictureMenu(file));
  QMenu* robustness = actions_->menu(QStringLiteral("robustness"));
  robustness->insertMenu(robustness->actions().constFirst(), experiments_->presetMenu(robustness));
  QMenu* view = actions_->menu(QStringLiteral("view"));
  view->addSeparator();
  view->addMenu(languageMenu(*this, view));
  QMenu* window = actions_->menu(QStringLiteral("window"));
  QAction* first = window->actions().constFirst();
  for (const Workspace* workspace : workspaces_)
    for (const PanelDock* dock : workspace->docks()) window->insertAction(first, dock->toggleViewAction());
  window->insertAction(first, help_->dock()->toggleViewAction());
  actions_->action(QStringLiteral("helpHere"))
      ->setShortcutContext(Qt::ApplicationShortcut);  // in dialogs, too
  subjectBar_ = new SubjectBar(session_, *this);
  addToolBar(subjectBar_);
}

void MainWindow::bindSession() {
  connect(&session_, &Session::failed, this, &MainWindow::tell);
  connect(figures_, &FigureDesk::told, this, &MainWindow::tellNews);
  connect(reports_, &ReportDesk::told, this, &MainWindow::tellNews);
  connect(experiments_, &RobustnessDesk::chosen, this, [this] { setWorkspace(WorkspaceId::Robustness); });
  connect(files_, &FileOpener::runOpened, this, [this] { setWorkspace(WorkspaceId::Train); });
  connect(&session_, &Session::subjectChanged, this, &MainWindow::showTitle);
  showTitle();
}

void MainWindow::showTitle() {
  const Subject& subject = *session_.subject();
  const QString name = subject.picture ? toQString(subject.picture->title) : QString();
  setWindowTitle(name.isEmpty() ? tr("Heatproof") : tr("%1 — Heatproof").arg(name));
}

WorkspaceId MainWindow::workspace() const { return workspaces_.at(stack_->currentIndex())->id(); }

void MainWindow::setWorkspace(WorkspaceId id) {
  stack_->setCurrentIndex(int(id));
  for (Workspace* each : workspaces_) each->setCurrent(each->id() == id);
  Q_EMIT workspaceChanged();
}

void MainWindow::resetLayout() { workspaces_.at(stack_->currentIndex())->resetLayout(); }

void MainWindow::setTheme(ThemeMode mode) {
  Theme::apply(mode);
  settings_.setValue(kTheme, int(mode));
}

void MainWindow::setLanguage(const QString& choice) {
  settings_.setValue(kLanguage, choice);
  Languages::apply(choice);
}

// Desks that ask for files and write reports stay: their jobs go on, and they translate when they are asked.
void MainWindow::discardView() {
  stack_->hide();  // else every workspace is shown once more as the one before it goes
  delete subjectBar_;
  setMenuBar(new QMenuBar(this));
  delete actions_;
  qDeleteAll(std::exchange(workspaces_, {}));
}

void MainWindow::rebuildView() {
  setUpdatesEnabled(false);
  const WorkspaceId shown = workspace();
  const ViewState state(*stack_);
  for (const Workspace* each : workspaces_) each->saveLayout(settings_);
  discardView();
  help_->rebuild();
  buildView();
  for (Workspace* each : workspaces_) each->restoreLayout(settings_);
  setWorkspace(shown);
  showTitle();
  state.restoreChoices(*stack_);
  stack_->show();
  setUpdatesEnabled(true);
  // Docks and what is in them have their sizes after the next round of events.
  QTimer::singleShot(0, workspaces_.constFirst(), [this, state] { state.restorePlaces(*stack_); });
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && !workspaces_.isEmpty()) rebuildView();
  QMainWindow::changeEvent(event);
}

void MainWindow::showPalette() {
  QList<QAction*> all = actions_->all();
  all << findChild<QMenu*>(QStringLiteral("languageMenu"))->actions();
  for (const PanelDock* dock : workspaces_.at(stack_->currentIndex())->docks())
    all << dock->toggleViewAction();
  auto* palette = new CommandPalette(all, this);
  palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, height() / 8)));
  palette->show();
}

void MainWindow::showAbout() { (new AboutDialog(this))->show(); }

void MainWindow::showTour() {
  if (!findChild<Tour*>()) new Tour(session_, *this);
}

void MainWindow::tell(const Failure& failure) { messages_->post(failure); }

void MainWindow::tellNews(const Message& message) {
  if (!messages_->isEmpty() && messages_->kind() == MessageKind::Info)
    messages_->dismiss();  // the news is older
  messages_->post(message);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!keeper_->mayClose()) return event->ignore();
  savePlace(*this, settings_);
  for (const Workspace* workspace : workspaces_) workspace->saveLayout(settings_);
  settings_.setValue(kWorkspace, int(workspace()));
  saveView(session_.view(), settings_);
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (FileOpener::canOpen(event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  if (workspace() == WorkspaceId::Compare) {
    session_.compare().open(droppedPaths(event->mimeData()));
  } else if (workspace() == WorkspaceId::Robustness) {
    session_.robustness().draft().add(droppedPaths(event->mimeData()));
  } else {
    files_->open(event->mimeData());
  }
  event->acceptProposedAction();
}

}  // namespace hp
