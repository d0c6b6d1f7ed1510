// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explained_set/set_controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include "ui/engine/engine.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/param_form.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/theme.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/panels/panel.h"
#include "ui/session/explained_sets.h"

namespace hp {

namespace {

constexpr int kMostCount = 100'000;
constexpr int kShortest = 8, kWidest = 280;  // characters and pixels of a choice
constexpr int kRecorded = 0, kAnotherFolder = 2;

}  // namespace

SetControls::SetControls(ExplainedSets& sets, Engine& engine, QWidget* parent)
    : QWidget(parent), sets_(sets), engine_(engine) {
  buildPictures();
  buildMethod();
  buildJob();
  buildLayout();
  bind();
  showPictures();
  showMethod();
  showState();
}

void SetControls::buildPictures() {
  pictures_ = new ChoiceBox(this);
  pictures_->setObjectName(QStringLiteral("explainedPictures"));
  pictures_->setAccessibleName(tr("Pictures"));
  count_ = new QSpinBox(this);
  count_->setObjectName(QStringLiteral("explainedCount"));
  count_->setAccessibleName(tr("How many pictures"));
  count_->setToolTip(tr("At most so many pictures, spread over all"));
  count_->setRange(0, kMostCount);
  count_->setSpecialValueText(tr("all"));
  count_->setValue(int(sets_.count()));
}

void SetControls::buildMethod() {
  method_ = new ChoiceBox(this);
  method_->setObjectName(QStringLiteral("setMethod"));
  method_->setAccessibleName(tr("Method"));
  for (const Method& method : methods())
    method_->addItem(toQString(method.info.name), toQString(method.info.id));
  unfold_ = new QToolButton(this);
  unfold_->setObjectName(QStringLiteral("setParams"));
  unfold_->setIcon(icon(QStringLiteral("settings")));
  unfold_->setToolTip(tr("The method's parameters"));
  unfold_->setAccessibleName(unfold_->toolTip());
  unfold_->setCheckable(true);
  form_ = new ParamForm(this);
  form_->setObjectName(QStringLiteral("setParamForm"));
  scroll_ = new FittingScroll(form_, this);
  scroll_->setAccessibleName(unfold_->toolTip());
  scroll_->hide();
  for (QComboBox* box : {pictures_, method_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShortest);
    box->setMaximumWidth(kWidest);
  }
}

void SetControls::buildJob() {
  explain_ = new QPushButton(tr("Explain"), this);
  explain_->setObjectName(QStringLiteral("explainSet"));
  makePrimary(explain_);
  stop_ = new QPushButton(tr("Stop"), this);
  stop_->setObjectName(QStringLiteral("stopSet"));
  stop_->setToolTip(tr("What is explained by then is kept"));
  progress_ = new QProgressBar(this);
  progress_->setObjectName(QStringLiteral("setProgress"));
  progress_->setAccessibleName(tr("Progress"));
  progress_->setTextVisible(false);
  done_ = new QLabel(this);
  done_->setObjectName(QStringLiteral("setDone"));
  makeMuted(done_);
}

void SetControls::buildLayout() {
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kSmall);
  row->addWidget(pictures_, 3);
  row->addWidget(count_);
  row->addWidget(method_, 3);
  row->addWidget(unfold_);
  row->addWidget(explain_);
  row->addWidget(progress_, 3);
  row->addWidget(done_);
  row->addWidget(stop_);
  row->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kSmall);
  column->addLayout(row);
  column->addWidget(scroll_);
}

void SetControls::bind() {
  connect(pictures_, &QComboBox::activated, this, &SetControls::choosePictures);
  connect(count_, &QSpinBox::valueChanged, this, [this](int count) { sets_.setCount(std::size_t(count)); });
  connect(method_, &QComboBox::activated, this,
          [this] { sets_.choice().choose(method_->currentData().toString().toStdString()); });
  connect(unfold_, &QToolButton::toggled, this, &SetControls::unfold);
  connect(form_, &ParamForm::changed, this, [this] { sets_.choice().setParams(form_->values()); });
  connect(&sets_.choice(), &MethodChoice::methodChanged, this, &SetControls::showMethod);
  connect(&sets_, &ExplainedSets::layersChanged, this, &SetControls::showLayers);
  connect(explain_, &QPushButton::clicked, &sets_, &ExplainedSets::explain);
  connect(stop_, &QPushButton::clicked, &sets_, &ExplainedSets::stop);
  connect(&sets_, &ExplainedSets::changed, this, &SetControls::showPictures);
  connect(&sets_, &ExplainedSets::changed, this, &SetControls::showState);
  connect(&engine_, &Engine::progressed, this, &SetControls::showProgress);
}

void SetControls::setObstacle(const QString& obstacle) {
  obstacle_ = obstacle;
  showState();
  if (unfold_->isChecked()) sets_.askLayers();
}

// The folder in use stands between what was recorded and the way to another one.
void SetControls::choosePictures(int row) {
  const bool isFolder = !sets_.folder().empty();
  if (row == kRecorded) return sets_.setFolder({});
  showPictures();  // until a folder is chosen
  if (isFolder && row != kAnotherFolder) return;
  askForFolder(this, tr("Choose a folder of pictures"),
               [this](const QString& path) { sets_.setFolder(path.toStdString()); });
}

void SetControls::showPictures() {
  const bool isFolder = !sets_.folder().empty();
  pictures_->clear();
  pictures_->addItem(tr("Validation pictures"));
  if (isFolder) pictures_->addItem(toQString(sets_.folder().filename().string()));
  pictures_->addItem(tr("Folder…"));
  pictures_->setCurrentIndex(isFolder ? 1 : kRecorded);
  pictures_->setToolTip(isFolder ? toQString(sets_.folder().string())
                                 : tr("What the runs were validated with, where it lies now"));
}

void SetControls::showMethod() {
  const Method& method = sets_.choice().method();
  method_->setCurrentIndex(method_->findData(toQString(method.info.id)));
  method_->setToolTip(translated("Method", method.info.summary));
  const QSignalBlocker quiet(form_);
  form_->setParams(method.params, method.defaults);
  form_->setValues(sets_.choice().params());
}

// Layers of other runs than before are asked for while someone may choose one.
void SetControls::unfold(bool isUnfolded) {
  scroll_->setVisible(isUnfolded);
  if (isUnfolded) sets_.askLayers();
}

void SetControls::showLayers() {
  QStringList layers;
  for (const std::string& layer : sets_.layers()) layers << toQString(layer);
  form_->setLayers(layers);
}

void SetControls::showState() {
  const bool isBusy = sets_.job() != 0;
  explain_->setVisible(!isBusy);
  stop_->setVisible(isBusy);
  progress_->setVisible(isBusy);
  done_->setVisible(isBusy);
  if (!isBusy) progress_->setRange(0, 0);
  if (!isBusy) done_->clear();
  stop_->setEnabled(true);
  offer(explain_, obstacle_, tr("Explain these pictures by every run and compare the maps"));
}

void SetControls::showProgress(const JobInfo& job) {
  if (job.id != sets_.job()) return;
  progress_->setRange(0, int(job.total));
  progress_->setValue(int(job.done));
  done_->setText(job.total > 0 ? tr("%1 of %2").arg(job.done).arg(job.total) : QString());
  progress_->setToolTip(job.stage);
  stop_->setEnabled(!job.isStopping);
}

}  // namespace hp
