// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_plot/robustness_plot_panel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/atomic_file.h"
#include "core/report/experiment_plot.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_paths.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/theme.h"
#include "ui/panels/robustness_plot/blame_text.h"
#include "ui/panels/robustness_plot/series_controls.h"
#include "ui/session/chosen_rows.h"
#include "ui/session/experiment_run.h"
#include "ui/session/robustness_session.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kSettle = 200;         // milliseconds between two drawings while rows come
constexpr double kPixels = 3;        // of a picture for one of the screen
constexpr qsizetype kMostLines = 5;  // of who is to blame, the question above them among these
}  // namespace

RobustnessPlotPanel::RobustnessPlotPanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session), latest_([this](const Outcome<DrawnRows>& outcome) {
        if (const auto* drawn = std::get_if<DrawnRows>(&outcome)) draw(*drawn);
        if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
      }) {
  faces_ = new QStackedLayout(this);
  faces_->addWidget(buildEmpty());
  faces_->addWidget(buildContent());
  rows_ = std::make_shared<PlottedRows>();
  bindSession();
  takeRows(0);
  showRows();
}

ExperimentRun& RobustnessPlotPanel::run() const { return session_.robustness().run(); }

QWidget* RobustnessPlotPanel::buildEmpty() {
  auto* empty = new EmptyState(QStringLiteral("robustness"), tr("How far does the explanation move?"),
                               tr("Choose pictures, networks, methods and transformations at the left and "
                                  "press Run, or start with the scenes."),
                               this);
  connect(empty->addButton(QStringLiteral("runScenesOffer"), tr("Run on the scenes")), &QPushButton::clicked,
          &session_.robustness(), &RobustnessSession::runOnScenes);
  connect(empty->addButton(QStringLiteral("openResultsOffer"), tr("Open results…")), &QPushButton::clicked,
          this, [this] { Q_EMIT requested(QStringLiteral("openExperiment")); });
  return empty;
}

QWidget* RobustnessPlotPanel::buildContent() {
  auto* content = new QWidget(this);
  controls_ = new SeriesControls(content);
  plot_ = new Plot(content);
  plot_->setObjectName(QStringLiteral("robustnessPlot"));
  plot_->setAccessibleName(tr("How far the explanation moves"));
  plot_->setWholeX(false);
  blame_ = new QLabel(content);
  blame_->setObjectName(QStringLiteral("blame"));
  blame_->setTextFormat(Qt::PlainText);
  blame_->setWordWrap(true);
  blame_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  blame_->setContentsMargins(space::kTight, 0, space::kTight, space::kTight);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
  column->setSpacing(space::kTight);
  column->addWidget(controls_);
  column->addWidget(plot_, 1);
  column->addWidget(blame_);
  return content;
}

void RobustnessPlotPanel::bindSession() {
  settle_.setSingleShot(true);
  settle_.setInterval(kSettle);
  connect(&settle_, &QTimer::timeout, this, &RobustnessPlotPanel::showRows);
  connect(&run(), &ExperimentRun::rowsAdded, this, &RobustnessPlotPanel::takeRows);
  connect(&run(), &ExperimentRun::rowsReset, this, &RobustnessPlotPanel::forget);
  connect(&run(), &ExperimentRun::stateChanged, this, &RobustnessPlotPanel::showRows);
  connect(controls_, &SeriesControls::changed, this, &RobustnessPlotPanel::ask);
  connect(plot_, &Plot::pointClicked, this, &RobustnessPlotPanel::choosePoint);
  QAction* fit =
      addTool(QStringLiteral("fitRobustness"), QStringLiteral("zoom-fit"), tr("Show the whole plot"));
  connect(fit, &QAction::triggered, plot_, &Plot::fit);
  save_ = offerFigure(plot_, [this] { return figure(); });
  save_->setObjectName(QStringLiteral("exportRobustnessPlot"));
  addAction(save_);
  numbers_ = addTool(QStringLiteral("exportRobustnessNumbers"), QStringLiteral("grid"),
                     tr("Export the numbers of the plot…"));
  connect(numbers_, &QAction::triggered, this, &RobustnessPlotPanel::askForCsv);
}

void RobustnessPlotPanel::takeRows(qsizetype first) {
  rows_->add(std::span(run().rows()).subspan(std::size_t(first)));
  if (!settle_.isActive()) settle_.start();
}

void RobustnessPlotPanel::showRows() {
  settle_.stop();
  const bool isEmpty = run().rows().empty() && !run().isRunning();
  faces_->setCurrentIndex(isEmpty ? 0 : 1);
  setSubtitle(isEmpty ? QString()
                      : tr("%1, cross: the prediction flipped").arg(translated("Measures", kMiddleText)));
  ask();
}

void RobustnessPlotPanel::ask() {
  latest_.request([rows = rows_, question = controls_->question()] { return rows->draw(question); });
}

// Nothing of the experiment before may be drawn, or exported, as of the next one.
void RobustnessPlotPanel::forget() {
  latest_.forget();
  rows_ = std::make_shared<PlottedRows>();
  drawn_ = {};
  curves_ = {};
  plot_->setCurves({});
  plot_->fit();
  for (QAction* action : {save_, numbers_}) action->setEnabled(false);
  takeRows(0);
}

// Only the rows themselves tell what can be asked of them, and what was asked may have been chosen anew
// since.
void RobustnessPlotPanel::draw(const DrawnRows& drawn) {
  controls_->offer(drawn.choices);
  if (controls_->question() != drawn.question) return ask();
  drawn_ = drawn;
  curves_ = curvesOf(drawn.series, drawn.question.withoutFlips);
  if (plot_->isLogarithmic() != controls_->hasLogarithmicScale())
    plot_->setLogarithmic(controls_->hasLogarithmicScale());
  plot_->setLogarithmicX(controls_->hasLogarithmicAmounts(wantLogarithm(drawn.question.kind, drawn.series)));
  plot_->setLabels(xTitle(), controls_->measureTitle());
  plot_->setCurves(curves_.curves);
  for (QAction* action : {save_, numbers_}) action->setEnabled(!curves_.curves.isEmpty());
  showBlames(drawn.blames);
}

// Also for those who see the figure alone.
QString RobustnessPlotPanel::xTitle() const {
  const auto isSpread = [](const SeriesPoint& point) { return point.spread.count > 1; };
  const bool hasBand = std::ranges::any_of(
      drawn_.series, [&](const Series& line) { return std::ranges::any_of(line.points, isSpread); });
  if (!hasBand) return controls_->amountTitle();
  return QStringLiteral("%1\n%2").arg(controls_->amountTitle(), translated("Measures", kMiddleText));
}

// A verdict is about one method with one network: of several each has its own.
void RobustnessPlotPanel::showBlames(const std::vector<MethodBlame>& blames) {
  if (run().rows().empty()) return blame_->setText(tr("The first rows are being computed…"));
  const QStringList lines = blameLines(blames);
  QStringList shown = lines.first(std::min(lines.size(), kMostLines));
  if (shown.size() < lines.size()) shown << QStringLiteral("…");
  blame_->setText(shown.join(QLatin1Char('\n')));
  blame_->setToolTip(shown.size() < lines.size() ? lines.join(QLatin1Char('\n')) : QString());
}

void RobustnessPlotPanel::choosePoint(int curve, int point) {
  const auto& rows = curves_.rows.at(std::size_t(curve)).at(std::size_t(point));
  const bool isCross = curves_.curves[curve].dots == PlotCurve::Dots::Cross;
  std::vector<std::int64_t> chosen = rows;
  // Whoever clicks a cross wants to see a flip.
  if (isCross)
    std::stable_partition(chosen.begin(), chosen.end(), [this](std::int64_t index) {
      const ExperimentRow* row = run().row(index);
      return row && row->error.empty() && row->isFlip();
    });
  session_.robustness().chosen().choose(chosen);
}

FigureOffer RobustnessPlotPanel::figure() const {
  if (curves_.curves.isEmpty()) return {};
  const auto& experiment = run().experiment();
  const QStringList lines =
      seriesLines(drawn_.question, experiment ? experiment->title : std::string(), drawn_.rows);
  return {.name = QStringLiteral("%1 %2").arg(toQString(drawn_.question.kind),
                                              toQString(drawn_.question.measure)),
          .draw = [picture = plot_->picture(kPixels)] { return fromQImage(picture); },
          .texts =
              plotTexts(experiment ? *experiment : Experiment{}, lines.join(QLatin1Char('\n')).toStdString()),
          .svg = plot_->svg()};
}

void RobustnessPlotPanel::askForCsv() {
  if (drawn_.series.empty()) return;
  askForNewFile(this, tr("Export the numbers"), {tr("Table (*.csv)")},
                [this](const QString& path) { writeCsv(path); });
}

void RobustnessPlotPanel::writeCsv(const QString& path) {
  const std::filesystem::path file = toPath(path);
  const auto work = [file, text = seriesCsv(drawn_.series, drawn_.question)](const RunContext&) {
    writeAtomically(file, [&](std::ostream& out) { out << text; });
    return true;
  };
  const auto done = [this](const Outcome<std::shared_ptr<const bool>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
  };
  session_.engine().submit<bool>(Lane::Files, this, tr("Write %1").arg(path.section(QLatin1Char('/'), -1)),
                                 work, done);
}

}  // namespace hp
