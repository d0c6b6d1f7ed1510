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
#include "ui/shell/file_opener.h"
#include "ui/shell/window_actions.h"

namespace hp {

namespace {
constexpr int kLongestName = 30;

QString shortened(const QString& name) {
  if (name.size() <= kLongestName) return name;
  return name.left(kLongestName / 2) + QStringLiteral("…") + name.right(kLongestName / 2 - 1);
}
}  // namespace

SubjectBar::SubjectBar(Session& session, FileOpener& files, WindowActions& actions, QWidget* parent)
    : QToolBar(tr("Network and picture"), parent), session_(session) {
  setObjectName(QStringLiteral("subjectBar"));
  setMovable(false);
  toggleViewAction()->setVisible(false);
  addWorkspace(actions.action(QStringLiteral("workspaceExplain")), tr("Why does the network decide so?"));
  addWorkspace(actions.action(QStringLiteral("workspaceTrain")), tr("Train a network and watch it learn"));
  auto* space = new QWidget(this);
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  addWidget(space);
  network_ = addPicker(QStringLiteral("networkPicker"), tr("Network"), files.networkMenu(this));
  picture_ = addPicker(QStringLiteral("picturePicker"), tr("Picture"), files.pictureMenu(this));
  auto* exportButton = new QToolButton(this);
  exportButton->setDefaultAction(actions.action(QStringLiteral("exportFigure")));
  exportButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
  exportButton->setObjectName(QStringLiteral("exportButton"));
  addWidget(exportButton);
  connect(&session_, &Session::subjectChanged, this, &SubjectBar::showSubject);
  showSubject();
}

void SubjectBar::addWorkspace(QAction* action, const QString& hint) {
  auto* button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setObjectName(action->objectName() + QStringLiteral("Button"));
  button->setToolTip(hint);
  addWidget(button);
}

QPushButton* SubjectBar::addPicker(const QString& name, const QString& label, QMenu* menu) {
  auto* text = new QLabel(label, this);
  makeMuted(text);
  addWidget(text);
  auto* button = new QPushButton(this);
  button->setObjectName(name);
  button->setAccessibleName(label);
  button->setMenu(menu);
  addWidget(button);
  return button;
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
