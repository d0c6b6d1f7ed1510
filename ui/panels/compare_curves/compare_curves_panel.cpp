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

#include "core/base/text.h"
#include "core/report/curves_chart.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"
#include "ui/session/figure_texts.h"
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

CompareCurvesPanel::CompareCurvesPanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session), latest_([this](const Outcome<Overlay>& outcome) {
        if (const auto* overlay = std::get_if<Overlay>(&outcome)) showOverlay(*overlay);
        if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
      }) {
  buildLayout();
  bindSession();
  linkPlots();
  ask();
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
  text_ = new QLabel(content);
  text_->setObjectName(QStringLiteral("curvesText"));
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  text_->setContentsMargins(space::kTight, 0, space::kTight, space::kTight);
  column->addWidget(text_);
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
  const auto offer = [this, empty](const char* id, const QString& text) {
    const QString action = QString::fromLatin1(id);
    connect(empty->addButton(action + QStringLiteral("Offer"), text), &QPushButton::clicked, this,
            [this, action] { Q_EMIT requested(action); });
  };
  offer("compareSample", tr("Compare the sample runs"));
  offer("openCompared", tr("Open runs…"));
  return empty;
}

void CompareCurvesPanel::bindSession() {
  CompareSession& compare = session_.compare();
  connect(&compare, &CompareSession::runsChanged, this, &CompareCurvesPanel::ask);
  connect(&compare, &CompareSession::pairChanged, this, &CompareCurvesPanel::ask);
  connect(&compare, &CompareSession::comparisonChanged, this, &CompareCurvesPanel::ask);
  connect(&compare, &CompareSession::wentToFirstDivergence, this, &CompareCurvesPanel::lookAtDivergence);
  connect(curve_, &QComboBox::currentIndexChanged, this, [this] {
    chosen_ = curve_->currentData().toString();
    ask();
  });
  connect(smoothing_, &QSlider::valueChanged, this, &CompareCurvesPanel::ask);
  QAction* fit =
      addTool(QStringLiteral("fitComparedCurves"), QStringLiteral("zoom-fit"), tr("Show the whole curves"));
  connect(fit, &QAction::triggered, overlaid_, &Plot::fit);
  for (Plot* plot : {overlaid_, difference_}) offerFigure(plot, [this] { return figure(); });
  export_ = addFigureTool(QStringLiteral("exportCurves"), [this] { return figure(); });
  allowFigure(export_, false);
}

void CompareCurvesPanel::linkPlots() {
  const auto link = [](Plot* from, Plot* to) {
    QObject::connect(from, &Plot::xRangeChanged, to, [from, to] {
      const QSignalBlocker quiet(to);  // it must not answer
      from->isFitted() ? to->fit() : to->setXRange(from->xRange());
      if (from->isFitted()) to->lineUpWith(*from);
    });
  };
  overlaid_->shareLeftMargin(*difference_);
  link(overlaid_, difference_);
  link(difference_, overlaid_);
}

FigureOffer CompareCurvesPanel::figure() const {
  const CompareSession& compare = session_.compare();
  const std::string name = curve_->currentData().toString().toStdString();
  if (name.empty() || !compare.baseline()) return {};
  std::vector<ChartedRun> charted{{compare.baseline(), compare.baseline()->name, true}};
  for (const ComparedRunPtr& run : compare.runs())
    if (run != compare.baseline()) charted.push_back({run, run->name, run == compare.candidate()});
  const auto comparison = compare.comparison();
  const auto first = comparison ? comparison->trace.first : std::nullopt;
  return {
      .name =
          QString(curve_->currentText()).remove(QLatin1Char(',')).replace(QLatin1Char(' '), QLatin1Char('-')),
      .draw =
          [charted, name, first, isDark = Theme::isDark()] {
            CurveChart chart = curvesChart(charted, name, first);
            chart.dark = isDark;
            return drawCurves(chart);
          },
      .texts = figureTexts(compare, curve_->currentText(),
                           {QStringLiteral("curve: %1").arg(toQString(printable(name)))}, 0, compare.runs())};
}

void CompareCurvesPanel::ask() {
  const CompareSession& compare = session_.compare();
  const auto comparison = compare.comparison();
  OverlayQuestion question{.runs = compare.runs(),
                           .baseline = compare.baseline(),
                           .candidate = compare.candidate(),
                           .name = chosen_.toStdString(),
                           .smoothing = smoothing_->value() / 100.0,
                           .epoch = comparison ? comparison->epoch : compare.epoch()};
  showMark();
  if (question == asked_) return;  // every run that was compared is told of, and most change nothing here
  asked_ = std::move(question);
  latest_.request([asked = asked_] { return overlayOf(asked); });
}

void CompareCurvesPanel::showOverlay(const Overlay& overlay) {
  const auto& runs = session_.compare().runs();
  faces_->setCurrentIndex(runs.empty() ? 0 : overlay.names.empty() ? 1 : 2);
  allowFigure(export_, !overlay.names.empty());
  axis_ = overlay.axis;
  showNames(overlay);
  showCurves(overlay);
  showMark();
  text_->setText(overlay.text);
  text_->setVisible(!overlay.text.isEmpty());
  setSubtitle(runs.empty()         ? QString()
              : overlay.isSmoothed ? tr("smoothed, the raw values behind")
                                   : tr("raw"));
  if (std::exchange(looksAtDivergence_, false)) lookAtDivergence();
}

void CompareCurvesPanel::showNames(const Overlay& overlay) {
  QStringList names;
  for (const std::string& name : overlay.names) names << toQString(name);
  const QSignalBlocker quiet(curve_);
  if (names != names_) {
    names_ = names;
    curve_->clear();
    for (const std::string& name : overlay.names) curve_->addItem(curveTitle(name), toQString(name));
  }
  const auto chosen = names_.indexOf(chosen_);
  curve_->setCurrentIndex(int(chosen >= 0 ? chosen : names_.indexOf(toQString(overlay.name))));
}

void CompareCurvesPanel::showCurves(const Overlay& overlay) {
  const QString place = overlay.axis == CurveAxis::Epoch ? tr("epoch") : tr("step");
  overlaid_->setCurves(overlay.overlaid);
  difference_->setCurves(overlay.difference);
  const bool hasDifference = !overlay.difference.isEmpty();
  difference_->setVisible(hasDifference);
  overlaid_->setLabels(hasDifference ? QString() : place,
                       curve_->currentText().section(QLatin1Char(','), 0, 0));
  difference_->setLabels(place, tr("difference"));
}

void CompareCurvesPanel::showMark() {
  const auto comparison = session_.compare().comparison();
  QList<PlotMark> marks;
  if (comparison && comparison->trace.first) {
    const FirstDivergence& first = *comparison->trace.first;
    marks << PlotMark{.name = divergenceMark(first), .at = placeOf(first, *comparison->baseline, axis_)};
  }
  overlaid_->setMarks(marks);
  for (PlotMark& mark : marks) mark.name.clear();
  difference_->setMarks(marks);
  if (overlaid_->isFitted()) difference_->lineUpWith(*overlaid_);
}

// Near enough to see it, and wide enough to see what comes of it.
void CompareCurvesPanel::lookAtDivergence() {
  looksAtDivergence_ = latest_.isBusy();
  if (looksAtDivergence_ || overlaid_->marks().isEmpty()) return;
  overlaid_->fit();
  const QPointF whole = overlaid_->xRange();
  const double near = kNear * (whole.y() - whole.x()), at = overlaid_->marks().first().at;
  overlaid_->setXRange({at - near, at + 3 * near});
  overlaid_->setFocus();
}

}  // namespace hp
