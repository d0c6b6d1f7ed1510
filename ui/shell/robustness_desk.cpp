// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/robustness_desk.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

#include "ui/kit/conversions.h"
#include "ui/kit/path_dialogs.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/experiment_run.h"
#include "ui/session/robustness_session.h"

namespace hp {

namespace {

const QString kFolder = QStringLiteral("folder/experiments");
const QString kStore = QStringLiteral("robustness/store");
const QString kLast = QStringLiteral("robustness/last");

QString usualStore() {
  const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
  return data.filePath(QStringLiteral("experiments"));
}

QString specFilter() { return RobustnessDesk::tr("Experiments (*.json)"); }

}  // namespace

RobustnessDesk::RobustnessDesk(RobustnessSession& robustness, QSettings& settings, QWidget* window)
    : QObject(window), robustness_(robustness), settings_(settings), window_(window) {
  ExperimentRun& run = robustness_.run();
  if (run.store().empty()) run.setStore(settings_.value(kStore, usualStore()).toString().toStdString());
  connect(&run, &ExperimentRun::stateChanged, this, [this, &run] {
    if (run.experiment() && !run.folder().empty())
      settings_.setValue(kLast, toQString(run.folder().string()));
  });
}

void RobustnessDesk::remember(const QString& path) {
  settings_.setValue(kFolder, QFileInfo(path).absolutePath());
}

void RobustnessDesk::askForSpec() {
  const auto take = [this](const QString& path) {
    remember(path);
    robustness_.draft().openSpec(path.toStdString());
  };
  askForFile(window_, tr("Open an experiment"), specFilter(), take, settings_.value(kFolder).toString());
}

void RobustnessDesk::askWhereToSave() {
  const auto take = [this](const QString& path) {
    remember(path);
    robustness_.draft().saveSpec(path.toStdString());
  };
  askForNewFile(window_, tr("Save the experiment"), {specFilter()}, take,
                settings_.value(kFolder).toString() + QStringLiteral("/experiment.json"));
}

void RobustnessDesk::askForResults() {
  const auto take = [this](const QString& path) {
    remember(path);
    robustness_.run().open(path.toStdString());
  };
  askForFolder(window_, tr("Open the folder of an experiment"), take, settings_.value(kFolder).toString());
}

void RobustnessDesk::reopen() {
  const QString last = settings_.value(kLast).toString();
  const bool isThere = QFileInfo::exists(last + QStringLiteral("/experiment.json"));
  if (isThere && robustness_.run().rows().empty()) robustness_.run().open(last.toStdString());
}

QMenu* RobustnessDesk::presetMenu(QWidget* parent) {
  auto* menu = new QMenu(tr("Ready-made experiments"), parent);
  menu->setObjectName(QStringLiteral("experimentPresets"));
  for (const ExperimentPreset& preset : experimentPresets()) {
    QAction* action = menu->addAction(translated("Experiments", preset.label));
    action->setObjectName(toQString("preset-" + preset.id));
    connect(action, &QAction::triggered, this, [this, id = preset.id] {
      robustness_.draft().choosePreset(id);
      Q_EMIT chosen();
    });
  }
  return menu;
}

}  // namespace hp
