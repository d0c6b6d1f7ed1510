// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/weights_difference_panel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/compare/count_text.h"
#include "core/report/weights_heat_table.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/weights_difference/epochs_delegate.h"
#include "ui/panels/weights_difference/kernels_view.h"
#include "ui/panels/weights_difference/layers_model.h"
#include "ui/panels/weights_difference/numbers_view.h"
#include "ui/panels/weights_difference/slice_view.h"
#include "ui/panels/weights_difference/ulp_histogram.h"
#include "ui/panels/weights_difference/weights_text.h"
#include "ui/session/figure_texts.h"
#include "ui/session/session.h"

namespace hp {

namespace {

/// Numbers of tabs whose contents are read from files.
constexpr int kOverEpochs = 1, kHistogram = 2, kSlice = 3, kKernels = 4, kNumbers = 5;

QWidget* page(QWidget* parent, std::initializer_list<QWidget*> parts) {
  auto* made = new QWidget(parent);
  auto* column = new QVBoxLayout(made);
  column->setContentsMargins(0, space::kTight, 0, 0);
  column->setSpacing(space::kTight);
  for (QWidget* part : parts) column->addWidget(part, qobject_cast<QLabel*>(part) ? 0 : 1);
  return made;
}

QLabel* note(QWidget* parent, const char* name) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  label->setWordWrap(true);  // a number that is cut looks like another one
  makeMuted(label);
  return label;
}

}  // namespace

WeightsDifferencePanel::WeightsDifferencePanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showEpochs();
  showWeights();
}

void WeightsDifferencePanel::buildLayout() {
  model_ = new LayersModel(this);
  sorted_ = new QSortFilterProxyModel(this);
  sorted_->setSourceModel(model_);
  sorted_->setSortRole(LayersModel::SortRole);
  tabs_ = new QTabWidget(this);
  tabs_->setObjectName(QStringLiteral("weightsTabs"));
  tabs_->setAccessibleName(tr("Views of the weights"));
  tabs_->setDocumentMode(true);
  tabs_->addTab(buildNumbers(), tr("Tensors"));
  tabs_->addTab(buildOverEpochs(), tr("Over epochs"));
  tabs_->addTab(buildHistogram(), tr("Histogram"));
  slice_ = new SliceView(session_, this);
  tabs_->addTab(slice_, tr("Slice"));
  kernels_ = new KernelsView(session_, this);
  tabs_->addTab(kernels_, tr("Kernels"));
  numbersView_ = new NumbersView(session_, this);
  tabs_->addTab(numbersView_, tr("Numbers"));
  offerFigures();
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->setSpacing(space::kTight);
  column->addLayout(buildControls(content));
  column->addWidget(tabs_, 1);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("How far the weights of two runs lie apart appears here."), this));
  faces_->addWidget(
      new EmptyState({}, {}, tr("There are no weights of an epoch that both runs kept."), this));
  faces_->addWidget(content);
}

void WeightsDifferencePanel::offerFigures() {
  offerFigure(tabs_->widget(kOverEpochs), [this] { return overEpochsFigure(); });
  for (QWidget* page : {tabs_->widget(kHistogram), tabs_->widget(kKernels), tabs_->widget(kNumbers)})
    offerFigure(page, [this, page] { return figureOf(*page); });
  export_ = addFigureTool(QStringLiteral("exportWeights"), [this] { return figureInSight(); });
}

FigureOffer WeightsDifferencePanel::figureInSight() const {
  QWidget& page = *tabs_->currentWidget();
  if (!hasFigure(page)) return {};
  return tabs_->currentIndex() == kOverEpochs ? overEpochsFigure() : figureOf(page);
}

bool WeightsDifferencePanel::hasFigure(const QWidget& page) const {
  if (!shown_) return false;
  switch (tabs_->indexOf(&page)) {
    case kOverEpochs:
      return session_.compare().weightsOverTime() != nullptr;
    case kHistogram:
      return shown_->weights.has_value();
    case kKernels:
      return kernels_->isThere();
    case kNumbers:
      return numbersView_->isThere();
    default:
      return false;
  }
}

void WeightsDifferencePanel::showTool() { allowFigure(export_, hasFigure(*tabs_->currentWidget())); }

FigureOffer WeightsDifferencePanel::overEpochsFigure() const {
  const auto overTime = session_.compare().weightsOverTime();
  if (!overTime || weightsHeatTable(*overTime).rows.empty()) return {};
  const auto draw = [overTime, isDark = Theme::isDark()] {
    HeatTable table = weightsHeatTable(*overTime);
    table.dark = isDark;
    return drawHeatTable(table);
  };
  const CompareSession& compare = session_.compare();
  const QString title = tr("Weights over epochs"),
                what = QStringLiteral("measure: relative L2 of every epoch");
  return {.name = title,
          .draw = draw,
          .texts = figureTexts(compare, title, {what}, 0, {compare.baseline(), compare.candidate()})};
}

FigureOffer WeightsDifferencePanel::figureOf(QWidget& page) const {
  if (!hasFigure(page)) return {};
  const QString title = tabs_->tabText(tabs_->indexOf(&page)),
                tensor = toQString(session_.compare().tensor());
  const QString what = &page == kernels_  ? QStringLiteral("kernels of the first convolution")
                       : tensor.isEmpty() ? QStringLiteral("all tensors")
                                          : QStringLiteral("tensor: %1").arg(tensor);
  return asShown(
      page, title,
      figureTexts(session_.compare(), title, {what}, shown_->epoch, {shown_->baseline, shown_->candidate}));
}

QLayout* WeightsDifferencePanel::buildControls(QWidget* parent) {
  totals_ = note(parent, "weightsTotals");
  epoch_ = new QComboBox(parent);
  epoch_->setObjectName(QStringLiteral("comparedEpoch"));
  epoch_->setAccessibleName(tr("Epoch whose weights are compared"));
  auto* row = new QHBoxLayout;
  row->setContentsMargins(space::kTight, 0, space::kTight, 0);
  row->setSpacing(space::kMedium);
  row->addWidget(totals_, 1);
  row->addWidget(epoch_);
  return row;
}

QTableView* WeightsDifferencePanel::buildTable(const QString& name) {
  auto* table = new QTableView(this);
  table->setObjectName(name);
  table->setAccessibleName(tr("Tensors"));
  table->setModel(sorted_);
  table->setSortingEnabled(true);
  table->sortByColumn(LayersModel::Name, Qt::AscendingOrder);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  makeCompact(table);
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this, table] { choose(*table); });
  return table;
}

QWidget* WeightsDifferencePanel::buildNumbers() {
  numbers_ = buildTable(QStringLiteral("comparedTensors"));
  numbers_->setColumnHidden(LayersModel::OverEpochs, true);
  return page(this, {numbers_});
}

QWidget* WeightsDifferencePanel::buildOverEpochs() {
  overEpochs_ = buildTable(QStringLiteral("comparedTensorsOverEpochs"));
  for (int column = LayersModel::RelativeL2; column < LayersModel::ColumnCount; ++column)
    overEpochs_->setColumnHidden(column, true);
  overEpochs_->horizontalHeader()->setSectionResizeMode(LayersModel::OverEpochs, QHeaderView::Stretch);
  strips_ = new EpochsDelegate(overEpochs_);
  overEpochs_->setItemDelegateForColumn(LayersModel::OverEpochs, strips_);
  measure_ = new QComboBox(this);
  measure_->setObjectName(QStringLiteral("layerMeasure"));
  measure_->setAccessibleName(tr("Measure"));
  for (const auto measure : {LayerMeasure::RelativeL2, LayerMeasure::MaxAbs, LayerMeasure::UnequalShare})
    measure_->addItem(measureTitle(measure), int(measure));
  timing_ = note(this, "overEpochsNote");
  auto* controls = new QWidget(this);
  auto* row = new QHBoxLayout(controls);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(measure_);
  row->addWidget(timing_, 1);
  QWidget* made = page(this, {controls, overEpochs_});
  static_cast<QVBoxLayout*>(made->layout())->setStretch(0, 0);
  return made;
}

QWidget* WeightsDifferencePanel::buildHistogram() {
  histogramTitle_ = note(this, "histogramTitle");
  histogram_ = new UlpHistogram(this);
  return page(this, {histogramTitle_, histogram_});
}

void WeightsDifferencePanel::bindSession() {
  CompareSession& compare = session_.compare();
  connect(&compare, &CompareSession::pairChanged, this, &WeightsDifferencePanel::showEpochs);
  connect(&compare, &CompareSession::pairChanged, this, &WeightsDifferencePanel::showWeights);
  connect(&compare, &CompareSession::comparisonChanged, this, &WeightsDifferencePanel::showWeights);
  connect(&compare, &CompareSession::weightsOverTimeChanged, this, &WeightsDifferencePanel::showOverTime);
  connect(&compare, &CompareSession::tensorChanged, this, &WeightsDifferencePanel::showTensor);
  connect(tabs_, &QTabWidget::currentChanged, this, &WeightsDifferencePanel::askWhenSeen);
  connect(kernels_, &KernelsView::changed, this, &WeightsDifferencePanel::showTool);
  connect(numbersView_, &NumbersView::changed, this, &WeightsDifferencePanel::showTool);
  connect(epoch_, &QComboBox::activated, this,
          [this] { session_.compare().setEpoch(epoch_->currentData().toLongLong()); });
  connect(measure_, &QComboBox::activated, this, [this] {
    model_->setMeasure(LayerMeasure(measure_->currentData().toInt()));
    showOverTime();
  });
}

void WeightsDifferencePanel::showEpochs() {
  const CompareSession& compare = session_.compare();
  epoch_->clear();
  epoch_->addItem(tr("newest common epoch"), qlonglong(0));
  for (const std::int64_t epoch : commonEpochs(compare.baseline(), compare.candidate()))
    epoch_->addItem(tr("epoch %1").arg(epoch), qlonglong(epoch));
  epoch_->setCurrentIndex(std::max(0, epoch_->findData(qlonglong(compare.epoch()))));
}

void WeightsDifferencePanel::showWeights() {
  const auto comparison = session_.compare().comparison();
  if (comparison && comparison == shown_) return;  // another candidate's: what is chosen here stays
  shown_ = comparison;
  const bool hasWeights = comparison && comparison->weights;
  isShowing_ = true;
  model_->setTensors(hasWeights ? inNetworkOrder(comparison->weights->tensors, *comparison->baseline)
                                : std::vector<TensorDifference>());
  isShowing_ = false;
  faces_->setCurrentIndex(hasWeights ? 2 : comparison ? 1 : 0);
  totals_->setText(hasWeights ? totalsText(*comparison->weights) : QString());
  totals_->setToolTip(hasWeights ? unmatchedText(*comparison->weights) : QString());
  setSubtitle(hasWeights ? tr("epoch %1").arg(comparison->epoch) : QString());
  showTensor();
  askWhenSeen();
}

// Files are read for somebody who looks.
void WeightsDifferencePanel::askWhenSeen() {
  const auto comparison = session_.compare().comparison();
  if (isSeen_ && tabs_->currentIndex() == kOverEpochs && comparison && comparison->weights)
    session_.compare().askWeightsOverTime();
  if (isSeen_ && tabs_->currentIndex() == kSlice) slice_->read();
  readWhenSeen();
  showOverTime();
}

void WeightsDifferencePanel::beSeen(bool isSeen) {
  isSeen_ = isSeen;
  if (isSeen) askWhenSeen();
}

void WeightsDifferencePanel::readWhenSeen() {
  if (!isSeen_) return;
  if (tabs_->currentIndex() == kNumbers) numbersView_->read();
  if (tabs_->currentIndex() == kKernels) kernels_->read();
}

void WeightsDifferencePanel::showOverTime() {
  const auto overTime = session_.compare().weightsOverTime();
  model_->setOverTime(overTime);
  strips_->setHighest(model_->highest());
  overEpochs_->viewport()->update();
  timing_->setText(
      !overTime ? (session_.compare().isTiming() ? tr("The weights of every epoch are read…") : QString())
                : overTimeText(*overTime, model_->highest()));
  QStringList obstacles;
  if (overTime)
    for (const std::string& obstacle : overTime->obstacles) obstacles << toQString(obstacle);
  timing_->setToolTip(obstacles.join(QLatin1Char('\n')));
  showTool();
}

void WeightsDifferencePanel::choose(const QTableView& table) {
  if (isShowing_ || !table.currentIndex().isValid()) return;
  const int row = sorted_->mapToSource(table.currentIndex()).row();
  session_.compare().setTensor(model_->tensors()[std::size_t(row)].name);
}

void WeightsDifferencePanel::showTensor() {
  const auto comparison = session_.compare().comparison();
  if (!comparison || !comparison->weights) return;
  const int row = model_->rowOf(session_.compare().tensor());
  const QModelIndex shown = sorted_->mapFromSource(model_->index(row, LayersModel::Name));
  isShowing_ = true;
  for (QTableView* table : {numbers_, overEpochs_}) {
    if (table->currentIndex().row() != shown.row()) table->setCurrentIndex(shown);
    if (shown.isValid()) table->scrollTo(shown);
  }
  isShowing_ = false;
  const TensorDifference& tensor = row < 0 ? comparison->weights->all : model_->tensors()[std::size_t(row)];
  histogram_->setTensor(tensor);
  const QString name = row < 0 ? tr("All tensors") : toQString(tensor.name);
  histogramTitle_->setText(tr("%1: %Ln numbers, most ULP apart: %2", nullptr, int(tensor.count))
                               .arg(name, ulpWords(tensor.maxUlp)));
  readWhenSeen();
}

}  // namespace hp
