// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_curves/compare_curves_panel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"
#include "ui/panels/compare_curves/overlaid_curves.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kMostSmoothing = 95;  // hundredths
constexpr double kNear = 0.05;      // of the whole axis, on each side of a divergence

QString curveTitle(const std::string& curve) {
  const std::pair<const char*, QString> known[] = {
      {"loss/validation", CompareCurvesPanel::tr("Loss, validation")},
      {"loss/train", CompareCurvesPanel::tr("Loss, training")},
      {"loss/batch", CompareCurvesPanel::tr("Loss of each batch")},
      {"accuracy/validation", CompareCurvesPanel::tr("Accuracy, validation")},
      {"accuracy/train", CompareCurvesPanel::tr("Accuracy, training")},
      {"learning rate", CompareCurvesPanel::tr("Learning rate")}};
  for (const auto& [name, title] : known)
    if (curve == name) return title;
  return toQString(curve);
}

}  // namespace

CompareCurvesPanel::CompareCurvesPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  linkPlots();
  showRuns();
}

void CompareCurvesPanel::buildLayout() {
  auto* content = new QWidget(this);
  overlaid_ = new Plot(content);
  overlaid_->setObjectName(QStringLiteral("overlaidPlot"));
  overlaid_->setAccessibleName(tr("Curves of all runs"));
  difference_ = new Plot(content);
  difference_->setObjectName(QStringLiteral("differencePlot"));
  difference_->setAccessibleName(tr("Difference to the baseline"));
  difference_->setLegendShown(false);  // as above it
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
  column->setSpacing(space::kTight);
  column->addLayout(buildControls(content));
  column->addWidget(overlaid_, 2);
  column->addWidget(difference_, 1);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(buildEmpty());
  faces_->addWidget(new EmptyState(
      {}, {}, tr("These runs have no curves: a weights file says nothing of its training."), this));
  faces_->addWidget(content);
}

QHBoxLayout* CompareCurvesPanel::buildControls(QWidget* parent) {
  curve_ = new QComboBox(parent);
  curve_->setObjectName(QStringLiteral("comparedCurve"));
  curve_->setAccessibleName(tr("Curve"));
  smoothing_ = new QSlider(Qt::Horizontal, parent);
  smoothing_->setObjectName(QStringLiteral("comparedSmoothing"));
  smoothing_->setAccessibleName(tr("Smoothing"));
  smoothing_->setToolTip(tr("Smooths the curves; the raw ones stay palely behind them"));
  smoothing_->setRange(0, kMostSmoothing);
  smoothing_->setMaximumWidth(140);
  auto* label = new QLabel(tr("Smoothing"), parent);
  makeMuted(label);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(space::kTight, 0, space::kTight, 0);
  row->setSpacing(space::kMedium);
  for (QWidget* each : std::initializer_list<QWidget*>{curve_, label, smoothing_}) row->addWidget(each);
  row->addStretch();
  return row;
}

QWidget* CompareCurvesPanel::buildEmpty() {
  auto* empty = new EmptyState(
      QStringLiteral("compare"), tr("Compare runs"),
      tr("Drop two or more run folders or weights files here: whether they differ, where it began, and what "
         "explains it."),
      this);
  connect(empty->addButton(QStringLiteral("openComparedOffer"), tr("Open runs…")), &QPushButton::clicked,
          this, [this] { Q_EMIT requested(QStringLiteral("openCompared")); });
  return empty;
}

void CompareCurvesPanel::bindSession() {
  CompareSession& compare = session_.compare();
  connect(&compare, &CompareSession::runsChanged, this, &CompareCurvesPanel::showRuns);
  connect(&compare, &CompareSession::pairChanged, this, &CompareCurvesPanel::showCurves);
  connect(&compare, &CompareSession::comparisonChanged, this, &CompareCurvesPanel::showCurves);
  connect(&compare, &CompareSession::wentToFirstDivergence, this, &CompareCurvesPanel::lookAtDivergence);
  connect(curve_, &QComboBox::currentIndexChanged, this, &CompareCurvesPanel::showCurves);
  connect(smoothing_, &QSlider::valueChanged, this, &CompareCurvesPanel::showCurves);
  QAction* fit =
      addTool(QStringLiteral("fitComparedCurves"), QStringLiteral("zoom-fit"), tr("Show the whole curves"));
  connect(fit, &QAction::triggered, overlaid_, &Plot::fit);
}

void CompareCurvesPanel::linkPlots() {
  const auto link = [](Plot* from, Plot* to) {
    QObject::connect(from, &Plot::xRangeChanged, to, [from, to] {
      const QSignalBlocker quiet(to);  // it must not answer
      from->isFitted() ? to->fit() : to->setXRange(from->xRange());
      if (from->isFitted()) to->lineUpWith(*from);
    });
  };
  link(overlaid_, difference_);
  link(difference_, overlaid_);
}

void CompareCurvesPanel::showRuns() {
  const auto& runs = session_.compare().runs();
  const bool hasCurves = !curveNames(runs).empty();
  faces_->setCurrentIndex(runs.empty() ? 0 : hasCurves ? 2 : 1);
  showNames();
  showCurves();
}

void CompareCurvesPanel::showNames() {
  const auto names = curveNames(session_.compare().runs());
  const QVariant chosen = curve_->currentData();
  const QSignalBlocker quiet(curve_);
  curve_->clear();
  for (const std::string& name : names) curve_->addItem(curveTitle(name), toQString(name));
  curve_->setCurrentIndex(std::max(0, curve_->findData(chosen)));
}

OverlayChoice CompareCurvesPanel::choice() const {
  const std::string name = curve_->currentData().toString().toStdString();
  return {.name = name,
          .axis = axisOf(session_.compare().runs(), name),
          .smoothing = smoothing_->value() / 100.0};
}

void CompareCurvesPanel::showCurves() {
  const CompareSession& compare = session_.compare();
  const OverlayChoice shown = choice();
  const QString place = shown.axis == CurveAxis::Epoch ? tr("epoch") : tr("step");
  overlaid_->setCurves(overlaidCurves(compare.runs(), compare.baseline(), shown));
  difference_->setCurves(differenceCurves(compare.runs(), compare.baseline(), shown));
  showMark(shown);
  const bool hasDifference = !difference_->curves().isEmpty();
  difference_->setVisible(hasDifference);
  overlaid_->setLabels(hasDifference ? QString() : place,
                       curve_->currentText().section(QLatin1Char(','), 0, 0));
  difference_->setLabels(place, tr("difference"));
  if (overlaid_->isFitted()) difference_->lineUpWith(*overlaid_);
  setSubtitle(compare.runs().empty()    ? QString()
              : smoothing_->value() > 0 ? tr("smoothed, the raw values behind")
                                        : tr("raw"));
}

void CompareCurvesPanel::showMark(const OverlayChoice& choice) {
  const auto comparison = session_.compare().comparison();
  QList<PlotMark> marks;
  if (comparison && comparison->trace.first) {
    const FirstDivergence& first = *comparison->trace.first;
    marks << PlotMark{.name = tr("first divergence: step %1").arg(first.step),
                      .at = placeOf(first, *comparison->baseline, choice.axis)};
  }
  overlaid_->setMarks(marks);
  for (PlotMark& mark : marks) mark.name.clear();
  difference_->setMarks(marks);
}

// Near enough to see it, and wide enough to see what comes of it.
void CompareCurvesPanel::lookAtDivergence() {
  if (overlaid_->marks().isEmpty()) return;
  overlaid_->fit();
  const QPointF whole = overlaid_->xRange();
  const double near = kNear * (whole.y() - whole.x()), at = overlaid_->marks().first().at;
  overlaid_->setXRange({at - near, at + 3 * near});
  overlaid_->setFocus();
}

}  // namespace hp
