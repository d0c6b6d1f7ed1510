// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/data_panel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/data/data_params.h"
#include "core/data/statistics.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/param_form.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kSettle = 500;  // milliseconds after the last edit until the set is opened anew
constexpr const char* kContext = "Data";

/// The kind follows from what was opened: other rows depend on it, but it is no choice. Scenes are split by
/// their numbers.
Params splitParams() {
  Params params = dataParams();
  for (Param& param : params) {
    if (param.info.id == "kind") param.info.shownIf = {"kind", {}};
    if (param.info.id == "split") param.info.shownIf = {"kind", {"folders", "cifar10", "list", "pets"}};
  }
  return params;
}

QString splitTitle(std::size_t split) {
  const QString titles[] = {DataPanel::tr("Train"), DataPanel::tr("Valid."), DataPanel::tr("Calib."),
                            DataPanel::tr("Test")};
  return titles[split];
}

QString stockText(const TrainingData& data) {
  if (data.isTakingStock()) return DataPanel::tr("Every picture is being read…");
  if (!data.inventory())
    return DataPanel::tr("Not checked yet. Training checks every picture before it begins.");
  const auto broken = data.inventory()->broken();
  const auto twice = data.inventory()->duplicates(*data.dataset());
  const auto crossing = std::count_if(twice.begin(), twice.end(),
                                      [](const DuplicateGroup& group) { return group.crossesSplits; });
  QStringList lines;
  lines << (broken.empty() ? DataPanel::tr("All pictures can be read.")
                           : DataPanel::tr("%n picture(s) cannot be read, the first of them %1.", nullptr,
                                           int(broken.size()))
                                 .arg(toQString(data.dataset()->example(broken.front()).id)));
  lines << (twice.empty()
                ? DataPanel::tr("None is there twice.")
                : DataPanel::tr("%1 are there more than once, %2 of them in training and validation both.")
                      .arg(twice.size())
                      .arg(crossing));
  return lines.join(QLatin1Char('\n'));
}

QTableWidgetItem* cell(const QString& text, bool isNumber) {
  auto* item = new QTableWidgetItem(text);
  item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
  return item;
}

}  // namespace

DataPanel::DataPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showData();
}

void DataPanel::buildLayout() {
  auto* empty = new EmptyState(QStringLiteral("image"), tr("What shall a network learn from?"),
                               tr("A folder with a folder of pictures for each class, a CSV list, or scenes "
                                  "that the program draws: with them nothing else is needed."),
                               this);
  bindSources([empty](const QString& name, const QString& text) {
    return empty->addButton(name + QStringLiteral("Offer"), text);
  });
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty);
  faces_->addWidget(scrolled(buildContent(), this, tr("Data")));
}

// The same three buttons wherever data are chosen.
void DataPanel::bindSources(const std::function<QPushButton*(const QString&, const QString&)>& add) {
  const auto bind = [this](QPushButton* button, const QString& hint, auto onClick) {
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, onClick);
  };
  bind(add(QStringLiteral("dataScenes"), tr("Scenes")), tr("Pictures that the program draws"),
       [this] { session_.training().data().open(std::string("scenes:")); });
  bind(add(QStringLiteral("dataFolder"), tr("Folder…")),
       tr("A folder with a folder of pictures for each class"), &DataPanel::askForFolder);
  bind(add(QStringLiteral("dataList"), tr("List…")), tr("A CSV file with the columns path and label"),
       &DataPanel::askForList);
}

QWidget* DataPanel::buildContent() {
  auto* content = new QWidget(this);
  source_ = new QLabel(content);
  source_->setTextFormat(Qt::PlainText);
  source_->setWordWrap(true);
  split_ = new ParamForm(content);
  split_->setObjectName(QStringLiteral("splitForm"));
  split_->setParams(splitParams(), DataSpec{}, kContext);
  scenes_ = new ParamForm(content);
  scenes_->setObjectName(QStringLiteral("sceneForm"));
  scenes_->setParams(sceneParams(), SceneSpec{}, kContext);
  counts_ = new QTableWidget(content);
  counts_->setObjectName(QStringLiteral("classCounts"));
  counts_->setAccessibleName(tr("Pictures of each class and split"));
  counts_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  counts_->setSelectionMode(QAbstractItemView::NoSelection);
  counts_->setTabKeyNavigation(false);
  counts_->setShowGrid(false);
  counts_->setFrameShape(QFrame::NoFrame);
  counts_->verticalHeader()->hide();
  counts_->verticalHeader()->setDefaultSectionSize(counts_->fontMetrics().height() + space::kSmall);
  counts_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  stock_ = new QLabel(content);
  stock_->setWordWrap(true);
  makeMuted(stock_);
  check_ = new QPushButton(tr("Check every picture"), content);
  check_->setObjectName(QStringLiteral("takeStock"));
  leaveOut_ = new QPushButton(tr("Leave the broken ones out"), content);
  leaveOut_->setObjectName(QStringLiteral("leaveOutBroken"));
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  column->setSpacing(space::kMedium);
  column->addWidget(source_);
  auto* sources = new QHBoxLayout;
  sources->setSpacing(space::kSmall);
  bindSources([content, sources](const QString& name, const QString& text) {
    auto* button = new QPushButton(text, content);
    button->setObjectName(name);
    sources->addWidget(button);
    return button;
  });
  sources->addStretch();
  column->addLayout(sources);
  column->addWidget(counts_);
  column->addWidget(split_);
  column->addWidget(scenes_);
  column->addWidget(stock_);
  column->addWidget(check_, 0, Qt::AlignLeft);
  column->addWidget(leaveOut_, 0, Qt::AlignLeft);
  column->addStretch(1);
  return content;
}

void DataPanel::bindSession() {
  TrainingData& set = session_.training().data();
  connect(&set, &TrainingData::changed, this, &DataPanel::showData);
  settle_.setSingleShot(true);
  settle_.setInterval(kSettle);
  connect(&settle_, &QTimer::timeout, this, &DataPanel::applyForms);
  for (ParamForm* form : {split_, scenes_})
    connect(form, &ParamForm::changed, &settle_, qOverload<>(&QTimer::start));
  connect(check_, &QPushButton::clicked, &set, &TrainingData::takeStock);
  connect(leaveOut_, &QPushButton::clicked, &set, &TrainingData::leaveOutBroken);
}

void DataPanel::askForFolder() {
  auto* dialog = new QFileDialog(this, tr("A folder with a folder of pictures for each class"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& path) { session_.training().data().open(path.toStdString()); });
  dialog->open();
}

void DataPanel::askForList() {
  auto* dialog = new QFileDialog(this, tr("A list of pictures"), {}, tr("Lists (*.csv)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& path) { session_.training().data().open(path.toStdString()); });
  dialog->open();
}

void DataPanel::showData() {
  const TrainingData& set = session_.training().data();
  faces_->setCurrentIndex(set.spec() ? 1 : 0);
  if (set.isOpening()) setSubtitle(tr("opening…"));
  if (!set.spec() || set.isOpening()) return;
  const bool isDrawn = set.spec()->kind == DataKind::Scenes;
  source_->setText(isDrawn ? tr("Scenes that the program draws") : toQString(set.spec()->path.string()));
  setSubtitle(tr("%1 pictures").arg(set.dataset()->examples().size()));
  showForms();
  showCounts();
  showStock();
}

void DataPanel::showForms() {
  const DataSpec& spec = *session_.training().data().spec();
  const QSignalBlocker quietSplit(split_), quietScenes(scenes_);
  split_->setValues(spec);
  scenes_->setValues(spec.scenes);
  scenes_->setVisible(spec.kind == DataKind::Scenes);
}

void DataPanel::showCounts() {
  const Dataset& dataset = *session_.training().data().dataset();
  const auto counts = countClasses(dataset);
  std::vector<std::size_t> splits;
  for (std::size_t split = 0; split < kSplits.size(); ++split) {
    const bool isUsed =
        std::any_of(counts.begin(), counts.end(), [&](const auto& row) { return row[split] > 0; });
    if (isUsed) splits.push_back(split);
  }
  counts_->clear();
  counts_->setRowCount(int(counts.size()));
  counts_->setColumnCount(int(splits.size()) + 1);
  counts_->setHorizontalHeaderItem(0, cell(tr("Class"), false));
  for (std::size_t row = 0; row < counts.size(); ++row)
    counts_->setItem(int(row), 0, cell(toQString(dataset.classNames()[row]), false));
  for (std::size_t column = 0; column < splits.size(); ++column) {
    counts_->setHorizontalHeaderItem(int(column) + 1, cell(splitTitle(splits[column]), true));
    for (std::size_t row = 0; row < counts.size(); ++row)
      counts_->setItem(int(row), int(column) + 1, cell(QString::number(counts[row][splits[column]]), true));
  }
  counts_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  counts_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  counts_->setFixedHeight(counts_->verticalHeader()->length() +
                          counts_->horizontalHeader()->sizeHint().height() + space::kTight);
}

void DataPanel::showStock() {
  const TrainingData& set = session_.training().data();
  stock_->setText(stockText(set));
  check_->setEnabled(!set.isTakingStock());
  leaveOut_->setVisible(set.inventory() && !set.inventory()->broken().empty());
}

void DataPanel::applyForms() {
  TrainingData& set = session_.training().data();
  if (!set.spec()) return;
  DataSpec spec = std::any_cast<DataSpec>(split_->values());
  spec.scenes = std::any_cast<SceneSpec>(scenes_->values());
  set.open(spec);
}

}  // namespace hp
