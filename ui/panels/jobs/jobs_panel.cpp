// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/jobs/jobs_panel.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/engine/engine.h"
#include "ui/kit/theme.h"
#include "ui/models/jobs_model.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/panels/job_row.h"
#include "ui/panels/jobs/ended_jobs.h"
#include "ui/session/session.h"

namespace hp {

namespace {
/// Milliseconds after which a job is worth a line of its own; most end earlier.
constexpr int kQuick = 300;
/// Milliseconds between two looks for such jobs: many that began together come into sight together.
constexpr int kLook = 100;
}  // namespace

JobsPanel::JobsPanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session), model_(&session.jobs()) {
  buildLayout();
  bindEngine();
  describe();
}

void JobsPanel::buildLayout() {
  auto* endedOnly = new EndedJobs(this);
  endedOnly->setSourceModel(model_);
  ended_ = new QListView(this);
  ended_->setObjectName(QStringLiteral("endedJobs"));
  ended_->setAccessibleName(tr("Jobs that ended"));
  ended_->setModel(endedOnly);
  ended_->setFrameShape(QFrame::NoFrame);
  ended_->setSelectionMode(QAbstractItemView::NoSelection);
  ended_->setTextElideMode(Qt::ElideMiddle);
  ended_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* nothing = new QLabel(tr("Nothing is being computed."), this);
  makeMuted(nothing);
  nothing_ = nothing;
  auto* live = new QWidget;
  live_ = new QVBoxLayout(live);
  live_->setContentsMargins(0, 0, 0, 0);
  live_->setSpacing(space::kMedium);
  liveScroll_ = new FittingScroll(live, this);  // many jobs must not make the window taller
  liveScroll_->setAccessibleName(tr("Jobs under way"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
  column->addWidget(nothing_);
  column->addWidget(liveScroll_);
  column->addWidget(ended_, 1);
}

void JobsPanel::bindEngine() {
  awaited_.setInterval(kLook);
  connect(&awaited_, &QTimer::timeout, this, &JobsPanel::showRowsThatLast);
  Engine& engine = session_.engine();
  connect(&engine, &Engine::submitted, this, &JobsPanel::showJob);
  connect(&engine, &Engine::started, this, &JobsPanel::showJob);
  connect(&engine, &Engine::progressed, this, &JobsPanel::showJob);
  connect(&engine, &Engine::finished, this, &JobsPanel::retire);
  for (const JobInfo& job : engine.jobs()) showJob(job);
  connect(addTool(QStringLiteral("clearJobs"), QStringLiteral("delete"), tr("Forget the jobs that ended")),
          &QAction::triggered, model_, &JobsModel::clearEnded);
}

void JobsPanel::showJob(const JobInfo& job) {
  const auto found = rows_.find(job.id);
  (found == rows_.end() ? addRow(job.id) : found->second.row)->showJob(job);
}

JobRow* JobsPanel::addRow(JobId id) {
  Live& live = rows_[id];
  live.row = new JobRow(live_->parentWidget());
  live.row->hide();
  live.since.start();
  live_->addWidget(live.row);
  connect(live.row, &JobRow::stopRequested, this, [this, id] { session_.engine().stop(id); });
  if (!awaited_.isActive()) awaited_.start();
  return live.row;
}

void JobsPanel::showRowsThatLast() {
  bool areAllShown = true;
  for (const auto& [id, live] : rows_) {
    if (live.since.elapsed() >= kQuick) live.row->show();
    areAllShown = areAllShown && !live.row->isHidden();
  }
  if (areAllShown) awaited_.stop();
  describe();
}

void JobsPanel::retire(const JobInfo& job) {
  const auto found = rows_.find(job.id);
  if (found == rows_.end()) return;
  delete found->second.row;
  rows_.erase(found);
  describe();
}

void JobsPanel::describe() {
  const auto isShown = [](const auto& entry) { return !entry.second.row->isHidden(); };
  const auto shown = std::count_if(rows_.begin(), rows_.end(), isShown);
  nothing_->setVisible(shown == 0);
  liveScroll_->setVisible(shown > 0);
  setSubtitle(shown == 0 ? QString() : tr("%1 under way").arg(shown));
}

}  // namespace hp
