// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/training/training_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/param_form.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/theme.h"
#include "ui/panels/training/run_text.h"
#include "ui/panels/training/start_form.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kSteps = 1000;
}

TrainingPanel::TrainingPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showForm();
  showRun();
  showPreflight();
}

void TrainingPanel::buildLayout() {
  auto* content = new QWidget(this);
  form_ = new ParamForm(content);
  form_->setObjectName(QStringLiteral("startForm"));
  form_->setParams(startParams(), StartFields{}, "StartTraining");
  progress_ = new QProgressBar(content);
  progress_->setTextVisible(false);
  progress_->setFixedHeight(space::kSmall);
  progress_->setAccessibleName(tr("How far the training is"));
  status_ = new QLabel(content);
  status_->setObjectName(QStringLiteral("runStatus"));
  cost_ = new QLabel(content);
  cost_->setObjectName(QStringLiteral("runCost"));
  notices_ = new QLabel(content);
  notices_->setObjectName(QStringLiteral("runNotices"));
  findings_ = new QLabel(content);
  findings_->setObjectName(QStringLiteral("preflightFindings"));
  for (QLabel* label : {status_, cost_, notices_, findings_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  makeMuted(cost_);
  makeMuted(findings_);
  preflight_ = new QPushButton(tr("Pre-flight"), content);
  preflight_->setObjectName(QStringLiteral("preflight"));

  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  column->setSpacing(space::kMedium);
  column->addWidget(status_);
  column->addWidget(progress_);
  column->addWidget(cost_);
  column->addWidget(notices_);
  column->addWidget(form_);
  column->addLayout(buildFolder());
  column->addWidget(preflight_, 0, Qt::AlignLeft);
  column->addWidget(findings_);
  column->addStretch(1);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(0);
  outer->addWidget(scrolled(content, this, tr("Training")), 1);
  outer->addLayout(buildButtons());
}

QLayout* TrainingPanel::buildFolder() {
  folder_ = new QLabel(this);
  folder_->setObjectName(QStringLiteral("nextFolder"));
  folder_->setTextFormat(Qt::PlainText);
  folder_->setWordWrap(true);
  makeMuted(folder_);
  auto* choose = new QPushButton(tr("Folder for runs…"), this);
  choose->setObjectName(QStringLiteral("runsFolder"));
  connect(choose, &QPushButton::clicked, this, &TrainingPanel::chooseFolder);
  auto* column = new QVBoxLayout;
  column->setSpacing(space::kTight);
  column->addWidget(folder_);
  column->addWidget(choose, 0, Qt::AlignLeft);
  return column;
}

// Always in sight, however long the rest.
QLayout* TrainingPanel::buildButtons() {
  const auto button = [this](const char* name, const QString& text) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    return made;
  };
  start_ = button("startTraining", tr("Start"));
  makePrimary(start_);
  pause_ = button("pauseTraining", tr("Pause"));
  resume_ = button("resumeTraining", tr("Resume"));
  explain_ = button("explainRun", tr("Explain with it"));
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kSmall);
  for (QPushButton* each : {start_, pause_, resume_, explain_}) row->addWidget(each);
  row->addStretch();
  obstacle_ = new QLabel(this);
  obstacle_->setObjectName(QStringLiteral("obstacle"));
  obstacle_->setWordWrap(true);
  makeMuted(obstacle_);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  foot->addWidget(obstacle_);
  foot->addLayout(row);
  return foot;
}

void TrainingPanel::bindSession() {
  TrainingSession& training = session_.training();
  TrainingRuns& runs = training.runs();
  connect(form_, &ParamForm::changed, this, &TrainingPanel::applyForm);
  connect(start_, &QPushButton::clicked, &training, &TrainingSession::start);
  connect(pause_, &QPushButton::clicked, this, [this, &runs] { session_.training().pause(*runs.current()); });
  connect(resume_, &QPushButton::clicked, this,
          [this, &runs] { session_.training().resume(*runs.current()); });
  connect(explain_, &QPushButton::clicked, this, &TrainingPanel::explain);
  connect(preflight_, &QPushButton::clicked, &training, &TrainingSession::startPreflight);
  connect(&training, &TrainingSession::specChanged, this, &TrainingPanel::showForm);
  connect(&training, &TrainingSession::preflightChanged, this, &TrainingPanel::showPreflight);
  connect(&training.data(), &TrainingData::changed, this, &TrainingPanel::showButtons);
  connect(&runs, &TrainingRuns::currentChanged, this, &TrainingPanel::showRun);
  const auto showIfCurrent = [this, &runs](TrainingRun* run) {
    if (run == runs.current()) showRun();
  };
  connect(&runs, &TrainingRuns::changed, this, showIfCurrent);
  connect(&runs, &TrainingRuns::stateChanged, this, showIfCurrent);
}

void TrainingPanel::chooseFolder() {
  askForFolder(this, tr("Folder in which runs get folders of their own"),
               [this](const QString& path) { session_.training().setRunsFolder(path.toStdString()); });
}

void TrainingPanel::applyForm() {
  TrainingSession& training = session_.training();
  const auto fields = std::any_cast<StartFields>(form_->values());
  TrainSpec spec = training.spec();
  apply(fields, spec);
  training.setPlace(fields.place);
  training.setSpec(spec);
}

void TrainingPanel::showForm() {
  const TrainingSession& training = session_.training();
  const QSignalBlocker quiet(form_);
  form_->setValues(toFields(training.spec(), training.place()));
  const auto next = training.nextFolder();
  folder_->setText(next.empty() ? tr("Every run gets a folder of its own in a folder that you choose.")
                                : tr("Next run: %1").arg(toQString(next.string())));
  showPreflight();
}

void TrainingPanel::showButtons() {
  TrainingSession& training = session_.training();
  const TrainingRun* run = training.runs().current();
  const QString obstacle = training.obstacle();
  const QString none = run ? QString() : tr("There is no run yet.");
  obstacle_->setText(obstacle);
  obstacle_->setVisible(!obstacle.isEmpty() && !(run && run->isLive()));
  offer(start_, obstacle, tr("Trains into a new folder"));
  offer(pause_, run ? run->pauseObstacle() : none, tr("Writes a checkpoint and stops; nothing is lost"));
  offer(resume_, run ? run->resumeObstacle() : none,
        tr("Goes on from the last checkpoint of the run that is shown"));
  offer(explain_, run ? run->explainObstacle() : none,
        tr("Opens the newest weights of the run in the Explain workspace"));
}

void TrainingPanel::showRun() {
  const TrainingRun* run = session_.training().runs().current();
  setSubtitle(run ? run->name() : QString());
  status_->setText(run ? statusText(*run) : tr("No run yet."));
  cost_->setText(run ? costText(*run) : QString());
  cost_->setVisible(!cost_->text().isEmpty());
  notices_->setText(run ? noticesText(*run) : QString());
  notices_->setVisible(!notices_->text().isEmpty());
  progress_->setVisible(run && run->state() != RunState::Done && !run->isUnbegun());
  const bool isUnknown = run && run->isLive() && run->stepsPlanned() == 0;
  progress_->setRange(0, isUnknown ? 0 : kSteps);
  if (run && run->stepsPlanned() > 0)
    progress_->setValue(int(run->stepsDone() * kSteps / run->stepsPlanned()));
  showButtons();
}

void TrainingPanel::showPreflight() {
  const TrainingSession& training = session_.training();
  offer(preflight_, training.preflightObstacle(),
        tr("Tries every operation of the network here: does it repeat its bits?"));
  findings_->setText(training.isPreflying() ? tr("Trying every operation of the network…")
                     : training.preflight() ? preflightText(*training.preflight())
                                            : tr("Which operations repeat their bits here?"));
  showButtons();
}

void TrainingPanel::explain() {
  const TrainingRun* run = session_.training().runs().current();
  session_.openNetwork({.path = run->folder() / "run.json"});
  Q_EMIT requested(QStringLiteral("workspaceExplain"));
}

}  // namespace hp
