// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/epochs/epochs_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/kit/empty_state.h"
#include "ui/kit/plain_table.h"
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
  explain_ = addTool(QStringLiteral("explainEpoch"), QStringLiteral("explain"),
                     tr("Explain with the weights of the chosen epoch, which were kept"));
  connect(explain_, &QAction::triggered, this, &EpochsPanel::explain);
  connect(table_, &QTableView::activated, this, &EpochsPanel::explain);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EpochsPanel::showTool);
  showRun();
}

void EpochsPanel::buildLayout() {
  model_ = new EpochsModel(this);
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("epochTable"));
  table_->setAccessibleName(tr("Epochs"));
  table_->setModel(model_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  makePlain(table_);
  table_->setWordWrap(false);
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::kSmall);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setMinimumSectionSize(24);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->addWidget(table_);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("Every epoch of the run that is shown gets a line here."), this));
  faces_->addWidget(content);
}

void EpochsPanel::showRun() {
  const TrainingRun* run = session_.training().runs().current();
  const bool hasEpochs = run && !run->epochs().empty();
  faces_->setCurrentIndex(hasEpochs ? 1 : 0);
  if (std::exchange(shown_, run) != run) model_->setEpochs({});
  model_->setEpochs(hasEpochs ? run->epochs() : std::vector<EpochRecord>());
  setSubtitle(run ? run->name() : QString());
  showTool();
}

const EpochRecord* EpochsPanel::chosen() const {
  const auto rows = table_->selectionModel()->selectedRows();
  return rows.isEmpty() ? nullptr : &model_->epochAt(rows.first().row());
}

QString EpochsPanel::obstacle() const {
  const TrainingRun* run = session_.training().runs().current();
  if (run && !run->explainObstacle().isEmpty()) return run->explainObstacle();
  if (!run || !chosen()) return tr("Choose an epoch first.");
  return chosen()->weightsKept ? QString() : tr("The weights of this epoch were not kept.");
}

void EpochsPanel::showTool() {
  offer(explain_, obstacle(), tr("Explain with the weights of the chosen epoch, which were kept"));
}

void EpochsPanel::explain() {
  if (!obstacle().isEmpty()) return;
  session_.openRunEpoch(session_.training().runs().current()->folder(), chosen()->epoch);
  Q_EMIT requested(QStringLiteral("workspaceExplain"));
}

}  // namespace hp
