// SPDX-License-Identifier: GPL-3.0-or-later
// The Train workspace in the real window, on drawn scenes: a training from the start to a picture explained
// with what it learned, in this process and in one of its own.
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QMessageBox>

#include "tests/integration/training_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"

namespace hp::test {
namespace {

using Training = TrainingTest;

TEST_F(Training, InTheWindowFromTheStartToAnExplanation) {
  constexpr std::int64_t kEpochs = 14;
  enter();
  photograph("train-0-empty");
  chooseScenes(kEpochs);
  const auto* sheet = child<QListView>("contactSheet")->model();
  ASSERT_TRUE(waitFor([&] { return !sheet->index(0, 0).data(Qt::DecorationRole).isNull(); }));
  photograph("train-1-ready");
  expectNames();
  ASSERT_TRUE(child<QPushButton>("startTraining")->isEnabled());
  click("startTraining");
  ASSERT_TRUE(waitForEpochs(1));
  explainAPictureMeanwhile();
  ASSERT_TRUE(waitForEpochs(2));
  EXPECT_TRUE(waitFor([this] { return pointsDrawn() >= 2; }));
  raise("pinnedDock");
  auto* pinned = child<QListView>("pinnedStrip");
  EXPECT_TRUE(waitFor([&] { return pinned->model()->rowCount() == 6; }, kLong));
  click("pauseTraining");
  ASSERT_TRUE(waitForState(RunState::Paused));
  EXPECT_LT(run().epochs().size(), std::size_t(kEpochs));

  click("resumeTraining");
  ASSERT_TRUE(run().isAttached());
  const std::int64_t before = run().stepsDone();
  ASSERT_TRUE(waitFor([&] { return run().stepsDone() > before; }, kLong));
  window_->close();
  EXPECT_TRUE(window_->isVisible()) << "a training is under way";
  auto* box = child<QMessageBox>("closeOverTraining");
  window_->close();
  EXPECT_EQ(window_->findChildren<QMessageBox*>().size(), 1) << "asked once";
  QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("pauseAndClose")), Qt::LeftButton);
  ASSERT_TRUE(waitFor([this] { return !window_->isVisible(); }, kLong));
  EXPECT_EQ(RunFolder(run().folder()).state(), RunState::Paused);

  startAgain();
  EXPECT_EQ(window_->workspace(), WorkspaceId::Train);
  ASSERT_EQ(training().runs().all().size(), 1U);
  ASSERT_TRUE(waitFor([this] { return run().state() == RunState::Paused && run().epochs().size() >= 2; }));
  click("resumeTraining");
  ASSERT_TRUE(waitForEpochs(run().epochs().size() + 1));
  photograph("train-2-training");
  ASSERT_TRUE(waitForState(RunState::Done));
  EXPECT_EQ(run().epochs().size(), std::size_t(kEpochs));
  EXPECT_TRUE(waitFor([this] { return pointsDrawn() == kEpochs; }));
  waitUntilIdle();
  photograph("train-3-done");
  for (const char* dock : {"recipeDock", "pinnedDock", "epochsDock"}) raise(dock);
  ASSERT_TRUE(waitFor([this] { return child<QWidget>("epochTable")->isVisible(); }));
  waitUntilDrawn();
  screenshot(*window_, QStringLiteral("window-train-3-done-other-tabs-1280x800"));
  explainWithTheRun();
  photograph("train-4-explained");
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(Training, ByItselfFromTheStartToAnExplanation) {
  constexpr std::int64_t kEpochs = 100;  // more than end while a slow window explains and starts again
  enter();
  chooseScenes(kEpochs);
  training().setPlace(TrainingPlace::Detached);
  training().start();
  ASSERT_TRUE(waitForEpochs(1)) << window_->messages().text().toStdString();
  EXPECT_FALSE(run().isAttached());
  explainAPictureMeanwhile();
  ASSERT_TRUE(waitForEpochs(2));
  EXPECT_TRUE(waitFor([this] { return pointsDrawn() >= 2; }));

  startAgain();
  ASSERT_EQ(training().runs().all().size(), 1U) << "it is found again";
  ASSERT_TRUE(waitFor([this] { return run().isLive() && run().epochs().size() >= 2; }, kLong));
  EXPECT_EQ(training().trainingHere(), nullptr);
  const std::size_t before = run().epochs().size();
  ASSERT_TRUE(waitForEpochs(before + 1)) << "it goes on without the window";
  click("pauseTraining");
  ASSERT_TRUE(waitForState(RunState::Paused));
  training().setPlace(TrainingPlace::Detached);
  click("resumeTraining");
  ASSERT_TRUE(waitFor([this] { return run().state() == RunState::Done && !run().isLive(); }, 4 * kLong));
  EXPECT_EQ(run().epochs().size(), std::size_t(kEpochs));
  explainWithTheRun();
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(Training, WhatADetachedTrainingSaysAtItsEndIsTold) {
  enter();
  chooseScenes(2);
  TrainSpec spec = training().spec();
  spec.device = "nowhere";
  training().setSpec(spec);
  training().setPlace(TrainingPlace::Detached);
  training().start();
  ASSERT_TRUE(waitFor([this] { return !window_->messages().isEmpty(); }, kLong));
  EXPECT_TRUE(window_->messages().text().contains(QStringLiteral("nowhere")))
      << window_->messages().text().toStdString();
}

TEST_F(Training, PreflightNamesWhatDoesNotRepeat) {
  enter();
  chooseScenes(2);
  click("preflight");
  auto* findings = child<QLabel>("preflightFindings");
  ASSERT_TRUE(waitFor([&] { return findings->text().contains(QStringLiteral("operations tried")); }, kLong));
  waitUntilIdle();
  EXPECT_TRUE(findings->text().contains(QStringLiteral("threads fixed at ")))
      << findings->text().toStdString();
}

}  // namespace
}  // namespace hp::test
