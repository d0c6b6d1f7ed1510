// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs/runs_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>
#include <limits>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"
#include "ui/models/runs_model.h"
#include "ui/session/session.h"

namespace hp {

namespace {

QString stateText(const TrainingRun& run) {
  if (run.isAwaited()) return RunsPanel::tr("starts");
  if (!run.fault().isEmpty()) return RunsPanel::tr("unreadable");
  if (!run.state()) return run.isAttached() ? RunsPanel::tr("reads") : RunsPanel::tr("not begun");
  switch (*run.state()) {
    case RunState::Running:
      return RunsPanel::tr("trains");
    case RunState::Paused:
      return RunsPanel::tr("paused");
    case RunState::Interrupted:
      return run.isAttached() ? RunsPanel::tr("reads") : RunsPanel::tr("broken off");
    case RunState::Done:
      return RunsPanel::tr("done");
  }
  return {};
}

QString closeObstacle(const TrainingRun* run) {
  if (!run) return RunsPanel::tr("There is no run yet.");
  return run->isAttached() ? RunsPanel::tr("This run trains in this window; pause it first.") : QString();
}

QString bestOf(const TrainingRun& run) {
  double best = std::numeric_limits<double>::quiet_NaN();
  for (const EpochRecord& epoch : run.epochs()) best = std::fmax(best, epoch.validationAccuracy);
  return measuredNumber(best, 3);
}

RunRow rowOf(const TrainingRun& run, quint64 id, bool isCurrent) {
  const auto planned = run.facts() ? run.facts()->spec.recipe.epochs : 0;
  const QString count = QString::number(run.epochs().size());
  return {.id = id,
          .name = run.name(),
          .state = stateText(run),
          .epochs = planned > 0 ? QStringLiteral("%1/%2").arg(count).arg(planned) : count,
          .accuracy = bestOf(run),
          .detail = toQString(run.folder().string()),
          .colour = plotColour(run.colour()),
          .isShown = run.isShown(),
          .isCurrent = isCurrent};
}

}  // namespace

RunsPanel::RunsPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showRuns();
}

void RunsPanel::buildLayout() {
  model_ = new RunsModel(this);
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("runs"));
  table_->setAccessibleName(tr("Runs"));
  table_->setModel(model_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  makePlain(table_);
  table_->setWordWrap(false);
  table_->setIconSize({10, 10});
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::kMedium);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(RunsModel::Name, QHeaderView::Stretch);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->addWidget(table_);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("Runs gather here; their curves are drawn over each other."), this));
  faces_->addWidget(content);
}

void RunsPanel::bindSession() {
  TrainingRuns& runs = session_.training().runs();
  connect(addTool(QStringLiteral("openRunTool"), QStringLiteral("folder"), tr("Open a run…")),
          &QAction::triggered, this, [this] { Q_EMIT requested(QStringLiteral("openRun")); });
  close_ = addTool(QStringLiteral("closeRun"), QStringLiteral("remove"),
                   tr("Close the run that is shown; its folder stays"));
  connect(close_, &QAction::triggered, this, [&runs] { runs.close(runs.current()); });
  connect(&runs, &TrainingRuns::listChanged, this, &RunsPanel::showRuns);
  connect(&runs, &TrainingRuns::currentChanged, this, &RunsPanel::showRuns);
  connect(&runs, &TrainingRuns::changed, this, &RunsPanel::showRuns);
  connect(&runs, &TrainingRuns::stateChanged, this, &RunsPanel::showRuns);
  const auto choose = [this, &runs](const QModelIndex& index) {
    if (TrainingRun* run = at(index.row())) runs.setCurrent(run);
  };
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
  connect(model_, &RunsModel::shownRequested, this, [this](quint64 id, bool shown) {
    if (TrainingRun* run = at(int(id))) run->setShown(shown);
  });
}

TrainingRun* RunsPanel::at(int row) const {
  const auto& all = session_.training().runs().all();
  return row >= 0 && row < int(all.size()) ? all[std::size_t(row)] : nullptr;
}

void RunsPanel::showRuns() {
  const TrainingRuns& runs = session_.training().runs();
  QList<RunRow> rows;
  for (const TrainingRun* run : runs.all()) rows << rowOf(*run, quint64(rows.size()), run == runs.current());
  model_->setRows(rows);
  faces_->setCurrentIndex(rows.isEmpty() ? 0 : 1);
  setSubtitle(rows.isEmpty() ? QString() : QString::number(rows.size()));
  offer(close_, closeObstacle(runs.current()), tr("Close the run that is shown; its folder stays"));
}

}  // namespace hp
