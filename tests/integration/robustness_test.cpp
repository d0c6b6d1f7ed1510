// SPDX-License-Identifier: GPL-3.0-or-later
// The Robustness workspace in the real window, on built-in scenes.
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>

#include "tests/integration/robustness_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/message_bar.h"
#include "ui/models/experiment_rows_model.h"
#include "ui/panels/robustness_plot/robustness_plot_panel.h"
#include "ui/session/transformation_preview.h"
#include "ui/shell/report_desk.h"
#include "ui/shell/window_actions.h"

namespace hp::test {
namespace {

using State = ExperimentRun::State;

TEST_F(Robustness, TwoClicksFromTheFirstStartToAPlot) {
  QTest::mouseClick(child<QToolButton>("workspaceRobustnessButton"), Qt::LeftButton);
  ASSERT_EQ(window_->workspace(), WorkspaceId::Robustness);
  photograph("robustness-0-empty");
  expectNames();
  click("runScenesOffer");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  ASSERT_TRUE(waitUntilPlotted());
  EXPECT_TRUE(label("blame").contains(QStringLiteral("below 0.5"))) << label("blame").toStdString();
  EXPECT_EQ(child<QTableView>("experimentRows")->model()->rowCount(), int(experiment().rows().size()));
  photograph("robustness-1-plot");
  expectNames();
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(Robustness, AClickOnAFlippedPointShowsItsPicturesAndMaps) {
  enterRobustness();
  chooseSmall();
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  ASSERT_TRUE(waitUntilPlotted());
  EXPECT_EQ(child<QComboBox>("plotKind")->currentData().toString(), QStringLiteral("noise"))
      << "what the experiment begins with";
  ASSERT_TRUE(waitFor([this] { return flippedCurve() >= 0; }, kLong)) << "so much noise must change answers";
  clickPoint(flippedCurve(), 0);
  const ExperimentRow* row = chosen().current();
  ASSERT_NE(row, nullptr);
  EXPECT_TRUE(row->isFlip());
  ASSERT_TRUE(waitFor([this] { return chosen().cell() != nullptr; }, kLong)) << chosen().obstacle();
  EXPECT_EQ(chosen().cell()->row.mapAfter, row->mapAfter) << "the same bits";
  for (const char* name : {"cellBefore", "cellAfter"})
    EXPECT_TRUE(child<ImageCanvas>(name)->hasPicture()) << name;
  for (const char* name : {"cellMapBefore", "cellMapAfter", "cellDifference"})
    EXPECT_TRUE(child<ImageCanvas>(name)->hasMap()) << name;
  EXPECT_TRUE(label("cellMeasures").contains(QStringLiteral("RMSE")));
  EXPECT_TRUE(label("cellFacts").contains(QStringLiteral("The first class changed")))
      << label("cellFacts").toStdString();
  const auto* table = child<QTableView>("experimentRows");
  EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data(ExperimentRowsModel::IndexRole).toLongLong(),
            row->index);
  waitUntilDrawn();
  photograph("robustness-2-cell");

  auto* filter = child<QComboBox>("shownRows");
  filter->setCurrentIndex(1);
  EXPECT_LT(table->model()->rowCount(), int(experiment().rows().size()));
  EXPECT_GT(table->model()->rowCount(), 0);
  QTest::mouseClick(child<QCheckBox>("leaveFlipsOut"), Qt::LeftButton, {}, QPoint(8, 8));
  EXPECT_TRUE(waitFor([this] { return flippedCurve() < 0; }, kLong));
}

TEST_F(Robustness, TheThesissExperimentIsOneMenuEntry) {
  enterRobustness();
  QAction* entry = window_->findChild<QAction*>(QStringLiteral("preset-rotation-and-noise"));
  ASSERT_NE(entry, nullptr);
  entry->trigger();
  EXPECT_EQ(draft().experiment().methods.size(), 2u);
  EXPECT_EQ(draft().experiment().classes, 4);
  ASSERT_TRUE(waitFor([this] { return draft().size().has_value(); }, kLong)) << draft().obstacle();
  EXPECT_GT(draft().size()->rows, 100);
  EXPECT_TRUE(label("experimentSize").contains(QString::number(draft().size()->rows)));
}

TEST_F(Robustness, PlotAndNumbersAreExported) {
  enterRobustness();
  chooseSmall();
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done));
  ASSERT_TRUE(waitUntilPlotted());
  auto* panel = child<RobustnessPlotPanel>("robustnessPlotPanel");
  FigureOffer offered;
  QObject::connect(panel, &Panel::figureWanted, panel, [&](const FigureOffer& figure) { offered = figure; });
  panel->findChild<QAction*>(QStringLiteral("exportRobustnessPlot"))->trigger();
  ASSERT_TRUE(offered.draw);
  for (auto* dialog : window_->findChildren<QDialog*>()) dialog->reject();
  const auto png = folder_ / "plot.png", svg = folder_ / "plot.svg", csv = folder_ / "plot.csv";
  window_->reports().writeFigure(png, offered);
  window_->reports().writeFigure(svg, offered);
  panel->writeCsv(QString::fromStdString(csv.string()));
  waitUntilIdle();
  EXPECT_GT(readImage(png).width, 300);
  QFile drawing(QString::fromStdString(svg.string())), numbers(QString::fromStdString(csv.string()));
  ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
  EXPECT_TRUE(drawing.readAll().contains("<svg"));
  ASSERT_TRUE(numbers.open(QIODevice::ReadOnly));
  EXPECT_GT(numbers.readAll().count('\n'), 2);
}

TEST_F(Robustness, APausedExperimentGoesOnWhereItWas) {
  enterRobustness();
  chooseSmall();
  draft().edit([](Experiment& each) {
    each.pictures = {"scenes:1:40"};
    each.repeats = 4;
  });
  click("runExperiment");
  ASSERT_TRUE(waitFor([this] { return !experiment().rows().empty(); }, kLong));
  photograph("robustness-3-running");
  click("pauseExperiment");
  ASSERT_TRUE(waitForState(State::Paused));
  const auto before = experiment().rows().size();
  EXPECT_TRUE(child<QPushButton>("resumeExperiment")->isVisible());
  const auto folder = experiment().folder();
  EXPECT_EQ(readRows(folder).size(), before);

  QSignalSpy reset(&experiment(), &ExperimentRun::rowsReset);
  click("resumeExperiment");
  ASSERT_TRUE(waitFor([&] { return experiment().rows().size() > before; }, kLong));
  EXPECT_EQ(reset.count(), 0) << "what is known stays in sight";
  click("pauseExperiment");
  ASSERT_TRUE(waitForState(State::Paused));
  std::set<std::int64_t> indices;
  for (const ExperimentRow& row : experiment().rows())
    EXPECT_TRUE(indices.insert(row.index).second) << "twice";
}

TEST_F(Robustness, ThePreviewFollowsItsSlider) {
  enterRobustness();
  chooseSmall();
  TransformationPreview& preview = session_->robustness().preview();
  ASSERT_TRUE(waitFor([&] { return preview.answer() && !preview.isAsked(); }, kLong)) << preview.obstacle();
  const double before = preview.answer()->question.transformation.amount;
  child<QSlider>("previewSlider")->setValue(190);
  ASSERT_TRUE(waitFor(
      [&] { return !preview.isAsked() && preview.answer()->question.transformation.amount != before; },
      kLong))
      << preview.obstacle();
  EXPECT_TRUE(child<ImageCanvas>("previewDifference")->hasMap());
  auto* kind = child<QComboBox>("previewKind");
  for (int row = 0; row < kind->count(); ++row) {
    kind->setCurrentIndex(row);
    const std::string id = kind->currentData().toString().toStdString();
    ASSERT_TRUE(waitFor([&] { return !preview.isAsked(); }, kLong));
    EXPECT_EQ(preview.obstacle(), "") << id;
    EXPECT_EQ(preview.answer()->question.transformation.kind, id);
  }
}

TEST_F(Robustness, ResultsAreThereAgainAfterARestart) {
  enterRobustness();
  chooseSmall();
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done));
  const auto count = experiment().rows().size();
  startAgain();
  ASSERT_EQ(window_->workspace(), WorkspaceId::Robustness);
  ASSERT_TRUE(waitFor([&] { return experiment().rows().size() == count; }, kLong));
  EXPECT_EQ(experiment().state(), State::Done);
  ASSERT_TRUE(waitUntilPlotted());
  clickPoint(0, 0);
  EXPECT_TRUE(waitFor([this] { return chosen().cell() != nullptr; }, kLong)) << chosen().obstacle();
}

TEST_F(Robustness, APictureThatIsGoneIsARowThatSaysSo) {
  enterRobustness();
  chooseSmall();
  draft().edit([this](Experiment& each) { each.pictures.push_back((folder_ / "gone.png").string()); });
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  const auto& rows = experiment().rows();
  const auto failed =
      std::find_if(rows.begin(), rows.end(), [](const auto& row) { return !row.error.empty(); });
  ASSERT_NE(failed, rows.end());
  EXPECT_TRUE(label("rowCounts").contains(QStringLiteral("failed")));
  chosen().choose({failed->index});
  EXPECT_EQ(chosen().obstacle(), failed->error);
}

TEST_F(Robustness, ASpecIsSavedAndOpenedFromTheCommandLine) {
  chooseSmall();
  const auto spec = folder_ / "small.json";
  const auto transformations = draft().experiment().transformations;
  draft().saveSpec(spec);
  waitUntilIdle();
  startAgain({.files = {QString::fromStdString(spec.string())}, .robustness = true});
  EXPECT_EQ(window_->workspace(), WorkspaceId::Robustness);
  ASSERT_TRUE(waitFor([this] { return draft().experiment().title == "small"; }, kLong))
      << window_->messages().text().toStdString();
  EXPECT_EQ(draft().experiment().transformations, transformations);
  EXPECT_EQ(draft().experiment().methods.size(), 2u);
}

TEST_F(Robustness, WhatIsDroppedTakesThePlaceOfWhatStoodThereAtFirst) {
  enterRobustness();
  draft().add({folder_ / "dog.png", folder_ / "net.safetensors"});
  draft().add({folder_ / "cat.jpg", folder_ / "dog.png"});
  const Experiment& experiment = draft().experiment();
  ASSERT_EQ(experiment.pictures.size(), 2u) << "none twice";
  EXPECT_TRUE(experiment.pictures[1].ends_with("cat.jpg"));
  ASSERT_EQ(experiment.networks.size(), 1u);
  EXPECT_TRUE(experiment.networks[0].path.ends_with("net.safetensors"));
  draft().choosePreset("rotation-and-noise");
  EXPECT_EQ(draft().experiment().pictures.size(), 2u) << "a preset keeps them";
  EXPECT_EQ(draft().experiment().networks.size(), 1u);
}

}  // namespace
}  // namespace hp::test
