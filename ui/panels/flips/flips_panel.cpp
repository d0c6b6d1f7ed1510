// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flips/flips_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/kit/empty_state.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/flips/flips_model.h"
#include "ui/panels/flips/flips_text.h"
#include "ui/session/session.h"

namespace hp {

FlipsPanel::FlipsPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showFlips();
}

void FlipsPanel::buildTable() {
  model_ = new FlipsModel(this);
  sorted_ = new QSortFilterProxyModel(this);
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(FlipsModel::SortRole);
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("flips"));
  table_->setAccessibleName(tr("Flipped pictures"));
  table_->setModel(sorted_);
  table_->setSortingEnabled(true);
  table_->sortByColumn(-1, Qt::AscendingOrder);  // as they came: the most certain first
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setWordWrap(false);
  table_->setTextElideMode(Qt::ElideLeft);
  makePlain(table_);
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::kSmall);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setHighlightSections(false);
}

void FlipsPanel::buildLayout() {
  buildTable();
  test_ = new QLabel(this);
  test_->setObjectName(QStringLiteral("mcNemar"));
  test_->setTextFormat(Qt::PlainText);
  test_->setWordWrap(true);
  test_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  makeMuted(test_);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kTight);
  column->setSpacing(space::kTight);
  column->addWidget(test_);
  column->addWidget(table_, 1);
  empty_ = new EmptyState({}, {}, {}, this);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(content);
}

void FlipsPanel::bindSession() {
  explain_ = addTool(QStringLiteral("explainFlip"), QStringLiteral("explain"),
                     tr("Open the picture and the baseline's network in the Explain workspace"));
  connect(explain_, &QAction::triggered, this, &FlipsPanel::explain);
  connect(table_, &QTableView::activated, this, &FlipsPanel::explain);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    showTool();
    if (const Flip* flip = chosen()) session_.compare().explanation().setPicture(flip->id);
  });
  connect(&session_.compare(), &CompareSession::comparisonChanged, this, &FlipsPanel::showFlips);
  connect(&session_.compare(), &CompareSession::pairChanged, this, &FlipsPanel::showFlips);
}

void FlipsPanel::showFlips() {
  const auto comparison = session_.compare().comparison();
  if (comparison && comparison == shown_) return;  // another candidate's: what is chosen here stays
  shown_ = comparison;
  const bool hasPredictions = comparison && comparison->predictions;
  model_->setFlips(hasPredictions ? comparison->predictions->flips : std::vector<Flip>(),
                   hasPredictions ? comparison->baseline->classNames : std::vector<std::string>());
  faces_->setCurrentIndex(hasPredictions ? 1 : 0);
  empty_->setSentence(comparison ? tr("There are no predictions of an epoch that both runs kept.")
                                 : tr("Pictures to which the runs give different classes appear here."));
  setSubtitle({});
  if (hasPredictions) showPredictions(*comparison->predictions);
  showTool();
}

void FlipsPanel::showPredictions(const PredictionsDifference& predictions) {
  setSubtitle(tr("%1 of %2").arg(predictions.flips.size()).arg(predictions.pictures));
  test_->setText(flipsText(predictions));
  table_->setVisible(!predictions.flips.empty());
}

void FlipsPanel::showTool() { explain_->setEnabled(chosen() != nullptr); }

const Flip* FlipsPanel::chosen() const {
  const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
  return index.isValid() ? &model_->flips()[std::size_t(index.row())] : nullptr;
}

void FlipsPanel::explain() {
  const Flip* flip = chosen();
  const auto comparison = session_.compare().comparison();
  if (!flip || !comparison) return;
  session_.openComparedPicture(comparison->baseline, comparison->epoch, flip->id);
  Q_EMIT requested(QStringLiteral("workspaceExplain"));
}

}  // namespace hp
