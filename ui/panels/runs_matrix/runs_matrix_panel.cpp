// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs_matrix/runs_matrix_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/report/run_matrix_picture.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/theme.h"
#include "ui/panels/job_row.h"
#include "ui/panels/runs_matrix/matrix_views.h"
#include "ui/panels/runs_matrix/matrix_words.h"
#include "ui/panels/runs_matrix/runs_matrix_model.h"
#include "ui/panels/runs_matrix/spreads_model.h"
#include "ui/session/figure_texts.h"
#include "ui/session/runs_matrix.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kLow = 300;  ///< pixels: small print has no room

enum Face { kEmpty, kComputing, kStopped, kMatrix };

}  // namespace

RunsMatrixPanel::RunsMatrixPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showAll();
}

RunsMatrix& RunsMatrixPanel::all() const { return session_.compare().allRuns(); }

void RunsMatrixPanel::buildLayout() {
  warnings_ = new QLabel(this);
  warnings_->setObjectName(QStringLiteral("duplicateRuns"));
  warnings_->setTextFormat(Qt::PlainText);
  warnings_->setWordWrap(true);
  warnings_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* content = new QWidget(this);
  buildFaces();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->setSpacing(space::kTight);
  column->addWidget(warnings_);
  column->addLayout(buildControls(this));
  column->addWidget(content, 1);
  content->setLayout(faces_);
}

void RunsMatrixPanel::buildFaces() {
  empty_ = new EmptyState({}, {}, {}, this);
  auto* computing = new QWidget(this);
  job_ = new JobRow(computing);
  auto* middle = new QVBoxLayout(computing);
  middle->addWidget(job_);
  middle->addStretch();
  stopped_ = new EmptyState({}, {}, {}, this);
  connect(stopped_->addButton(QStringLiteral("computeMatrix"), tr("Compare all runs")), &QPushButton::clicked,
          this, [this] { all().compute(); });
  parts_ = new QSplitter(Qt::Vertical, this);
  parts_->setChildrenCollapsible(false);
  connect(parts_, &QSplitter::splitterMoved, this, [this] { isByHand_ = true; });
  auto* left = new QWidget(this);
  auto* column = new QVBoxLayout(left);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(buildMatrix(), 1);
  column->addWidget(note_ = addNote(this, "matrixNote"));
  parts_->addWidget(left);
  parts_->addWidget(buildSpreads());
  faces_ = new QStackedLayout;
  for (QWidget* face : {static_cast<QWidget*>(empty_), computing, static_cast<QWidget*>(stopped_),
                        static_cast<QWidget*>(parts_)})
    faces_->addWidget(face);
}

QLayout* RunsMatrixPanel::buildControls(QWidget* parent) {
  measure_ = addChoice(parent, "matrixMeasure", tr("Measure"));
  for (const RunMeasure& measure : runMeasures()) {
    measure_->addItem(translated("Measures", measure.title), toQString(measure.id));
    measure_->setItemData(measure_->count() - 1, translated("Measures", measure.about), Qt::ToolTipRole);
  }
  setHelpKind(measure_, QStringLiteral("measure"));
  order_ = addChoice(parent, "matrixOrder", tr("Order of the runs"));
  order_->addItem(tr("Like runs together"), true);
  order_->addItem(tr("As they were opened"), false);
  groupBy_ = addChoice(parent, "matrixGroups", tr("Group the runs by this setting"));
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kSmall);
  for (QComboBox* box : {measure_, order_, groupBy_}) row->addWidget(box);
  row->addStretch();
  return row;
}

QTableView* RunsMatrixPanel::buildMatrix() {
  model_ = new RunsMatrixModel(this);
  matrix_ = makeMatrixView(model_, this);
  offerFigure(matrix_, [this] { return figure(); });
  export_ = addFigureTool(QStringLiteral("exportMatrix"), [this] { return figure(); });
  return matrix_;
}

QWidget* RunsMatrixPanel::buildSpreads() {
  spreads_ = new SpreadsModel(this);
  groups_ = makeSpreadsView(spreads_, this);
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(groups_, 1);
  column->addWidget(groupsNote_ = addNote(part, "groupsNote"));
  return part;
}

void RunsMatrixPanel::bindSession() {
  CompareSession& compare = session_.compare();
  connect(&all(), &RunsMatrix::changed, this, &RunsMatrixPanel::showAll);
  connect(&compare, &CompareSession::runsChanged, this, &RunsMatrixPanel::showFace);
  connect(&compare, &CompareSession::openingChanged, this, &RunsMatrixPanel::showFace);
  connect(&compare, &CompareSession::comparisonChanged, this, &RunsMatrixPanel::showChecked);
  connect(&compare, &CompareSession::pairChanged, this,
          [this] { model_->setPair(session_.compare().baseline(), session_.compare().candidate()); });
  connect(&session_.engine(), &Engine::started, this, &RunsMatrixPanel::showProgress);
  connect(&session_.engine(), &Engine::progressed, this, &RunsMatrixPanel::showProgress);
  connect(job_, &JobRow::stopRequested, this, [this] { session_.engine().stop(all().computing()); });
  connect(measure_, &QComboBox::activated, this,
          [this] { all().setMeasure(runMeasureById(measure_->currentData().toString().toStdString())); });
  connect(order_, &QComboBox::activated, this,
          [this] { model_->setClustered(order_->currentData().toBool()); });
  connect(groupBy_, &QComboBox::activated, this, [this] {
    chosenSetting_ = groupBy_->currentData().toString();
    showSpreads();
    arrange();
  });
  connect(matrix_, &QTableView::clicked, this, &RunsMatrixPanel::choosePair);
  connect(matrix_, &QTableView::activated, this, &RunsMatrixPanel::choosePair);
}

void RunsMatrixPanel::beSeen(bool isSeen) { all().setWatched(isSeen); }

void RunsMatrixPanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  arrange();
}

// Where there is more room beside the matrix than below it, the groups stand there. Either part gets what it
// needs while there is room for both; else the groups get two fifths at most. What a person moved stays until
// the tables are others, or stand otherwise.
void RunsMatrixPanel::arrange() {
  const bool isWide = width() > 2 * height(), isLow = height() < kLow;
  note_->setHidden(isLow);  // the tool tips of the choices above say the same
  groupsNote_->setHidden(isLow || groupsNote_->text().isEmpty());
  const Qt::Orientation orientation = isWide ? Qt::Horizontal : Qt::Vertical;
  const std::pair needed(neededFor(*matrix_), neededFor(*groups_));
  if (parts_->orientation() != orientation || needed != arranged_) isByHand_ = false;
  parts_->setOrientation(orientation);
  arranged_ = needed;
  if (isByHand_) return;
  const auto along = [isWide](QSize size) { return isWide ? size.width() : size.height(); };
  const int room = isWide ? parts_->width() : parts_->height();
  const int note = isWide || isLow ? 0 : note_->height() + groupsNote_->height();
  const int matrix = along(needed.first) + note / 2, groups = along(needed.second) + note / 2;
  const int first = matrix + groups <= room ? matrix : std::max(room * 3 / 5, room - groups);
  parts_->setSizes({first, room - first});
}

FigureOffer RunsMatrixPanel::figure() const {
  const auto& matrix = all().matrix();
  if (!matrix) return {};
  const CompareSession& compare = session_.compare();
  const QString title = translated("Measures", matrix->measure->title);
  QStringList what{QStringLiteral("measure: %1").arg(toQString(matrix->measure->id)),
                   toQString(epochsText(*matrix))};
  std::vector<ComparedRunPtr> checked;
  for (const ComparedRunPtr& run : compare.runs()) checked.push_back(compare.checked(run));
  if (const auto changed = changedRunsText(checked); !changed.empty()) what << toQString(changed);
  return {.name = title,
          .draw =
              [matrix, runs = compare.runs(), isDark = Theme::isDark()] {
                constexpr int kWidth = 2000;
                return drawRunMatrix(*matrix, runs, kWidth, isDark);
              },
          .texts = figureTexts(compare, title, what, 0, compare.runs())};
}

void RunsMatrixPanel::showAll() {
  showMatrix();
  showChecked();
  showSettings();
  showSpreads();
  showFace();
  arrange();
}

void RunsMatrixPanel::showChecked() {
  std::vector<ComparedRunPtr> checked;
  for (const ComparedRunPtr& run : session_.compare().runs())
    checked.push_back(session_.compare().checked(run));
  model_->setChecked(checked);
  const QString text = warningsOf(all().facts().get(), checked);
  warnings_->setText(text);
  warnings_->setVisible(!text.isEmpty());
}

void RunsMatrixPanel::showMatrix() {
  const CompareSession& compare = session_.compare();
  measure_->setCurrentIndex(measure_->findData(toQString(all().measure().id)));
  model_->setMatrix(all().matrix(), compare.runs());
  model_->setPair(compare.baseline(), compare.candidate());
  const QFontMetrics digits(Theme::numberFont());
  matrix_->horizontalHeader()->setDefaultSectionSize(digits.horizontalAdvance(model_->widestText()) +
                                                     2 * space::kSmall);
  note_->setText(all().matrix() ? matrixNote(*all().matrix(), model_->isLogarithmic()) : QString());
  measure_->setToolTip(translated("Measures", all().measure().about) + QLatin1Char('\n') + note_->text());
  const std::size_t runs = compare.runs().size();
  setSubtitle(runs < 2 ? QString() : tr("%1 runs").arg(runs));
}

void RunsMatrixPanel::showFace() {
  const bool areFew = session_.compare().runs().size() < 2, areOpened = session_.compare().isOpening();
  empty_->setSentence(areOpened ? tr("Runs are being opened…")
                                : tr("Open two runs or more: how every one of them stands to every other "
                                     "appears here."));
  stopped_->setSentence(all().obstacle().empty() ? tr("The comparison of all runs was stopped.")
                                                 : toQString(all().obstacle()));
  if (const auto job = session_.engine().job(all().computing())) job_->showJob(*job);
  allowFigure(export_, !areFew && all().matrix());
  faces_->setCurrentIndex(areFew                   ? kEmpty
                          : all().matrix()         ? kMatrix
                          : all().computing() != 0 ? kComputing
                          : areOpened              ? kEmpty
                                                   : kStopped);
}

void RunsMatrixPanel::showProgress(const JobInfo& job) {
  if (job.id == all().computing()) job_->showJob(job);
}

void RunsMatrixPanel::showSettings() {
  const auto& facts = all().facts();
  groupBy_->clear();
  groupBy_->setEnabled(facts != nullptr);
  if (!facts) return;
  for (const auto& [id, title] : settingsToGroupBy(facts->settings))
    groupBy_->addItem(tr("By %1").arg(title), id);
  const int chosen = groupBy_->findData(chosenSetting_);
  const QString first = toQString(settingToGroupBy(facts->settings).id);
  groupBy_->setCurrentIndex(chosen >= 0 ? chosen : groupBy_->findData(first));
}

void RunsMatrixPanel::showSpreads() {
  const auto& facts = all().facts();
  const auto& matrix = all().matrix();
  if (!facts || !matrix) return spreads_->clear();
  const GroupSetting& setting =
      groupSettingById(facts->settings, groupBy_->currentData().toString().toStdString());
  const auto groups = groupRuns(setting);
  spreads_->setSpreads(settingTitleText(setting), groups, spreadsOf(groups, matrix->values),
                       *matrix->measure);
  groupsNote_->setText(groupsNote(setting, groups));
  groupBy_->setToolTip(tr("Group the runs by this setting") + QLatin1Char('\n') + groupsNote_->text());
}

// One that is the baseline already stays it: the matrix is the same from both sides.
void RunsMatrixPanel::choosePair(const QModelIndex& cell) {
  CompareSession& compare = session_.compare();
  if (!cell.isValid() || cell.row() == cell.column()) return;
  const ComparedRunPtr first = model_->runAt(cell.row()), second = model_->runAt(cell.column());
  if (compare.baseline() == second) return compare.setCandidate(first);
  compare.setBaseline(first);
  compare.setCandidate(second);
}

}  // namespace hp
