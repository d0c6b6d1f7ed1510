// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compared_runs/compared_runs_panel.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/kit/dropped_paths.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"
#include "ui/models/compared_runs_model.h"
#include "ui/panels/compared_runs/run_facts.h"
#include "ui/session/session.h"
#include "ui/session/verdict_words.h"

namespace hp {

namespace {

constexpr QSize kLine{22, 12};

/// As the plot draws the run of this number.
QIcon lineIcon(int number) {
  constexpr int kRatio = 2;  // sharp where pixels are small
  QPixmap picture(kLine * kRatio);
  picture.setDevicePixelRatio(kRatio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setPen(QPen(plotColour(number), 2, plotLine(number), Qt::FlatCap));
  painter.drawLine(0, kLine.height() / 2, kLine.width(), kLine.height() / 2);
  return QIcon(picture);
}

}  // namespace

ComparedRunsPanel::ComparedRunsPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  setAcceptDrops(true);
  buildLayout();
  buildTools();
  bindSession();
  showRuns();
}

void ComparedRunsPanel::buildLayout() {
  buildTable();
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->addWidget(table_);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(new EmptyState(
      {}, {},
      tr("Drop run folders or weights files here. The first is what the others are measured against."),
      this));
  faces_->addWidget(content);
}

void ComparedRunsPanel::buildTable() {
  model_ = new ComparedRunsModel(this);
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("comparedRunsTable"));
  table_->setAccessibleName(tr("Runs that are compared"));
  table_->setModel(model_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setWordWrap(false);
  table_->setTextElideMode(Qt::ElideMiddle);
  table_->setIconSize(kLine);
  table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
  makePlain(table_);
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::kMedium);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setHighlightSections(false);
}

void ComparedRunsPanel::buildTools() {
  QAction* open =
      addTool(QStringLiteral("openComparedTool"), QStringLiteral("add"), tr("Open runs to compare…"));
  connect(open, &QAction::triggered, this, [this] { Q_EMIT requested(QStringLiteral("openCompared")); });
  baseline_ = addTool(QStringLiteral("makeBaselineTool"), QStringLiteral("target"),
                      tr("Make the run of this line the baseline"));
  connect(baseline_, &QAction::triggered, this, [this] { session_.compare().setBaseline(selected()); });
  close_ = addTool(QStringLiteral("closeComparedTool"), QStringLiteral("delete"),
                   tr("Close the run of this line; its folder stays"));
  connect(close_, &QAction::triggered, this, [this] { session_.compare().close(selected()); });
  table_->addActions({open, baseline_, close_});
}

void ComparedRunsPanel::bindSession() {
  CompareSession& compare = session_.compare();
  connect(&compare, &CompareSession::runsChanged, this, &ComparedRunsPanel::showRuns);
  connect(&compare, &CompareSession::pairChanged, this, &ComparedRunsPanel::showRuns);
  connect(&compare, &CompareSession::comparisonChanged, this, &ComparedRunsPanel::showRuns);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (isShowing_) return;  // a person chooses, not the model's news
    session_.compare().setCandidate(selected());
    showTools();
  });
}

ComparedRunPtr ComparedRunsPanel::selected() const {
  const int row = table_->currentIndex().row();
  const auto& runs = session_.compare().runs();
  return row >= 0 && row < int(runs.size()) ? runs[std::size_t(row)] : nullptr;
}

ComparedRunRow ComparedRunsPanel::rowOf(std::size_t number) const {
  const CompareSession& compare = session_.compare();
  const ComparedRunPtr& run = compare.runs()[number];
  const ComparedFacts facts = factsOf(*compare.checked(run));
  return {.name = toQString(run->name),
          .verdict = verdictOn(run),
          .epochs = facts.epochs,
          .accuracy = facts.accuracy,
          .seed = facts.seed,
          .device = facts.device,
          .kind = facts.kind,
          .detail = facts.detail,
          .line = lineIcon(int(number)),
          .isBaseline = run == compare.baseline()};
}

QString ComparedRunsPanel::verdictOn(const ComparedRunPtr& run) const {
  const CompareSession& compare = session_.compare();
  const auto comparison = compare.comparisonOf(run);
  const QString verdict = run == compare.baseline()  ? tr("baseline")
                          : comparison               ? shortVerdict(comparison->verdict)
                          : compare.isComparing(run) ? tr("…")
                                                     : tr("not compared");
  const ComparedRunPtr known = compare.checked(run);
  if (!known->tampered.empty()) return tr("%1, tampered with").arg(verdict);
  return known->unverified.empty() ? verdict : tr("%1, cannot be checked").arg(verdict);
}

void ComparedRunsPanel::showRuns() {
  const std::size_t count = session_.compare().runs().size();
  QList<ComparedRunRow> rows;
  for (std::size_t i = 0; i < count; ++i) rows << rowOf(i);
  isShowing_ = true;
  model_->setRows(rows);
  selectCandidate();
  isShowing_ = false;
  faces_->setCurrentIndex(rows.isEmpty() ? 0 : 1);
  setSubtitle(rows.isEmpty() ? QString() : QString::number(rows.size()));
  showTools();
}

// The baseline's line may stay chosen: to close it, say.
void ComparedRunsPanel::selectCandidate() {
  const CompareSession& compare = session_.compare();
  if (selected() && selected() == compare.baseline() && table_->hasFocus()) return;
  const auto found = std::find(compare.runs().begin(), compare.runs().end(), compare.candidate());
  if (found != compare.runs().end())
    table_->setCurrentIndex(model_->index(int(found - compare.runs().begin()), 0));
}

void ComparedRunsPanel::showTools() {
  baseline_->setEnabled(selected() && selected() != session_.compare().baseline());
  close_->setEnabled(selected() != nullptr);
}

// Lines are pictures in the theme's colours.
void ComparedRunsPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && faces_) showRuns();
}

void ComparedRunsPanel::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedPaths(event->mimeData()).empty()) event->acceptProposedAction();
}

void ComparedRunsPanel::dropEvent(QDropEvent* event) {
  session_.compare().open(droppedPaths(event->mimeData()));
  event->acceptProposedAction();
}

}  // namespace hp
