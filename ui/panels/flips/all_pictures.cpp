// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flips/all_pictures.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "core/compare/run_network.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/flips/pictures_model.h"
#include "ui/session/session.h"

namespace hp {

AllPictures::AllPictures(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  buildLayout();
  connect(find_, &QLineEdit::textChanged, this, &AllPictures::find);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (!isFinding_) Q_EMIT chosenChanged();
  });
  connect(&session_.compare(), &CompareSession::pairChanged, this, &AllPictures::startPair);
  connect(again_, &QPushButton::clicked, this, &AllPictures::ask);
  startPair();
}

QTableView* AllPictures::buildTable() {
  auto* table = new QTableView(this);
  table->setObjectName(QStringLiteral("allPictures"));
  table->setAccessibleName(tr("Pictures of the data"));
  table->setModel(found_);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setTextElideMode(Qt::ElideLeft);
  makeCompact(table);
  table->horizontalHeader()->setSectionResizeMode(PicturesModel::Picture, QHeaderView::Stretch);
  return table;
}

void AllPictures::buildLayout() {
  model_ = new PicturesModel(this);
  found_ = new QSortFilterProxyModel(this);
  found_->setSourceModel(model_);
  found_->setFilterKeyColumn(PicturesModel::Picture);
  found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  table_ = buildTable();
  find_ = new QLineEdit(this);
  find_->setObjectName(QStringLiteral("findPicture"));
  find_->setPlaceholderText(tr("Find a picture"));
  find_->setAccessibleName(tr("Find a picture"));
  find_->setClearButtonEnabled(true);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, space::kTight, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(find_);
  column->addWidget(table_, 1);
  empty_ = new EmptyState({}, {}, {}, this);
  again_ = empty_->addButton(QStringLiteral("listPicturesAgain"), tr("List again"));
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(content);
}

std::string AllPictures::chosen() const {
  const QModelIndex index = found_->mapToSource(table_->currentIndex());
  return index.isValid() ? model_->dataset()->example(std::size_t(index.row())).id : std::string();
}

// Which data are the baseline's does not hang on the candidate, unless the baseline has none.
void AllPictures::startPair() {
  const CompareSession& compare = session_.compare();
  if (model_->dataset() && compare.baseline() == baseline_ && !baseline_->config.empty()) return;
  session_.engine().stop(job_);
  job_ = 0;
  isGivenUp_ = false;
  baseline_ = compare.baseline();
  candidate_ = compare.candidate();
  model_->setDataset(nullptr);
  showState({});
  if (isVisible()) ask();
}

void AllPictures::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!isGivenUp_) ask();
}

void AllPictures::ask() {
  if (!baseline_ || !candidate_ || job_ || model_->dataset()) return;
  auto id = std::make_shared<JobId>(0);
  const auto work = [baseline = baseline_, candidate = candidate_](const RunContext& context) {
    return datasetOfEither(*baseline, *candidate, context);
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const Dataset>>& outcome) {
    if (job_ != *id) return;
    job_ = 0;
    if (const auto* dataset = std::get_if<std::shared_ptr<const Dataset>>(&outcome))
      model_->setDataset(*dataset);
    isGivenUp_ = !model_->dataset();
    const auto* failure = std::get_if<Failure>(&outcome);
    showState(failure ? toQString(failure->summary) : QString());
  };
  *id = session_.engine().submit<Dataset>(
      Lane::Files, this, tr("List the pictures of %1").arg(toQString(baseline_->name)), work, done);
  job_ = *id;
  showState({});
}

void AllPictures::find(const QString& text) {
  isFinding_ = true;
  found_->setFilterFixedString(text);
  isFinding_ = false;
}

void AllPictures::showState(const QString& obstacle) {
  empty_->setSentence(!obstacle.isEmpty() ? obstacle
                      : job_              ? tr("The pictures are being listed…")
                      : isGivenUp_        ? tr("Listing the pictures was stopped.")
                                          : tr("All pictures of the baseline's data appear here."));
  again_->setVisible(isGivenUp_ && !job_);
  faces_->setCurrentIndex(model_->dataset() ? 1 : 0);
}

}  // namespace hp
