// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explained_set/explained_set_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/explained_set/pairs_model.h"
#include "ui/panels/explained_set/set_controls.h"
#include "ui/panels/explained_set/set_pictures_model.h"
#include "ui/panels/explained_set/set_text.h"
#include "ui/panels/explained_set/spread_strips.h"
#include "ui/session/explained_sets.h"
#include "ui/session/figure_texts.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kNarrow = 620;  // pixels: below, pictures stand under the pairs
constexpr int kMostRows = 5;  // pairs that are seen without scrolling

QLabel* textLine(const char* name, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

void fitRows(QTableView* table) {
  const int rows = std::clamp(table->model()->rowCount(), 1, kMostRows);
  table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                        rows * table->verticalHeader()->defaultSectionSize() +
                        table->horizontalScrollBar()->sizeHint().height() + space::kTight);
}

}  // namespace

ExplainedSetPanel::ExplainedSetPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showState();
}

void ExplainedSetPanel::buildLayout() {
  controls_ = new SetControls(session_.compare().explainedSets(), session_.engine(), this);
  obstacle_ = textLine("setObstacle", this);
  empty_ = new EmptyState({}, {}, {}, this);
  auto* faces = new QWidget(this);
  faces_ = new QStackedLayout(faces);
  faces_->addWidget(empty_);
  faces_->addWidget(buildAnswer());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kTight);
  column->setSpacing(space::kSmall);
  column->addWidget(controls_);
  column->addWidget(obstacle_);
  column->addWidget(faces, 1);
}

QWidget* ExplainedSetPanel::buildAnswer() {
  sides_ = new QSplitter(Qt::Horizontal, this);
  sides_->setChildrenCollapsible(false);
  sides_->addWidget(buildPairs());
  sides_->addWidget(buildPictures());
  sides_->setStretchFactor(0, 3);
  sides_->setStretchFactor(1, 2);
  return sides_;
}

QTableView* ExplainedSetPanel::buildTable(const char* name, const QString& title) {
  auto* table = new QTableView(this);
  table->setObjectName(QString::fromLatin1(name));
  table->setAccessibleName(title);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  makeCompact(table);
  return table;
}

QWidget* ExplainedSetPanel::buildPairs() {
  sentence_ = textLine("noiseSentence", this);
  remarks_ = textLine("setRemarks", this);
  makeMuted(remarks_);
  measure_ = new QComboBox(this);
  measure_->setObjectName(QStringLiteral("setMeasure"));
  measure_->setAccessibleName(tr("Measure"));
  for (const MapMeasure& each : mapMeasures()) measure_->addItem(measureText(each), toQString(each.id));
  setHelpKind(measure_, QStringLiteral("measure"));
  pairsTable_ = buildTable("explainedPairs", tr("Pairs"));
  pairsTable_->setModel(pairs_ = new PairsModel(this));
  strips_ = new SpreadStrips(this);
  offerFigure(strips_, [this] { return figure(); });
  export_ = addFigureTool(QStringLiteral("exportStrips"), [this] { return figure(); });
  allowFigure(export_, false);
  auto* part = new QWidget(this);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kSmall);
  column->addWidget(sentence_);
  column->addWidget(pairsTable_);
  column->addWidget(measure_, 0, Qt::AlignLeft);
  column->addWidget(strips_);
  column->addWidget(remarks_);
  column->addStretch(1);
  return scrolled(part, this, tr("Pairs and how far their explanations are apart"));
}

QWidget* ExplainedSetPanel::buildPictures() {
  pictures_ = new SetPicturesModel(this);
  sorted_ = new QSortFilterProxyModel(this);
  sorted_->setSourceModel(pictures_);
  sorted_->setSortRole(SetPicturesModel::SortRole);
  picturesTable_ = buildTable("explainedSetPictures", tr("Explained pictures"));
  picturesTable_->setModel(sorted_);
  picturesTable_->setSortingEnabled(true);
  return picturesTable_;
}

void ExplainedSetPanel::bindSession() {
  CompareSession& compare = session_.compare();
  connect(&compare.explainedSets(), &ExplainedSets::changed, this, &ExplainedSetPanel::showState);
  connect(&compare, &CompareSession::comparisonChanged, this, &ExplainedSetPanel::showState);
  connect(measure_, &QComboBox::activated, this, &ExplainedSetPanel::showMeasure);
  connect(pairsTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &ExplainedSetPanel::showPair);
  connect(picturesTable_, &QTableView::clicked, this, &ExplainedSetPanel::look);
  connect(picturesTable_, &QTableView::activated, this, &ExplainedSetPanel::look);
  connect(strips_, &SpreadStrips::chosen, this, &ExplainedSetPanel::lookAt);
}

void ExplainedSetPanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  sides_->setOrientation(width() < kNarrow ? Qt::Vertical : Qt::Horizontal);
}

void ExplainedSetPanel::showState() {
  ExplainedSets& sets = session_.compare().explainedSets();
  const bool canAsk = !session_.compare().comparisons().empty();
  controls_->setObstacle(canAsk ? QString() : tr("Open two runs, and wait until they are compared"));
  empty_->setSentence(!sets.obstacle().empty() ? toQString(sets.obstacle())
                      : sets.job() != 0        ? tr("The pictures are being explained by every run…")
                                        : tr("Explain a set of pictures by all runs: how far their heat maps "
                                             "move by numerical noise, by another seed, and by the rest."));
  showAnswer();
}

void ExplainedSetPanel::showAnswer() {
  const auto& answer = session_.compare().explainedSets().answer();
  const bool isNew = answer != shown_;
  shown_ = answer;
  faces_->setCurrentIndex(shown_ ? 1 : 0);
  obstacle_->setText(toQString(session_.compare().explainedSets().obstacle()));
  obstacle_->setVisible(shown_ && !obstacle_->text().isEmpty());
  setSubtitle(shown_ ? toQString(questionText(*shown_)) : QString());
  if (!isNew) return;
  sentence_->setText(shown_ ? toQString(noiseSentence(*shown_)) : QString());
  remarks_->setText(shown_ ? remarksOn(*shown_) : QString());
  remarks_->setVisible(!remarks_->text().isEmpty());
  showMeasure();
}

const MapMeasure& ExplainedSetPanel::measure() const {
  return mapMeasureById(measure_->currentData().toString().toStdString());
}

int ExplainedSetPanel::pair() const { return std::max(0, pairsTable_->currentIndex().row()); }

void ExplainedSetPanel::showMeasure() {
  const int kept = pair();
  pairs_->setRuns(shown_, measure());
  fitRows(pairsTable_);
  strips_->setStrips(strips(), measureText(measure()), measure().isDistance);
  allowFigure(export_, !strips_->strips().empty());
  pairsTable_->selectRow(std::min(kept, pairs_->rowCount() - 1));
  showPair();
}

void ExplainedSetPanel::showPair() {
  pictures_->setPair(shown_, pair(), measure());
  picturesTable_->sortByColumn(SetPicturesModel::Measure,
                               measure().isDistance ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::vector<SpreadStrip> ExplainedSetPanel::strips() {
  order_.clear();
  if (!shown_) return {};
  for (int i = 0; i < int(shown_->runs.size()); ++i)
    if (!shown_->runs[std::size_t(i)].set.pictures.empty()) order_.push_back(i);
  const auto kindOf = [this](int pair) { return shown_->runs[std::size_t(pair)].kind; };
  std::ranges::stable_sort(order_, {}, kindOf);
  std::vector<SpreadStrip> made;
  for (const int pair : order_) {
    const ExplainedRun& run = shown_->runs[std::size_t(pair)];
    SpreadStrip& strip = made.emplace_back(
        SpreadStrip{.name = toQString(run.name), .group = kindText(run.kind), .colour = int(run.kind)});
    for (const PictureAgreement& picture : run.set.pictures) {
      strip.values.push_back(measure().of(picture));
      strip.pictures << toQString(picture.picture);
    }
  }
  return made;
}

FigureOffer ExplainedSetPanel::figure() const {
  if (!shown_ || strips_->strips().empty()) return {};
  const QString title = tr("%1 over pictures").arg(measureText(measure()));
  QStringList what{QStringLiteral("measure: %1").arg(toQString(measure().id)),
                   QStringLiteral("method: %1").arg(methodText(*shown_->method, shown_->params)),
                   toQString(questionText(*shown_)), toQString(noiseSentence(*shown_))};
  for (const int pair : order_)
    what << QStringLiteral("compared with: %1").arg(toQString(shown_->runs[std::size_t(pair)].name));
  return asShown(*strips_, title, figureTexts(session_.compare(), title, what, 0, {shown_->baseline}));
}

void ExplainedSetPanel::look(const QModelIndex& index) {
  const auto* picture = pictures_->pictureOf(sorted_->mapToSource(index).row());
  if (!picture || !shown_) return;
  session_.compare().explainedSets().look(shown_->runs[std::size_t(pair())], picture->picture);
}

void ExplainedSetPanel::lookAt(int strip, int picture) {
  const int chosen = order_[std::size_t(strip)];
  pairsTable_->selectRow(chosen);
  const QModelIndex index = sorted_->mapFromSource(pictures_->index(picture, 0));
  picturesTable_->selectRow(index.row());
  picturesTable_->scrollTo(index);
  look(index);
}

}  // namespace hp
