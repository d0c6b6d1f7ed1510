// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/run_foot.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/file_paths.h"
#include "ui/kit/icons.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/theme.h"
#include "ui/panels/panel.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/experiment_run.h"
#include "ui/session/robustness_session.h"
#include "ui/session/session.h"

namespace hp {

namespace {

/// "2:05"
QString durationText(qint64 milliseconds) {
  const qint64 seconds = (milliseconds + 500) / 1000;
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

RunFoot::RunFoot(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  buildRows();
  buildButtons();
  bind();
  showFolder();
}

void RunFoot::buildRows() {
  rows_ = new QLabel(this);
  rows_->setObjectName(QStringLiteral("experimentSize"));
  state_ = new QLabel(this);
  state_->setObjectName(QStringLiteral("experimentState"));
  makeMuted(state_);
  for (QLabel* label : {rows_, state_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
  }
  folder_ = new QToolButton(this);
  folder_->setObjectName(QStringLiteral("experimentFolder"));
  folder_->setIcon(icon(QStringLiteral("folder")));
  folder_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  folder_->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(folder_);
  menu->addAction(tr("A folder of the program's own"), this, [this] {
    out_.clear();
    showFolder();
  });
  menu->addAction(tr("Another folder…"), this, &RunFoot::askForFolder);
  folder_->setMenu(menu);
  makeQuiet(folder_);
  progress_ = new QProgressBar(this);
  progress_->setObjectName(QStringLiteral("experimentProgress"));
  progress_->setAccessibleName(tr("Rows that are done"));
  progress_->setTextVisible(false);
  progress_->setFixedHeight(space::kSmall);
}

void RunFoot::buildButtons() {
  run_ = new QPushButton(icon(QStringLiteral("play")), tr("Run"), this);
  run_->setObjectName(QStringLiteral("runExperiment"));
  makePrimary(run_);
  pause_ = new QPushButton(icon(QStringLiteral("stop")), tr("Pause"), this);
  pause_->setObjectName(QStringLiteral("pauseExperiment"));
  pause_->setToolTip(tr("Ends within a step; what is computed is kept"));
  resume_ = new QPushButton(icon(QStringLiteral("replay")), tr("Continue"), this);
  resume_->setObjectName(QStringLiteral("resumeExperiment"));
  resume_->setToolTip(tr("Goes on with the rows that are missing"));
  retry_ = new QPushButton(icon(QStringLiteral("replay")), tr("Compute failed rows again"), this);
  retry_->setObjectName(QStringLiteral("retryExperiment"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(run_);
  buttons->addWidget(pause_);
  buttons->addWidget(resume_);
  buttons->addStretch();
  buttons->addWidget(folder_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  column->setSpacing(space::kSmall);
  column->addWidget(rows_);
  column->addLayout(buttons);
  column->addWidget(retry_, 0, Qt::AlignLeft);  // beside the others it widens the panel
  column->addWidget(progress_);
  column->addWidget(state_);
}

void RunFoot::bind() {
  RobustnessSession& robustness = session_.robustness();
  connect(run_, &QPushButton::clicked, this,
          [this] { session_.robustness().run().start(session_.robustness().draft().experiment(), out_); });
  connect(pause_, &QPushButton::clicked, &robustness.run(), &ExperimentRun::pause);
  connect(resume_, &QPushButton::clicked, &robustness.run(), &ExperimentRun::resume);
  connect(retry_, &QPushButton::clicked, &robustness.run(), &ExperimentRun::retryFailed);
  connect(&robustness.draft(), &ExperimentDraft::changed, this, &RunFoot::showState);
  connect(&robustness.draft(), &ExperimentDraft::sizeChanged, this, &RunFoot::showState);
  connect(&robustness.run(), &ExperimentRun::stateChanged, this, &RunFoot::showState);
  connect(&session_.engine(), &Engine::started, this, &RunFoot::showProgress);
  connect(&session_.engine(), &Engine::progressed, this, &RunFoot::showProgress);
}

void RunFoot::askForFolder() {
  hp::askForFolder(this, tr("Where the rows go"), [this](const QString& path) {
    out_ = toPath(path);
    showFolder();
  });
}

void RunFoot::showFolder() {
  const QString path = toQString(pathText(out_));
  folder_->setText(out_.empty() ? tr("own folder")
                                : fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, 110));
  folder_->setToolTip(
      out_.empty() ? tr("Rows go to a folder of the program's own, from where they can be opened again")
                   : tr("Rows go to %1").arg(path));
  folder_->setAccessibleName(folder_->toolTip());
  showState();
}

QString RunFoot::sizeText() const {
  const ExperimentDraft& draft = session_.robustness().draft();
  if (!draft.obstacle().empty()) return toQString(draft.obstacle());
  if (!draft.size()) return tr("Counting…");
  return tr("Pictures: %1 · rows: %2").arg(draft.size()->pictures.size()).arg(draft.size()->rows);
}

QString RunFoot::stateText() const {
  const ExperimentRun& run = session_.robustness().run();
  const int count = int(run.rows().size());
  switch (run.state()) {
    case ExperimentRun::State::None:
      return {};
    case ExperimentRun::State::Running:
      return stage_.isEmpty() ? tr("Waiting for its turn…") : stage_;
    case ExperimentRun::State::Paused:
      return tr("Paused after %n rows.", nullptr, count);
    case ExperimentRun::State::Failed:
      return tr("Failed after %n rows.", nullptr, count);
    case ExperimentRun::State::Done:
      break;
  }
  return run.cost().seconds > 0
             ? tr("Done: %n rows in %1.", nullptr, count).arg(durationText(qint64(run.cost().seconds * 1000)))
             : tr("Done: %n rows.", nullptr, count);
}

void RunFoot::showState() {
  const ExperimentDraft& draft = session_.robustness().draft();
  const ExperimentRun& run = session_.robustness().run();
  if (!run.isRunning()) stage_.clear();
  rows_->setText(sizeText());
  offer(run_, toQString(draft.obstacle()),
        out_.empty() ? tr("Computes all rows anew")
                     : tr("Computes the rows that the folder does not hold yet"));
  run_->setVisible(!run.isRunning());
  pause_->setVisible(run.isRunning());
  pause_->setEnabled(true);
  resume_->setVisible(run.canResume());
  retry_->setVisible(run.canRetry());
  progress_->setVisible(run.isRunning());
  state_->setText(stateText());
  state_->setVisible(!state_->text().isEmpty());
}

void RunFoot::showProgress(const JobInfo& job) {
  if (job.id != session_.robustness().run().job()) return;
  progress_->setRange(0, int(job.total));
  progress_->setValue(int(job.done));
  stage_ = tr("%n rows", nullptr, int(session_.robustness().run().rows().size()));
  if (job.done > 0 && job.total > job.done)
    stage_ += QStringLiteral(" · ") +
              tr("about %1 left").arg(durationText(job.milliseconds * (job.total - job.done) / job.done));
  if (job.total == 0) stage_ = job.stage.isEmpty() ? tr("Beginning…") : job.stage;
  if (job.isStopping) stage_ = tr("stopping…");
  pause_->setEnabled(!job.isStopping);
  state_->setText(stage_);
}

}  // namespace hp
