// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/parting_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/kit/conversions.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/job_row.h"
#include "ui/panels/verdict/parting_model.h"
#include "ui/session/parting_search.h"

namespace hp {

namespace {

constexpr int kShownRows = 11;
constexpr int kRowsBefore = 4;  ///< of what is equal, above the first that differs
constexpr int kMinute = 60;

QString timeText(double seconds) {
  if (seconds < 1) return PartingView::tr("about a second");
  if (seconds < 2 * kMinute) return PartingView::tr("about %n seconds", nullptr, int(std::ceil(seconds)));
  return PartingView::tr("about %n minutes", nullptr, int(std::ceil(seconds / kMinute)));
}

/// What a press on the button will do.
QString workText(const PartingSearch& search) {
  QString text = PartingView::tr(
                     "Computes step %1 of both runs again and compares every layer, forwards and "
                     "backwards. Needs the data they were trained with.")
                     .arg(search.step());
  if (!search.cost() || search.cost()->steps == 0) return text;
  const QString steps = PartingView::tr("From the nearest checkpoints %n steps are to be done again", nullptr,
                                        int(search.cost()->steps));
  if (!search.cost()->seconds) return text + QLatin1Char(' ') + steps + QLatin1Char('.');
  return text + QLatin1Char(' ') +
         PartingView::tr("%1, for which the runs took %2.").arg(steps, timeText(*search.cost()->seconds));
}

}  // namespace

PartingView::PartingView(PartingSearch& search, QWidget* parent) : QWidget(parent), search_(search) {
  buildLayout();
  connect(&search_, &PartingSearch::changed, this, &PartingView::showState);
  connect(find_, &QPushButton::clicked, &search_, &PartingSearch::search);
  connect(job_, &JobRow::stopRequested, &search_, &PartingSearch::stop);
  connect(baselineData_, &QPushButton::clicked, this, [this] {
    askForFolder(this, tr("Where the data are now"),
                 [this](const QString& path) { search_.setBaselineData(path.toStdString()); });
  });
  connect(candidateData_, &QPushButton::clicked, this, [this] {
    askForFolder(this, tr("Where the data of the candidate are now"),
                 [this](const QString& path) { search_.setCandidateData(path.toStdString()); });
  });
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { choose(now.row()); });
  showState();
}

void PartingView::buildLayout() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kSmall);
  find_ = addButton("findOperation", tr("Find the operation"));
  what_ = addText("partingWork", true);
  job_ = new JobRow(this);
  column->addWidget(job_);
  answer_ = addText("partingAnswer", false);
  baselineData_ = addButton("baselineData", tr("Data of the baseline …"));
  candidateData_ = addButton("candidateData", tr("Data of the candidate …"));
  buildTable();
  column->addWidget(table_);
}

QLabel* PartingView::addText(const char* name, bool isMuted) {
  auto* label = new QLabel(this);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (isMuted) makeMuted(label);
  layout()->addWidget(label);
  return label;
}

QPushButton* PartingView::addButton(const char* name, const QString& text) {
  auto* button = new QPushButton(text, this);
  button->setObjectName(QString::fromLatin1(name));
  static_cast<QVBoxLayout*>(layout())->addWidget(button, 0, Qt::AlignLeft);
  return button;
}

void PartingView::buildTable() {
  model_ = new PartingModel(this);
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("partingTable"));
  table_->setAccessibleName(tr("What the step computes"));
  table_->setModel(model_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  makeCompact(table_);
  table_->horizontalHeader()->setSectionResizeMode(PartingModel::What, QHeaderView::Stretch);
  table_->setTextElideMode(Qt::ElideMiddle);
  table_->setFixedHeight((kShownRows + 2) * table_->verticalHeader()->defaultSectionSize());
}

void PartingView::showState() {
  setVisible(search_.isPossible());
  const bool isSearching = search_.job() != 0;
  find_->setVisible(!isSearching);
  find_->setText(search_.answer() ? tr("Find the operation again") : tr("Find the operation"));
  what_->setText(workText(search_));
  what_->setVisible(!isSearching && !search_.answer());
  job_->setVisible(isSearching);
  if (const auto job = search_.jobInfo()) job_->showJob(*job);
  showAnswer();
}

void PartingView::showAnswer() {
  const auto& answer = search_.answer();
  model_->setParting(answer);
  answer_->setVisible(answer != nullptr);
  answer_->setText(answer ? toQString(answer->sentence) : QString());
  showDataButtons();
  table_->setVisible(answer && answer->first);
  if (!answer || !answer->first) return;
  const int above = std::max(0, int(*answer->first) - kRowsBefore);
  table_->scrollTo(model_->index(above, 0), QAbstractItemView::PositionAtTop);
}

// Of data that lay in one place one answer will do; where it is not known what is wrong, both can be named.
void PartingView::showDataButtons() {
  const auto& answer = search_.answer();
  const bool isInVain = answer && !answer->isVouchedFor;
  const bool ofBaseline = isInVain && !answer->missingBaselineData.empty();
  const bool ofCandidate = isInVain && !answer->missingCandidateData.empty();
  const bool isOnePlace = ofBaseline && answer->missingBaselineData == answer->missingCandidateData;
  const bool isUnknown = isInVain && !ofBaseline && !ofCandidate;
  baselineData_->setText(isOnePlace ? tr("Data of both runs …") : tr("Data of the baseline …"));
  baselineData_->setVisible(ofBaseline || isUnknown);
  candidateData_->setVisible((ofCandidate && !isOnePlace) || isUnknown);
}

void PartingView::showJob(const JobInfo& job) {
  if (job.id == search_.job()) job_->showJob(job);
}

void PartingView::choose(int row) {
  if (row < 0) return;
  const std::string tensor = model_->tensorOf(row);
  if (!tensor.empty()) Q_EMIT tensorChosen(tensor);
}

}  // namespace hp
