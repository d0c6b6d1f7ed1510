// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are computed in several attempts, and what the window says of them.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QTableView>
#include <fstream>

#include "core/evaluate/run_experiment.h"
#include "tests/integration/robustness_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/models/experiment_rows_model.h"
#include "ui/panels/robustness_plot/blame_text.h"
#include "ui/panels/robustness_plot/robustness_plot_panel.h"
#include "ui/panels/robustness_plot/series_controls.h"
#include "ui/panels/robustness_plot/series_curves.h"
#include "ui/session/transformation_preview.h"

namespace hp::test {
namespace {

using State = ExperimentRun::State;

/// Chooses an entry by its data, as a person would.
void pick(QComboBox* box, const QVariant& data) {
  ASSERT_GE(box->findData(data), 0) << box->objectName().toStdString();
  box->setCurrentIndex(box->findData(data));
}

class RobustnessAttempts : public Robustness {
 protected:
  void runSmall() {
    enterRobustness();
    chooseSmall();
    click("runExperiment");
    ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
    ASSERT_TRUE(waitUntilPlotted());
  }
  SeriesQuestion asked() { return window_->findChild<SeriesControls*>()->question(); }
  bool waitForBlame() {
    const auto isThere = [this] {
      const QStringList wanted = blameLines(blamesOf(experiment().rows(), asked()));
      return label("blame") == wanted.join(QLatin1Char('\n'));
    };
    return waitFor(isThere, kLong);
  }
  std::int64_t failedRows() {
    return std::ranges::count_if(experiment().rows(), [](const auto& row) { return !row.error.empty(); });
  }
};

TEST_F(RobustnessAttempts, WhoMovedIsToldOfWhatThePlotShows) {
  runSmall();
  const auto cells = [this](const char* kind, const char* method) {
    return std::ranges::count_if(experiment().rows(), [&](const ExperimentRow& row) {
      return row.transformation.kind == kind && row.method == method;
    });
  };
  pick(child<QComboBox>("plotMethod"), {});
  ASSERT_TRUE(waitForBlame()) << label("blame").toStdString();
  EXPECT_TRUE(label("blame").contains(QStringLiteral("\nGrad-CAM: the map alone in ")));
  EXPECT_TRUE(label("blame").contains(QStringLiteral("\nGradient: the map alone in "))) << "a line for each";
  photograph("robustness-6-methods");
  pick(child<QComboBox>("plotMethod"), QStringLiteral("Gradient"));
  ASSERT_TRUE(waitForBlame()) << label("blame").toStdString();
  EXPECT_TRUE(label("blame").contains(QStringLiteral(" of %1 cells").arg(cells("noise", "Gradient"))));
  pick(child<QComboBox>("plotKind"), QStringLiteral("rotation"));
  ASSERT_TRUE(waitForBlame()) << label("blame").toStdString();
  EXPECT_TRUE(label("blame").contains(QStringLiteral(" of %1 cells").arg(cells("rotation", "Gradient"))));
}

TEST_F(RobustnessAttempts, WhatIsExportedIsWhatIsInSight) {
  runSmall();
  auto* panel = child<RobustnessPlotPanel>("robustnessPlotPanel");
  FigureOffer offered;
  QObject::connect(panel, &Panel::figureWanted, panel, [&](const FigureOffer& figure) { offered = figure; });
  const auto exportFigure = [&] {
    panel->findChild<QAction*>(QStringLiteral("exportRobustnessPlot"))->trigger();
    for (auto* dialog : window_->findChildren<QDialog*>()) dialog->reject();
  };
  pick(child<QComboBox>("plotKind"), QStringLiteral("rotation"));
  exportFigure();
  EXPECT_TRUE(offered.name.startsWith(QStringLiteral("noise"))) << "the other one is not drawn yet";
  ASSERT_TRUE(waitForBlame());
  exportFigure();
  EXPECT_TRUE(offered.name.startsWith(QStringLiteral("rotation"))) << offered.name.toStdString();
  session_->robustness().run().open(folder_ / "nothing");
  EXPECT_TRUE(plot()->curves().isEmpty()) << "of the experiment before";
}

TEST_F(RobustnessAttempts, ThePlotIsOfTheNetworkThatIsChosen) {
  enterRobustness();
  chooseSmall();
  draft().edit(
      [this](Experiment& each) { each.networks.push_back({.path = (folder_ / "A-gone.pth").string()}); });
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  ASSERT_TRUE(waitFor([this] { return asked().network == "A-gone.pth"; }, kLong)) << "the first by its name";
  const auto isDrawn = [this] {
    const auto wanted = curvesOf(seriesOf(experiment().rows(), asked()), false).curves;
    return !wanted.isEmpty() && wanted.size() == plot()->curves().size() &&
           wanted.front().points == plot()->curves().front().points;
  };
  EXPECT_TRUE(waitFor(isDrawn, kLong));
  EXPECT_TRUE(waitForBlame()) << label("blame").toStdString();
}

TEST_F(RobustnessAttempts, RowsThatFailedAreComputedAgain) {
  enterRobustness();
  chooseSmall();
  const auto late = folder_ / "late.png";
  draft().edit([&](Experiment& each) { each.pictures.push_back(late.string()); });
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  const auto count = experiment().rows().size();
  ASSERT_GT(failedRows(), 0);
  ASSERT_TRUE(child<QPushButton>("retryExperiment")->isVisible());
  photograph("robustness-7-failed");
  QImage drawn(64, 64, QImage::Format_RGB32);
  drawn.fill(Qt::darkGreen);
  ASSERT_TRUE(drawn.save(QString::fromStdString(late.string())));
  click("retryExperiment");
  EXPECT_TRUE(experiment().isRunning());
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  EXPECT_EQ(experiment().rows().size(), count);
  EXPECT_EQ(failedRows(), 0);
  EXPECT_FALSE(child<QPushButton>("retryExperiment")->isVisible());
}

TEST_F(RobustnessAttempts, AShardGoesOnAsThatShard) {
  enterRobustness();
  chooseSmall();
  const auto folder = folder_ / "shard";
  const auto whole = runExperiment(
      draft().experiment(), folder, {0, 2}, [](const ExperimentRow&) {}, RunContext{});
  std::filesystem::remove(folder / "rows.csv");
  std::ofstream rows(folder / "rows.jsonl");
  for (std::size_t i = 0; i < whole.rows.size() / 2; ++i) rows << rowLine(whole.rows[i]);
  rows.close();
  experiment().open(folder);
  ASSERT_TRUE(waitForState(State::Paused));
  EXPECT_EQ(experiment().rows().size(), whole.rows.size() / 2);
  click("resumeExperiment");
  ASSERT_TRUE(waitFor([this] { return !experiment().isRunning(); }, kLong));
  EXPECT_EQ(experiment().state(), State::Done) << window_->messages().text().toStdString();
  EXPECT_EQ(experiment().rows().size(), whole.rows.size());
}

TEST_F(RobustnessAttempts, AFilterKeepsTheCellThatIsShown) {
  runSmall();
  const auto& rows = experiment().rows();
  const auto flip =
      std::ranges::find_if(rows, [](const ExperimentRow& row) { return row.error.empty() && row.isFlip(); });
  ASSERT_NE(flip, rows.end());
  chosen().choose({flip->index});
  pick(child<QComboBox>("shownRows"), int(RowsShown::WithoutFlips));
  ASSERT_NE(chosen().current(), nullptr) << "its row alone is out of sight";
  EXPECT_EQ(chosen().current()->index, flip->index);
  pick(child<QComboBox>("shownRows"), int(RowsShown::All));
  const auto* table = child<QTableView>("experimentRows");
  ASSERT_EQ(table->selectionModel()->selectedRows().size(), 1);
  EXPECT_EQ(table->selectionModel()->selectedRows().front().data(ExperimentRowsModel::IndexRole).toLongLong(),
            flip->index);
}

TEST_F(RobustnessAttempts, ThePreviewHasTheNoiseOfTheRow) {
  runSmall();
  child<QComboBox>("previewPicture")->setCurrentIndex(1);
  pick(child<QComboBox>("previewKind"), QStringLiteral("noise"));
  child<QDoubleSpinBox>("previewAmount")->setValue(4);
  const TransformationPreview& preview = session_->robustness().preview();
  ASSERT_TRUE(waitFor(
      [&] {
        return !preview.isAsked() && preview.answer() &&
               preview.answer()->question.transformation.amount == 4;
      },
      kLong))
      << preview.obstacle();
  const auto picture = experiment().experiment()->pictures.at(1);
  ASSERT_EQ(preview.answer()->question.picture, picture);
  const auto& rows = experiment().rows();
  const auto row = std::ranges::find_if(rows, [&](const ExperimentRow& each) {
    return each.picture == picture && each.method == "Grad-CAM" && each.transformation.kind == "noise" &&
           each.transformation.amount == 4 && each.repeat == 0;
  });
  ASSERT_NE(row, rows.end());
  const double wanted = row->distance.rmse;
  EXPECT_NEAR(preview.answer()->distance.rmse, wanted, 1e-3 * wanted);
}

TEST_F(RobustnessAttempts, PicturesThatComeWithASpecBecomePartOfIt) {
  enterRobustness();
  chooseSmall();
  const auto spec = folder_ / "small.json";
  draft().saveSpec(spec);
  waitUntilIdle();
  draft().choosePreset("rotation-and-noise");
  draft().add({folder_ / "dog.png", spec, folder_ / "net.safetensors"});
  ASSERT_TRUE(
      waitFor([this] { return draft().experiment().methods.front().method->info.id == "grad-cam"; }, kLong));
  const Experiment& read = draft().experiment();
  ASSERT_EQ(read.pictures.size(), 1u);
  EXPECT_TRUE(read.pictures[0].ends_with("dog.png"));
  ASSERT_EQ(read.networks.size(), 1u);
  EXPECT_TRUE(read.networks[0].path.ends_with("net.safetensors"));
}

}  // namespace
}  // namespace hp::test
