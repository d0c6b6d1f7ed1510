// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/verdict_panel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/engine/engine.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/panels/job_row.h"
#include "ui/panels/verdict/parting_view.h"
#include "ui/panels/verdict/verdict_view.h"
#include "ui/session/parting_search.h"
#include "ui/session/session.h"

namespace hp {

namespace {
enum Face { Empty, Busy, Said };
}

VerdictPanel::VerdictPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showState();
}

void VerdictPanel::buildLayout() {
  empty_ = new EmptyState({}, {}, {}, this);
  again_ = empty_->addButton(QStringLiteral("compareAgain"), tr("Compare now"));
  view_ = new VerdictView(this);
  search_ = new PartingSearch(session_.engine(), session_.compare(), this);
  parting_ = new PartingView(*search_, view_);
  view_->addBelowDivergence(parting_);
  view_->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(buildBusy());
  faces_->addWidget(scrolled(view_, this, tr("Verdict")));
}

QWidget* VerdictPanel::buildBusy() {
  auto* busy = new QWidget(this);
  job_ = new JobRow(busy);
  auto* column = new QVBoxLayout(busy);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  column->addWidget(job_);
  column->addStretch();
  return busy;
}

void VerdictPanel::bindSession() {
  CompareSession& compare = session_.compare();
  connect(&compare, &CompareSession::runsChanged, this, &VerdictPanel::showState);
  connect(&compare, &CompareSession::pairChanged, this, &VerdictPanel::showState);
  connect(&compare, &CompareSession::openingChanged, this, &VerdictPanel::showState);
  connect(&compare, &CompareSession::comparisonChanged, this, &VerdictPanel::showState);
  connect(view_, &VerdictView::firstDivergenceRequested, &compare, &CompareSession::goToFirstDivergence);
  connect(parting_, &PartingView::tensorChosen, &compare, &CompareSession::setTensor);
  connect(again_, &QPushButton::clicked, &compare, &CompareSession::compare);
  Engine& engine = session_.engine();
  connect(&engine, &Engine::started, this, &VerdictPanel::showJob);
  connect(&engine, &Engine::progressed, this, &VerdictPanel::showJob);
  connect(job_, &JobRow::stopRequested, this,
          [this] { session_.engine().stop(session_.compare().comparing()); });
}

void VerdictPanel::showState() {
  const CompareSession& compare = session_.compare();
  if (const auto comparison = compare.comparison()) {
    view_->showComparison(*comparison);
    return faces_->setCurrentIndex(Said);
  }
  const auto job = session_.engine().job(compare.comparing());
  if (!job) return showEmpty();
  job_->showJob(*job);
  faces_->setCurrentIndex(Busy);
}

void VerdictPanel::showEmpty() {
  const CompareSession& compare = session_.compare();
  again_->setVisible(compare.candidate() != nullptr);
  empty_->setSentence(compare.candidate()   ? tr("These runs are not compared yet.")
                      : compare.isOpening() ? tr("Runs are being opened.")
                      : compare.baseline() ? tr("Open a second run, and what it has in common with the first "
                                                "appears here.")
                                           : tr("Open two runs, and whether they differ appears here."));
  faces_->setCurrentIndex(Empty);
}

void VerdictPanel::showJob(const JobInfo& job) {
  parting_->showJob(job);
  if (job.id == session_.compare().comparing()) job_->showJob(job);
}

}  // namespace hp
