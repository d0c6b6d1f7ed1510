// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/epochs/epochs_panel.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/panels/epochs/epochs_model.h"
#include "ui/session/session.h"

namespace hp {

EpochsPanel::EpochsPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  TrainingRuns& runs = session_.training().runs();
  connect(&runs, &TrainingRuns::currentChanged, this, &EpochsPanel::showRun);
  connect(&runs, &TrainingRuns::epochEnded, this, [this, &runs](TrainingRun* run) {
    if (run == runs.current()) showRun();
  });
  showRun();
}

void EpochsPanel::buildLayout() {
  model_ = new EpochsModel(this);
  auto* table = new QTableView(this);
  table->setObjectName(QStringLiteral("epochTable"));
  table->setAccessibleName(tr("Epochs"));
  table->setModel(model_);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setTabKeyNavigation(false);
  table->setShowGrid(false);
  table->setFrameShape(QFrame::NoFrame);
  table->setWordWrap(false);
  table->verticalHeader()->hide();
  table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + space::kSmall);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setStretchLastSection(true);
  table->horizontalHeader()->setMinimumSectionSize(24);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->addWidget(table);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("Every epoch of the run that is shown gets a line here."), this));
  faces_->addWidget(content);
}

void EpochsPanel::showRun() {
  const TrainingRun* run = session_.training().runs().current();
  const bool hasEpochs = run && !run->epochs().empty();
  faces_->setCurrentIndex(hasEpochs ? 1 : 0);
  model_->setEpochs(hasEpochs ? run->epochs() : std::vector<EpochRecord>());
  setSubtitle(run ? run->name() : QString());
}

}  // namespace hp
