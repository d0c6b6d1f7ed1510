// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flips/flips_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/text.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/panels/flips/all_pictures.h"
#include "ui/panels/flips/calibration_view.h"
#include "ui/panels/flips/flips_model.h"
#include "ui/panels/flips/flips_text.h"
#include "ui/session/figure_texts.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kCalibration = 2;  ///< number of the tab
}  // namespace

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
  table_->setTextElideMode(Qt::ElideLeft);
  makeCompact(table_);
}

QWidget* FlipsPanel::buildFlips() {
  buildTable();
  test_ = new QLabel(this);
  test_->setObjectName(QStringLiteral("mcNemar"));
  test_->setTextFormat(Qt::PlainText);
  test_->setWordWrap(true);
  test_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  makeMuted(test_);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, space::kTight, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(test_);
  column->addWidget(table_, 1);
  return content;
}

QWidget* FlipsPanel::buildCalibration() {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  calibration_ = new CalibrationView(content);
  column->addWidget(calibration_);
  auto* scroll = new FittingScroll(content, this);
  scroll->setAccessibleName(tr("Calibration"));
  setHelpTopic(scroll, QStringLiteral("measure:calibration"));
  return scroll;
}

// A sentence stands there while there are no predictions.
QWidget* FlipsPanel::predicted(QWidget* content) {
  auto* made = new QWidget(this);
  auto* faces = new QStackedLayout(made);
  auto* empty = new EmptyState({}, {}, {}, made);
  faces->addWidget(empty);
  auto* page = new QWidget(made);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(content, 1);
  column->addStretch();
  faces->addWidget(page);
  predictedFaces_ << faces;
  noPredictions_ << empty;
  return made;
}

void FlipsPanel::buildLayout() {
  all_ = new AllPictures(session_, this);
  tabs_ = new QTabWidget(this);
  tabs_->setObjectName(QStringLiteral("flipsTabs"));
  tabs_->setAccessibleName(tr("Views of the predictions"));
  tabs_->setDocumentMode(true);
  tabs_->addTab(predicted(buildFlips()), tr("Flips"));
  tabs_->addTab(all_, tr("All pictures"));
  tabs_->addTab(predicted(buildCalibration()), tr("Calibration"));
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, 0, space::kSmall, space::kTight);
  column->addWidget(tabs_);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("Pictures to which the runs give different classes appear here."), this));
  faces_->addWidget(content);
}

void FlipsPanel::bindSession() {
  explain_ = addTool(QStringLiteral("explainFlip"), QStringLiteral("explain"),
                     tr("Open the picture and the baseline's network in the Explain workspace"));
  connect(explain_, &QAction::triggered, this, &FlipsPanel::explain);
  export_ = addFigureTool(QStringLiteral("exportCalibration"), [this] { return figure(); });
  offerFigure(calibration_, [this] { return figure(); });
  connect(table_, &QTableView::activated, this, &FlipsPanel::explain);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlipsPanel::choose);
  connect(all_, &AllPictures::chosenChanged, this, &FlipsPanel::choose);
  connect(tabs_, &QTabWidget::currentChanged, this, &FlipsPanel::showTool);
  connect(&session_.compare(), &CompareSession::comparisonChanged, this, &FlipsPanel::showFlips);
  connect(&session_.compare(), &CompareSession::pairChanged, this, &FlipsPanel::showFlips);
}

void FlipsPanel::showFlips() {
  const CompareSession& compare = session_.compare();
  const auto comparison = compare.comparison();
  faces_->setCurrentIndex(compare.candidate() ? 1 : 0);
  if (comparison && comparison == shown_) return;  // another candidate's: what is chosen here stays
  shown_ = comparison;
  const bool hasPredictions = comparison && comparison->predictions;
  model_->setFlips(hasPredictions ? comparison->predictions->flips : std::vector<Flip>(),
                   hasPredictions ? comparison->baseline->classNames : std::vector<std::string>());
  for (QStackedLayout* faces : predictedFaces_) faces->setCurrentIndex(hasPredictions ? 1 : 0);
  for (EmptyState* empty : noPredictions_)
    empty->setSentence(comparison ? tr("There are no predictions of an epoch that both runs kept.")
                                  : tr("What both runs predict appears here once they are compared."));
  setSubtitle({});
  if (hasPredictions) showPredictions(*comparison->predictions);
  showTool();
}

void FlipsPanel::showPredictions(const PredictionsDifference& predictions) {
  setSubtitle(tr("%1 of %2").arg(predictions.flips.size()).arg(predictions.pictures));
  test_->setText(flipsText(predictions));
  table_->setVisible(!predictions.flips.empty());
  const CompareSession& compare = session_.compare();
  const auto numberOf = [&](const ComparedRunPtr& run) {
    return int(std::find(compare.runs().begin(), compare.runs().end(), run) - compare.runs().begin());
  };
  calibration_->showCalibration(predictions, numberOf(compare.baseline()), numberOf(compare.candidate()));
}

void FlipsPanel::choose() {
  showTool();
  if (const std::string id = chosen(); !id.empty()) session_.compare().explanation().setPicture(id);
}

void FlipsPanel::showTool() {
  explain_->setEnabled(!chosen().empty());
  allowFigure(export_, showsCalibration());
}

bool FlipsPanel::showsCalibration() const {
  return tabs_->currentIndex() == kCalibration && shown_ && shown_->predictions;
}

FigureOffer FlipsPanel::figure() const {
  if (!showsCalibration()) return {};
  const auto &ours = shown_->predictions->baselineCalibration,
             &theirs = shown_->predictions->candidateCalibration;
  const auto numbers = [](const char* what, double baseline, double candidate) {
    return QStringLiteral("%1: %2, %3")
        .arg(QLatin1String(what), toQString(numberText(baseline)), toQString(numberText(candidate)));
  };
  const QStringList what{QStringLiteral("predictions of epoch: %1").arg(shown_->answersEpoch),
                         numbers("expected calibration error", ours.expectedError, theirs.expectedError),
                         numbers("Brier score", ours.brier, theirs.brier)};
  const QString title = tr("Reliability diagram");
  return asShown(*calibration_, title,
                 figureTexts(session_.compare(), title, what, 0, {shown_->baseline, shown_->candidate}));
}

std::string FlipsPanel::chosen() const {
  if (tabs_->currentWidget() == all_) return all_->chosen();
  const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
  return index.isValid() ? model_->flips()[std::size_t(index.row())].id : std::string();
}

void FlipsPanel::explain() {
  const std::string id = chosen();
  const auto comparison = session_.compare().comparison();
  if (id.empty() || !comparison) return;
  session_.openComparedPicture(comparison->baseline, comparison->epoch, id);
  Q_EMIT requested(QStringLiteral("workspaceExplain"));
}

}  // namespace hp
