// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/training_keeper.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

#include "core/runs/run_folder.h"
#include "ui/kit/conversions.h"
#include "ui/kit/path_dialogs.h"
#include "ui/session/training_session.h"

namespace hp {

namespace {

const QString kRuns = QStringLiteral("train/runs");
const QString kCurrent = QStringLiteral("train/currentRun");
const QString kFolder = QStringLiteral("train/runsFolder");
constexpr qsizetype kMostRuns = 20;

QString usualFolder() {
  const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  return documents.filePath(QStringLiteral("Heatproof runs"));
}

bool isTraining(const QString& folder) {
  const auto state = guarded([&] { return RunFolder(folder.toStdString()).state(); });
  return std::holds_alternative<RunState>(state) && std::get<RunState>(state) == RunState::Running;
}

}  // namespace

TrainingKeeper::TrainingKeeper(TrainingSession& training, QSettings& settings, QWidget* window)
    : QObject(window), training_(training), settings_(settings), window_(window) {
  if (training_.runsFolder().empty())
    training_.setRunsFolder(settings_.value(kFolder, usualFolder()).toString().toStdString());
  connect(&training_.runs(), &TrainingRuns::listChanged, this, &TrainingKeeper::remember);
  connect(&training_.runs(), &TrainingRuns::currentChanged, this, &TrainingKeeper::remember);
  connect(&training_, &TrainingSession::specChanged, this, &TrainingKeeper::remember);
  connect(&training_, &TrainingSession::trainingHereEnded, this, [this] {
    if (std::exchange(isClosing_, false)) window_->close();
  });
}

void TrainingKeeper::askForRun() {
  const auto take = [this](const QString& path) {
    if (isRunFolder(path.toStdString())) return void(training_.runs().open(path.toStdString()));
    Q_EMIT training_.failed(
        {.summary = tr("%1 is no run folder: it has no run.json of ours.").arg(path).toStdString()});
  };
  askForFolder(window_, tr("Open the folder of a run"), take, toQString(training_.runsFolder().string()));
}

QStringList TrainingKeeper::rememberedRuns() const { return settings_.value(kRuns).toStringList(); }

void TrainingKeeper::remember() {
  settings_.setValue(kFolder, toQString(training_.runsFolder().string()));
  QStringList runs;
  for (const TrainingRun* run : training_.runs().all()) runs << toQString(run->folder().string());
  if (runs.isEmpty()) return;  // of the last time; they are kept until there are newer ones
  settings_.setValue(kRuns, runs.mid(std::max<qsizetype>(0, runs.size() - kMostRuns)));
  if (const TrainingRun* current = training_.runs().current())
    settings_.setValue(kCurrent, toQString(current->folder().string()));
}

void TrainingKeeper::reopen() {
  const QStringList runs = rememberedRuns();
  const QString current = settings_.value(kCurrent).toString();
  TrainingRuns& all = training_.runs();
  for (const QString& folder : runs) {
    const bool isWanted = folder == current || isTraining(folder);
    if (isWanted && isRunFolder(folder.toStdString())) all.open(folder.toStdString());
  }
  if (TrainingRun* run = all.find(current.toStdString())) all.setCurrent(run);
}

bool TrainingKeeper::mayClose() {
  if (!training_.trainingHere()) return true;
  if (!isAsking_ && !isClosing_) ask();
  return false;
}

void TrainingKeeper::ask() {
  auto* box = new QMessageBox(QMessageBox::Question, tr("Heatproof"), tr("A training is under way."),
                              QMessageBox::NoButton, window_);
  box->setObjectName(QStringLiteral("closeOverTraining"));
  box->setInformativeText(
      tr("It can be paused now and resumed later from the same step, without losing a bit."));
  QPushButton* pause = box->addButton(tr("Pause and close"), QMessageBox::AcceptRole);
  pause->setObjectName(QStringLiteral("pauseAndClose"));
  box->addButton(tr("Keep training"), QMessageBox::RejectRole);
  box->setDefaultButton(pause);
  box->setAttribute(Qt::WA_DeleteOnClose);
  isAsking_ = true;
  connect(box, &QDialog::finished, this, [this, box, pause] {
    isAsking_ = false;
    if (box->clickedButton() != pause) return;
    TrainingRun* run = training_.trainingHere();
    if (!run) return void(window_->close());
    isClosing_ = true;
    training_.pause(*run);
  });
  box->open();
  Q_EMIT asked();
}

}  // namespace hp
