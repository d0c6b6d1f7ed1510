// SPDX-License-Identifier: GPL-3.0-or-later
// The Train workspace where something is unusual or wrong.
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QTableView>
#include <filesystem>
#include <fstream>

#include "tests/integration/training_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plot.h"
#include "ui/shell/file_opener.h"

namespace hp::test {
namespace {

using TrainingTrouble = TrainingTest;

void expectNoNan(const QString& text) {
  EXPECT_FALSE(text.contains(QStringLiteral("nan"))) << text.toStdString();
}

TEST_F(TrainingTrouble, ARegressionNeedsNoPicturesAndHasNoAccuracy) {
  enter();
  chooseRecipe("toy-regression", 3);
  ASSERT_TRUE(child<QPushButton>("startTraining")->isEnabled()) << training().obstacle().toStdString();
  EXPECT_TRUE(child<QPushButton>("preflight")->isEnabled());
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done)) << window_->messages().text().toStdString();
  EXPECT_EQ(run().stepsPlanned(), 300);
  EXPECT_EQ(run().stepsDone(), 300);
  ASSERT_TRUE(waitFor([this] { return !child<QLabel>("runCost")->text().isEmpty(); }));
  EXPECT_TRUE(child<QLabel>("runNotices")->text().contains(QStringLiteral("every gradient is exactly zero")))
      << child<QLabel>("runNotices")->text().toStdString();
  for (const auto* label : window_->findChildren<QLabel*>()) expectNoNan(label->text());
  for (const char* table : {"epochTable", "runs"}) {
    const auto* model = child<QAbstractItemView>(table)->model();
    for (int row = 0; row < model->rowCount(); ++row)
      for (int column = 0; column < model->columnCount(); ++column)
        expectNoNan(model->index(row, column).data().toString());
  }
  ASSERT_TRUE(waitFor([this] { return !child<Plot>("accuracyPlot")->isVisible(); }));
  for (const PlotCurve& curve : child<Plot>("lossPlot")->curves())
    EXPECT_TRUE(curve.name.isEmpty() || !curve.points.isEmpty()) << curve.name.toStdString();
  photograph("train-5-regression");
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

class TrainingStop : public TrainingTest {
 protected:
  // So many that reading them all takes a while.
  void chooseManyScenes() {
    enter();
    chooseScenes(2);
    DataSpec many = *training().data().spec();
    many.trainScenes = 20000;
    training().data().open(many);
    ASSERT_TRUE(waitFor([this] { return !training().data().isOpening(); }, kLong));
  }
  void expectThatItNeverBegan(const std::filesystem::path& folder) {
    ASSERT_TRUE(waitFor([this] { return run().isUnbegun(); }, kLong));
    EXPECT_TRUE(child<QLabel>("runStatus")->text().startsWith(QStringLiteral("Not started")));
    EXPECT_FALSE(child<QPushButton>("pauseTraining")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("resumeTraining")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("explainRun")->isEnabled());
    EXPECT_TRUE(child<QPushButton>("startTraining")->isEnabled());
    EXPECT_FALSE(std::filesystem::exists(folder));
    EXPECT_EQ(training().nextFolder(), folder) << "the name is free again";
    EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
  }
};

TEST_F(TrainingStop, WhileThePicturesAreRead) {
  chooseManyScenes();
  const auto folder = training().nextFolder();
  click("startTraining");
  ASSERT_TRUE(run().isAttached());
  click("pauseTraining");
  expectThatItNeverBegan(folder);
  chooseScenes(2);
  click("startTraining");
  EXPECT_EQ(training().runs().all().size(), 1U);
  ASSERT_TRUE(waitForState(RunState::Done));
  EXPECT_EQ(run().folder(), folder);
}

TEST_F(TrainingStop, WhileAProcessOfItsOwnReadsThePictures) {
  chooseManyScenes();
  training().setPlace(TrainingPlace::Detached);
  const auto folder = training().nextFolder();
  click("startTraining");
  ASSERT_TRUE(child<QPushButton>("pauseTraining")->isEnabled());
  QTest::qWait(1000);  // until the program listens to being asked, of which it leaves no sign yet
  click("pauseTraining");
  expectThatItNeverBegan(folder);
}

TEST_F(TrainingTrouble, ADamagedRunSaysWhatIsWrongWithIt) {
  enter();
  chooseScenes(1);
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done));
  const auto folder = run().folder();
  training().runs().close(&run());
  std::filesystem::permissions(folder / "config.json", std::filesystem::perms::owner_all);
  std::ofstream(folder / "config.json") << "{";
  window_->files().open(QString::fromStdString(folder.string()));
  const auto* status = child<QLabel>("runStatus");
  ASSERT_TRUE(waitFor([&] { return status->text().contains(QStringLiteral("config.json")); }, kLong))
      << status->text().toStdString();
  EXPECT_FALSE(child<QPushButton>("resumeTraining")->isEnabled());
}

TEST_F(TrainingTrouble, AKeptEpochIsExplainedWithWeightsThatStay) {
  enter();
  chooseScenes(60);
  TrainSpec spec = training().spec();
  spec.recipe.keepEvery = 1;
  training().setSpec(spec);
  click("startTraining");
  ASSERT_TRUE(waitForEpochs(2));
  click("pauseTraining");
  ASSERT_TRUE(waitForState(RunState::Paused));
  EXPECT_TRUE(RunFolder(run().folder())
                  .description()
                  .command.starts_with("heatproof-cli train --config " + run().folder().string()));
  auto* table = child<QTableView>("epochTable");
  EXPECT_FALSE(child<QAction>("explainEpoch")->isEnabled());
  table->selectRow(table->model()->rowCount() - 1);
  child<QAction>("explainEpoch")->trigger();
  ASSERT_TRUE(waitFor([this] { return session_->subject()->network != nullptr; }, kLong));
  EXPECT_EQ(session_->subject()->network->path(), run().folder() / "weights" / "epoch-0001.safetensors");
  EXPECT_EQ(window_->workspace(), WorkspaceId::Explain);
}

TEST_F(TrainingTrouble, ABrokenPictureIsNamedAndLeftOutWhenSomebodyAgrees) {
  enter();
  training().data().open(folderWithABrokenPicture(folder_ / "pictures").string());
  ASSERT_TRUE(waitFor([this] { return training().data().dataset() != nullptr; }, kLong));
  chooseRecipe("scenes-small", 1);
  click("startTraining");
  ASSERT_TRUE(waitFor([this] { return !window_->messages().isEmpty(); }, kLong));
  EXPECT_TRUE(window_->messages().text().contains(QStringLiteral("3.png")))
      << window_->messages().text().toStdString();
  ASSERT_TRUE(waitFor([this] { return run().isUnbegun(); }, kLong));
  photograph("train-6-broken-picture");
  window_->messages().dismissAll();
  click("leaveOutBroken");  // reads them all first
  ASSERT_TRUE(waitFor([this] { return training().data().dataset()->examples().size() == 31U; }, kLong));
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done)) << child<QLabel>("runStatus")->text().toStdString();
}

TEST_F(TrainingTrouble, AWrongFolderGetsASentenceAndChangesNothing) {
  enter();
  training().data().open(folder_.path().string());
  ASSERT_TRUE(waitFor([this] { return !window_->messages().isEmpty(); }, kLong));
  EXPECT_EQ(window_->messages().kind(), MessageKind::Error);
  EXPECT_FALSE(training().data().dataset());
  EXPECT_FALSE(child<QPushButton>("startTraining")->isEnabled());
  for (const auto* label : window_->findChildren<QLabel*>())
    EXPECT_FALSE(label->isVisible() && label->text().contains(QStringLiteral("opening…")));
  photograph("train-7-wrong-folder");
}

TEST_F(TrainingTrouble, ARunThatIsOpenedBringsItsRecipe) {
  enter();
  chooseScenes(1);
  TrainSpec own = training().spec();
  own.recipe.name = "of-my-own";
  training().setSpec(own);
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done));
  startAgain();
  ASSERT_TRUE(waitFor([this] { return training().data().dataset() != nullptr; }, kLong));
  EXPECT_EQ(training().spec().recipe.name, "of-my-own") << "the data do not bring back the usual one";
  EXPECT_EQ(training().data().spec()->trainScenes, 64);
}

// Another window looks at what this one trains: it can pause it, and neither loses anything.
TEST_F(TrainingTrouble, AnotherWindowFollowsTheSameRun) {
  enter();
  chooseScenes(60);
  click("startTraining");
  ASSERT_TRUE(waitForEpochs(1));
  Engine otherEngine([] {});
  Session other(otherEngine);
  TrainingRun& seen = other.training().runs().open(run().folder());
  ASSERT_TRUE(waitFor([&] { return seen.isLive() && !seen.epochs().empty(); }, kLong));
  EXPECT_FALSE(seen.isAttached());
  other.training().pause(seen);
  ASSERT_TRUE(waitForState(RunState::Paused));
  ASSERT_TRUE(waitFor([&] { return seen.state() == RunState::Paused; }, kLong));
  EXPECT_EQ(seen.epochs().size(), run().epochs().size());
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(TrainingTrouble, WhatTrainsGoesOnWithAllDocksClosed) {
  enter();
  chooseScenes(2);
  for (auto* dock : window_->findChildren<QDockWidget*>()) dock->close();
  training().start();
  ASSERT_TRUE(waitForState(RunState::Done));
  EXPECT_TRUE(waitFor([this] { return pointsDrawn() == 2; }));
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

}  // namespace
}  // namespace hp::test
