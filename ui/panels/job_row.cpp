// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/job_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/models/jobs_model.h"

namespace hp {

namespace {
constexpr int kSteps = 1000;
}

JobRow::JobRow(QWidget* parent) : QWidget(parent) {
  title_ = new QLabel(this);
  title_->setTextFormat(Qt::PlainText);
  title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  detail_ = new QLabel(this);
  detail_->setTextFormat(Qt::PlainText);
  detail_->setWordWrap(true);  // or progress would widen the panel under the reader's eyes
  detail_->setMinimumWidth(1);
  makeMuted(detail_);
  bar_ = new QProgressBar(this);
  bar_->setTextVisible(false);
  bar_->setFixedHeight(space::kSmall);
  stop_ = new QPushButton(icon(QStringLiteral("stop")), tr("Stop"), this);
  stop_->setObjectName(QStringLiteral("stopJob"));
  connect(stop_, &QPushButton::clicked, this, &JobRow::stopRequested);

  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(title_);
  words->addWidget(detail_);
  auto* line = new QHBoxLayout;
  line->addLayout(words, 1);
  line->addWidget(stop_, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addLayout(line);
  column->addWidget(bar_);
}

void JobRow::showJob(const JobInfo& job) {
  whole_ = job.title;
  showTitle();
  detail_->setText(job.isStopping ? tr("stopping…") : detailOf(job));
  const double progress = progressOf(job);
  const bool isUnknown = progress < 0;
  bar_->setRange(0, isUnknown && job.state == JobState::Running ? 0 : kSteps);
  bar_->setValue(isUnknown ? 0 : qRound(progress * kSteps));
  bar_->setAccessibleName(job.title);
  stop_->setEnabled(!job.isStopping);
  stop_->setAccessibleName(tr("Stop %1").arg(job.title));
}

void JobRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showTitle();
}

// The label has its width only with the layout that follows.
void JobRow::showTitle() {
  const int room = width() - stop_->sizeHint().width() - space::kMedium;
  title_->setText(title_->fontMetrics().elidedText(whole_, Qt::ElideMiddle, room));
  title_->setToolTip(whole_);
  title_->setAccessibleName(whole_);
}

}  // namespace hp
