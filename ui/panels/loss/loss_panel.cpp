// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/loss/loss_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"
#include "ui/panels/loss/run_curves.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kSettle = 40;         // milliseconds
constexpr int kMostSmoothing = 95;  // hundredths
}  // namespace

LossPanel::LossPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  bindPlots();
  showRuns();
}

void LossPanel::buildLayout() {
  auto* content = new QWidget(this);
  loss_ = new Plot(content);
  loss_->setObjectName(QStringLiteral("lossPlot"));
  loss_->setAccessibleName(tr("Loss"));
  loss_->setLabels({}, tr("loss"));
  accuracy_ = new Plot(content);
  accuracy_->setObjectName(QStringLiteral("accuracyPlot"));
  accuracy_->setAccessibleName(tr("Accuracy"));
  accuracy_->setLabels(tr("epoch"), tr("accuracy"));
  accuracy_->setLegendShown(false);  // as above it
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
  column->setSpacing(space::kTight);
  column->addLayout(buildControls(content));
  column->addWidget(loss_, 1);
  column->addWidget(accuracy_, 1);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(buildEmpty());
  faces_->addWidget(content);
}

QLayout* LossPanel::buildControls(QWidget* parent) {
  smoothing_ = new QSlider(Qt::Horizontal, parent);
  smoothing_->setObjectName(QStringLiteral("smoothing"));
  smoothing_->setAccessibleName(tr("Smoothing"));
  smoothing_->setToolTip(tr("Smooths the curves; the raw ones stay palely behind them"));
  smoothing_->setRange(0, kMostSmoothing);
  smoothing_->setMaximumWidth(140);
  auto* label = new QLabel(tr("Smoothing"), parent);
  makeMuted(label);
  logarithmic_ = new QCheckBox(tr("Logarithmic loss"), parent);
  logarithmic_->setObjectName(QStringLiteral("logarithmicLoss"));
  batches_ = new QCheckBox(tr("Each batch"), parent);
  batches_->setObjectName(QStringLiteral("eachBatch"));
  batches_->setChecked(true);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(space::kTight, 0, space::kTight, 0);
  row->setSpacing(space::kMedium);
  for (QWidget* each : std::initializer_list<QWidget*>{label, smoothing_, logarithmic_, batches_})
    row->addWidget(each);
  row->addStretch();
  return row;
}

QWidget* LossPanel::buildEmpty() {
  empty_ = new EmptyState(QStringLiteral("train"), tr("Train a network and watch it learn"), {}, this);
  scenes_ = empty_->addButton(QStringLiteral("trainScenesOffer"), tr("Use drawn scenes"));
  connect(scenes_, &QPushButton::clicked, this,
          [this] { session_.training().data().open(std::string("scenes:")); });
  connect(empty_->addButton(QStringLiteral("openRunOffer"), tr("Open run…")), &QPushButton::clicked, this,
          [this] { Q_EMIT requested(QStringLiteral("openRun")); });
  showWhatIsNext();
  return empty_;
}

// Whoever has chosen pictures is offered no others.
void LossPanel::showWhatIsNext() {
  TrainingSession& training = session_.training();
  const bool hasPictures = training.data().spec() || !needsData(training.spec().recipe);
  scenes_->setVisible(!hasPictures);
  empty_->setSentence(hasPictures ? tr("Press Start at the right, or open a run to see how it went.")
                                  : tr("Choose pictures and a recipe at the left and press Start at the "
                                       "right, or open a run to see how it went."));
}

void LossPanel::bindSession() {
  settle_.setSingleShot(true);
  settle_.setInterval(kSettle);
  connect(&settle_, &QTimer::timeout, this, &LossPanel::showRuns);
  const auto soon = [this] {
    if (!settle_.isActive()) settle_.start();
  };
  connect(&session_.training(), &TrainingSession::specChanged, this, &LossPanel::showWhatIsNext);
  connect(&session_.training().data(), &TrainingData::changed, this, &LossPanel::showWhatIsNext);
  TrainingRuns& runs = session_.training().runs();
  connect(&runs, &TrainingRuns::changed, this, soon);
  connect(&runs, &TrainingRuns::listChanged, this, soon);
  connect(&runs, &TrainingRuns::currentChanged, this, soon);
  // At once, as in the table of epochs: what stands side by side says the same.
  connect(&runs, &TrainingRuns::epochEnded, this, [this, &runs](TrainingRun* run) {
    if (run == runs.current()) showRuns();
  });
}

void LossPanel::bindPlots() {
  connect(smoothing_, &QSlider::valueChanged, this, &LossPanel::showRuns);
  connect(batches_, &QCheckBox::toggled, this, &LossPanel::showRuns);
  connect(logarithmic_, &QCheckBox::toggled, loss_, &Plot::setLogarithmic);
  const auto link = [](Plot* from, Plot* to) {
    QObject::connect(from, &Plot::xRangeChanged, to, [from, to] {
      const QSignalBlocker quiet(to);  // it must not answer
      from->isFitted() ? to->fit() : to->setXRange(from->xRange());
    });
  };
  link(loss_, accuracy_);
  link(accuracy_, loss_);
  for (Plot* plot : {loss_, accuracy_}) {
    connect(plot, &Plot::xRangeChanged, this, [this] {
      if (loss_->isFitted()) accuracy_->lineUpWith(*loss_);
    });
  }
  QAction* fit =
      addTool(QStringLiteral("fitCurves"), QStringLiteral("zoom-fit"), tr("Show the whole curves"));
  connect(fit, &QAction::triggered, loss_, &Plot::fit);
}

void LossPanel::showRuns() {
  settle_.stop();
  const auto& all = session_.training().runs().all();
  faces_->setCurrentIndex(all.empty() ? 0 : 1);
  const auto shown =
      std::count_if(all.begin(), all.end(), [](const TrainingRun* run) { return run->isShown(); });
  const CurveChoice choice{
      .smoothing = smoothing_->value() / 100.0, .hasBatches = batches_->isChecked(), .isNamed = shown > 1};
  QList<PlotCurve> loss, accuracy;
  for (const TrainingRun* run : all) {
    if (!run->isShown()) continue;
    loss += lossCurves(*run, choice);
    accuracy += accuracyCurves(*run, choice);
  }
  loss_->setCurves(loss);
  accuracy_->setCurves(accuracy);
  accuracy_->setVisible(!accuracy.isEmpty() || loss.isEmpty());
  loss_->setLabels(accuracy_->isHidden() ? tr("epoch") : QString(), tr("loss"));
  if (loss_->isFitted()) accuracy_->lineUpWith(*loss_);
  const TrainingRun* current = session_.training().runs().current();
  setSubtitle(current ? current->name() : QString());
}

}  // namespace hp
