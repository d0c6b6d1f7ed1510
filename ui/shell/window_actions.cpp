// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "ui/engine/engine.h"
#include "ui/kit/icons.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

namespace hp {

WindowActions::WindowActions(WindowParts parts, QObject* parent) : QObject(parent), parts_(parts) {
  for (const ActionRow& row : actionTable()) {
    auto* action = new QAction(row.translatedText(), this);
    action->setObjectName(row.name());
    if (*row.icon) action->setIcon(icon(QString::fromLatin1(row.icon)));
    if (*row.shortcut) action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
    action->setCheckable(row.isChecked != nullptr);
    connect(action, &QAction::triggered, this, [this, &row] { run(row); });
    actions_.insert(row.name(), action);
  }
  Session& session = parts_.session;
  connect(&session, &Session::subjectChanged, this, &WindowActions::refresh);
  connect(&session, &Session::askedChanged, this, &WindowActions::refresh);
  connect(&session, &Session::targetChanged, this, &WindowActions::refresh);
  connect(&session.comparison(), &Comparison::changed, this, &WindowActions::refresh);
  connect(&session.history(), &History::changed, this, &WindowActions::refresh);
  connect(&session.history(), &History::shownChanged, this, &WindowActions::refresh);
  connect(&session.engine(), &Engine::submitted, this, &WindowActions::refresh);
  connect(&session.engine(), &Engine::finished, this, &WindowActions::refresh);
  bindTraining();
  bindCompare();
}

void WindowActions::bindCompare() {
  CompareSession& compare = parts_.session.compare();
  connect(&compare, &CompareSession::runsChanged, this, &WindowActions::refresh);
  connect(&compare, &CompareSession::pairChanged, this, &WindowActions::refresh);
  connect(&compare, &CompareSession::comparisonChanged, this, &WindowActions::refresh);
}

void WindowActions::bindTraining() {
  TrainingSession& training = parts_.session.training();
  connect(&training, &TrainingSession::specChanged, this, &WindowActions::refresh);
  connect(&training.data(), &TrainingData::changed, this, &WindowActions::refresh);
  connect(&training.runs(), &TrainingRuns::currentChanged, this, &WindowActions::refresh);
  connect(&training.runs(), &TrainingRuns::stateChanged, this, &WindowActions::refresh);
  connect(&parts_.window, &MainWindow::workspaceChanged, this, &WindowActions::refresh);
}

QList<QAction*> WindowActions::all() const {
  QList<QAction*> listed;
  for (const ActionRow& row : actionTable()) listed << actions_.value(row.name());
  return listed;
}

void WindowActions::fill(QMenuBar* bar) {
  for (const MenuRow& row : menuTable()) {
    const QString id = QString::fromLatin1(row.id);
    QMenu* menu = bar->addMenu(QCoreApplication::translate("Menus", row.title));
    menu->setObjectName(id + QStringLiteral("Menu"));
    menu->setToolTipsVisible(true);  // why something is greyed
    menus_.insert(id, menu);
  }
  for (const ActionRow& row : actionTable()) {
    QMenu* menu = menus_.value(QString::fromLatin1(row.menu));
    if (row.startsGroup) menu->addSeparator();
    menu->addAction(actions_.value(row.name()));
  }
}

void WindowActions::trigger(const QString& id) {
  QAction* wanted = action(id);
  if (wanted) wanted->trigger();
}

void WindowActions::run(const ActionRow& row) {
  row.run(parts_);
  if (row.isChecked) refresh();
}

void WindowActions::refresh() {
  for (const ActionRow& row : actionTable()) {
    if (row.isChecked) actions_.value(row.name())->setChecked(row.isChecked(parts_));
    if (!row.isEnabled) continue;
    QAction* action = actions_.value(row.name());
    action->setEnabled(row.isEnabled(parts_));
    action->setToolTip(action->isEnabled() ? QString() : row.translatedWhyNot());
  }
}

}  // namespace hp
