// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_table/robustness_table_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <unordered_set>

#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/session/chosen_rows.h"
#include "ui/session/experiment_run.h"
#include "ui/session/robustness_session.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kMostSelected = 200;  // a point of a large experiment stands for more than anyone looks at
constexpr int kMostMeasured = 100;  // rows whose texts decide the widths of the columns
}  // namespace

RobustnessTablePanel::RobustnessTablePanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session) {
  buildTable();
  buildLayout();
  bindSession();
  takeRows(0);
}

void RobustnessTablePanel::buildTable() {
  model_ = new ExperimentRowsModel(this);
  shown_ = new ShownRowsModel(model_, this);
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("experimentRows"));
  table_->setAccessibleName(tr("Rows of the experiment"));
  table_->setModel(shown_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);  // as they came
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  table_->setWordWrap(false);
  makePlain(table_);
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::kSmall);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setResizeContentsPrecision(kMostMeasured);
  table_->resizeColumnsToContents();
}

void RobustnessTablePanel::buildLayout() {
  filter_ = new QComboBox(this);
  filter_->setObjectName(QStringLiteral("shownRows"));
  filter_->setAccessibleName(tr("Which rows are shown"));
  filter_->addItem(tr("All rows"), int(RowsShown::All));
  filter_->addItem(tr("Flips"), int(RowsShown::Flips));
  filter_->addItem(tr("Without flips"), int(RowsShown::WithoutFlips));
  filter_->addItem(tr("Failed"), int(RowsShown::Failed));
  counts_ = new QLabel(this);
  counts_->setObjectName(QStringLiteral("rowCounts"));
  counts_->setTextFormat(Qt::PlainText);
  makeMuted(counts_);
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kMedium);
  row->addWidget(filter_);
  row->addWidget(counts_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->setSpacing(space::kTight);
  column->addLayout(row);
  column->addWidget(table_, 1);
}

void RobustnessTablePanel::bindSession() {
  const RobustnessSession& robustness = session_.robustness();
  connect(&robustness.run(), &ExperimentRun::rowsAdded, this, &RobustnessTablePanel::takeRows);
  connect(&robustness.run(), &ExperimentRun::rowsReset, this, [this] {
    model_->clear();
    flips_ = failed_ = 0;
    showCounts();
  });
  connect(&robustness.run(), &ExperimentRun::stateChanged, this, [this, &robustness] {
    if (!robustness.run().isRunning()) table_->resizeColumnsToContents();
  });
  connect(&robustness.chosen(), &ChosenRows::rowsChanged, this, &RobustnessTablePanel::showChosen);
  connect(filter_, &QComboBox::currentIndexChanged, this,
          [this] { filterRows(RowsShown(filter_->currentData().toInt())); });
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &RobustnessTablePanel::choose);
}

// What is looked at stays, whether or not its row is in sight.
void RobustnessTablePanel::filterRows(RowsShown shown) {
  isFollowing_ = true;
  shown_->setShown(shown);
  isFollowing_ = false;
  showCounts();
  selectChosen();
}

void RobustnessTablePanel::takeRows(qsizetype first) {
  const auto added = std::span(session_.robustness().run().rows()).subspan(std::size_t(first));
  const bool isFirst = model_->rows().empty() && !added.empty();
  for (const ExperimentRow& row : added) {
    failed_ += row.error.empty() ? 0 : 1;
    flips_ += row.error.empty() && row.isFlip() ? 1 : 0;
  }
  model_->append(added);
  if (isFirst) table_->resizeColumnsToContents();
  showCounts();
}

void RobustnessTablePanel::showCounts() {
  const auto& rows = model_->rows();
  QString text = tr("Flips: %1").arg(flips_);
  if (failed_ > 0) text += QStringLiteral(" · ") + tr("failed: %1").arg(failed_);
  counts_->setText(rows.empty() ? tr("Rows appear here as they are computed.") : text);
  setSubtitle(rows.empty() ? QString() : tr("%1 of %2").arg(shown_->rowCount()).arg(rows.size()));
}

// The current one first: its cell is shown.
void RobustnessTablePanel::choose() {
  if (isFollowing_) return;
  std::vector<std::int64_t> chosen;
  const auto take = [&](const QModelIndex& index) {
    chosen.push_back(index.siblingAtColumn(0).data(ExperimentRowsModel::IndexRole).toLongLong());
  };
  const QModelIndexList selected = table_->selectionModel()->selectedRows();
  const QModelIndex current = table_->selectionModel()->currentIndex().siblingAtColumn(0);
  if (selected.contains(current)) take(current);
  for (const QModelIndex& index : selected)
    if (index != current) take(index);
  session_.robustness().chosen().choose(chosen);
}

void RobustnessTablePanel::showChosen() {
  const auto& chosen = session_.robustness().chosen().rows();
  if (table_->hasFocus() && !chosen.empty() && table_->selectionModel()->hasSelection() &&
      table_->currentIndex().siblingAtColumn(0).data(ExperimentRowsModel::IndexRole).toLongLong() ==
          chosen.front())
    return;  // it comes from here
  selectChosen();
}

void RobustnessTablePanel::selectChosen() {
  const auto& chosen = session_.robustness().chosen().rows();
  isFollowing_ = true;
  std::unordered_set<std::int64_t> wanted(
      chosen.begin(), chosen.begin() + std::min<std::ptrdiff_t>(kMostSelected, std::ssize(chosen)));
  QItemSelection selection;
  QModelIndex first;
  for (int row = 0; row < shown_->rowCount() && !wanted.empty(); ++row) {
    const QModelIndex index = shown_->index(row, 0);
    const auto number = index.data(ExperimentRowsModel::IndexRole).toLongLong();
    if (wanted.erase(number) == 0) continue;
    selection.select(index, index);
    if (number == chosen.front()) first = index;
  }
  table_->selectionModel()->select(selection,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (first.isValid()) {
    table_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    table_->scrollTo(first);
  }
  isFollowing_ = false;
}

}  // namespace hp
