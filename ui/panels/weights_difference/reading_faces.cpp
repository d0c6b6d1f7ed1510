// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/reading_faces.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/engine/engine.h"
#include "ui/kit/empty_state.h"
#include "ui/panels/job_row.h"

namespace hp {

namespace {
enum Face { Empty, Busy, Said };
}

ReadingFaces::ReadingFaces(Engine& engine, const QString& again, QWidget* parent)
    : QWidget(parent), engine_(engine) {
  empty_ = new EmptyState({}, {}, {}, this);
  again_ = empty_->addButton(again, tr("Read again"));
  auto* busy = new QWidget(this);
  job_ = new JobRow(busy);
  auto* column = new QVBoxLayout(busy);
  column->addWidget(job_);
  column->addStretch();
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(busy);
  connect(&engine_, &Engine::started, this, &ReadingFaces::showProgress);
  connect(&engine_, &Engine::progressed, this, &ReadingFaces::showProgress);
  connect(job_, &JobRow::stopRequested, this, [this] { engine_.stop(shown_); });
  connect(again_, &QPushButton::clicked, this, &ReadingFaces::againRequested);
}

void ReadingFaces::setContents(QWidget* contents) { faces_->addWidget(contents); }

void ReadingFaces::showContents() { faces_->setCurrentIndex(Said); }

bool ReadingFaces::isShowingContents() const { return faces_->currentIndex() == Said; }

void ReadingFaces::showJobOr(JobId job, const QString& sentence, bool canReadAgain) {
  shown_ = job;
  if (const auto known = engine_.job(job)) {
    job_->showJob(*known);
    return faces_->setCurrentIndex(Busy);
  }
  again_->setVisible(canReadAgain);
  empty_->setSentence(sentence);
  faces_->setCurrentIndex(Empty);
}

void ReadingFaces::showProgress(const JobInfo& job) {
  if (job.id == shown_) job_->showJob(job);
}

}  // namespace hp
