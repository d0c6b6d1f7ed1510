// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/subject_bar.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "core/train/open_run.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/shell/compare_desk.h"
#include "ui/shell/file_opener.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_actions.h"

namespace hp {

namespace {
constexpr int kLongestName = 30;

QString shortened(const QString& name) {
  if (name.size() <= kLongestName) return name;
  return name.left(kLongestName / 2) + QStringLiteral("…") + name.right(kLongestName / 2 - 1);
}
}  // namespace

SubjectBar::SubjectBar(Session& session, MainWindow& window)
    : QToolBar(tr("Network and picture"), &window), session_(session), window_(window) {
  setObjectName(QStringLiteral("subjectBar"));
  setMovable(false);
  toggleViewAction()->setVisible(false);
  buildWorkspaces();
  buildSubject();
  buildPair();
  connect(&session_, &Session::subjectChanged, this, &SubjectBar::showSubject);
  connect(&session_.compare(), &CompareSession::pairChanged, this, &SubjectBar::showPair);
  connect(&window_, &MainWindow::workspaceChanged, this, &SubjectBar::showGroups);
  showSubject();
  showPair();
  showGroups();
}

void SubjectBar::buildWorkspaces() {
  addWorkspace(QStringLiteral("workspaceExplain"), tr("Why does the network decide so?"));
  addWorkspace(QStringLiteral("workspaceTrain"), tr("Train a network and watch it learn"));
  addWorkspace(QStringLiteral("workspaceCompare"), tr("Do two runs differ, and why?"));
  addWorkspace(QStringLiteral("workspaceRobustness"), tr("How far does the explanation move?"));
  auto* space = new QWidget(this);
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  addWidget(space);
}

void SubjectBar::buildSubject() {
  network_ = addPicker(QStringLiteral("networkPicker"), tr("Network"), window_.files().networkMenu(this),
                       subjectParts_);
  picture_ = addPicker(QStringLiteral("picturePicker"), tr("Picture"), window_.files().pictureMenu(this),
                       subjectParts_);
  subjectParts_ << addButton(QStringLiteral("exportFigure"), QStringLiteral("exportButton"));
}

void SubjectBar::buildPair() {
  CompareDesk& desk = window_.comparisons();
  baseline_ =
      addPicker(QStringLiteral("baselinePicker"), tr("Baseline"), desk.baselineMenu(this), pairParts_);
  candidate_ =
      addPicker(QStringLiteral("candidatePicker"), tr("against"), desk.candidateMenu(this), pairParts_);
  pairParts_ << addButton(QStringLiteral("exportReport"), QStringLiteral("reportButton"));
}

QAction* SubjectBar::addButton(const QString& action, const QString& name) {
  auto* button = new QToolButton(this);
  button->setDefaultAction(window_.actions().action(action));
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setObjectName(name);
  return addWidget(button);
}

void SubjectBar::addWorkspace(const QString& action, const QString& hint) {
  auto* button = new QToolButton(this);
  button->setDefaultAction(window_.actions().action(action));
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setObjectName(action + QStringLiteral("Button"));
  button->setToolTip(hint);
  addWidget(button);
}

QPushButton* SubjectBar::addPicker(const QString& name, const QString& label, QMenu* menu,
                                   QList<QAction*>& group) {
  auto* text = new QLabel(label, this);
  makeMuted(text);
  group << addWidget(text);
  auto* button = new QPushButton(this);
  button->setObjectName(name);
  button->setAccessibleName(label);
  button->setMenu(menu);
  group << addWidget(button);
  return button;
}

void SubjectBar::showGroups() {
  const bool compares = window_.workspace() == WorkspaceId::Compare;
  const bool hasSubject = !compares && window_.workspace() != WorkspaceId::Robustness;
  for (QAction* part : subjectParts_) part->setVisible(hasSubject);
  for (QAction* part : pairParts_) part->setVisible(compares);
}

void SubjectBar::showPair() {
  const auto show = [](QPushButton* button, const ComparedRunPtr& run) {
    button->setText(run ? shortened(toQString(run->name)) : tr("none"));
    button->setToolTip(run ? toQString(run->path.string()) : QString());
  };
  show(baseline_, session_.compare().baseline());
  show(candidate_, session_.compare().candidate());
}

void SubjectBar::showSubject() {
  const Subject& subject = *session_.subject();
  const auto show = [](QPushButton* button, const QString& title, const QString& path) {
    button->setText(title.isEmpty() ? tr("none") : shortened(title));
    button->setToolTip(path.isEmpty() ? title : path);
  };
  const std::string path = subject.network ? subject.network->path().string() : std::string();
  const bool hasOwnTitle = path.empty() || isOfRun(path);  // "scenes-small-1, epoch 4" says more than a file
  show(network_,
       !subject.network ? QString() : toQString(hasOwnTitle ? subject.network->title() : titleOf(path)),
       toQString(path));
  show(picture_, subject.picture ? toQString(subject.picture->title) : QString(),
       subject.picture ? toQString(subject.picture->source) : QString());
}

}  // namespace hp
