// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/data_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/data/data_params.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/param_form.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/theme.h"
#include "ui/panels/data/counts_table.h"
#include "ui/panels/data/stock_text.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr const char* kContext = "Data";
QString leaveOutHint() {
  return DataPanel::tr("Reads every picture, and does without those that cannot be read");
}
enum Face { kNoneYet, kChosen, kNoneNeeded };

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
  faces_->addWidget(
      new EmptyState({}, {}, tr("The recipe draws its own numbers: it needs no pictures."), this));
}

// The same three buttons wherever data are chosen.
void DataPanel::bindSources(const std::function<QPushButton*(const QString&, const QString&)>& add) {
  const auto bind = [this](QPushButton* button, const QString& hint, auto onClick) {
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, onClick);
  };
  const auto open = [this](const QString& path) { session_.training().data().open(path.toStdString()); };
  bind(add(QStringLiteral("dataScenes"), tr("Scenes")), tr("Pictures that the program draws"),
       [this] { session_.training().data().open(std::string("scenes:")); });
  bind(add(QStringLiteral("dataFolder"), tr("Folder…")),
       tr("A folder with a folder of pictures for each class"),
       [this, open] { askForFolder(this, tr("A folder with a folder of pictures for each class"), open); });
  bind(add(QStringLiteral("dataList"), tr("List…")), tr("A CSV file with the columns path and label"),
       [this, open] { askForFile(this, tr("A list of pictures"), tr("Lists (*.csv)"), open); });
}

QLayout* DataPanel::buildSources(QWidget* parent) {
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kSmall);
  bindSources([parent, row](const QString& name, const QString& text) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
  });
  row->addStretch();
  return row;
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
  counts_ = new CountsTable(content);
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
  column->addLayout(buildSources(content));
  for (QWidget* each : std::initializer_list<QWidget*>{counts_, split_, scenes_, stock_})
    column->addWidget(each);
  column->addWidget(check_, 0, Qt::AlignLeft);
  column->addWidget(leaveOut_, 0, Qt::AlignLeft);
  column->addStretch(1);
  return content;
}

void DataPanel::bindSession() {
  TrainingData& set = session_.training().data();
  connect(&set, &TrainingData::changed, this, &DataPanel::showData);
  connect(&session_.training(), &TrainingSession::specChanged, this, &DataPanel::showFace);
  for (ParamForm* form : {split_, scenes_}) connect(form, &ParamForm::changed, this, &DataPanel::applyForms);
  connect(check_, &QPushButton::clicked, &set, &TrainingData::takeStock);
  connect(leaveOut_, &QPushButton::clicked, &set, &TrainingData::leaveOutBroken);
}

void DataPanel::showData() {
  const TrainingData& set = session_.training().data();
  showFace();
  offer(leaveOut_, set.isOpening() ? tr("The pictures are being opened.") : QString(), leaveOutHint());
  if (set.isOpening()) return setSubtitle(tr("opening…"));
  if (!set.spec()) return setSubtitle({});
  const bool isDrawn = set.spec()->kind == DataKind::Scenes;
  source_->setText(isDrawn ? tr("Scenes that the program draws") : toQString(set.spec()->path.string()));
  setSubtitle(tr("%n pictures", nullptr, int(set.dataset()->examples().size())));
  showForms();
  counts_->setDataset(*set.dataset());
  showStock();
}

void DataPanel::showFace() {
  const TrainingSession& training = session_.training();
  if (!needsData(training.spec().recipe)) return faces_->setCurrentIndex(kNoneNeeded);
  faces_->setCurrentIndex(session_.training().data().spec() ? kChosen : kNoneYet);
}

void DataPanel::showForms() {
  const DataSpec& spec = *session_.training().data().spec();
  const QSignalBlocker quietSplit(split_), quietScenes(scenes_);
  split_->setValues(spec);
  scenes_->setValues(spec.scenes);
  scenes_->setVisible(spec.kind == DataKind::Scenes);
}

void DataPanel::showStock() {
  const TrainingData& set = session_.training().data();
  stock_->setText(stockText(set));
  const QString obstacle = set.isTakingStock() ? tr("Every picture is being read.") : QString();
  offer(check_, obstacle, tr("Reads every picture: which are broken, and which are there twice?"));
  const bool mayBeBroken =
      set.inventory() ? !set.inventory()->broken().empty() : set.spec()->kind != DataKind::Scenes;
  leaveOut_->setVisible(mayBeBroken);
  offer(leaveOut_, obstacle, leaveOutHint());
}

void DataPanel::applyForms() {
  TrainingData& set = session_.training().data();
  if (!set.spec()) return;
  DataSpec spec = std::any_cast<DataSpec>(split_->values());
  spec.scenes = std::any_cast<SceneSpec>(scenes_->values());
  set.openSoon(spec);
}

}  // namespace hp
