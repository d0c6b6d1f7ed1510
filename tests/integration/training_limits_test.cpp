// SPDX-License-Identifier: GPL-3.0-or-later
// The Train workspace: what cannot be done says why; nothing is shown in part or lost.
#include <QAction>
#include <QLabel>
#include <fstream>

#include "tests/integration/training_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/file_opener.h"

namespace hp::test {
namespace {

using TrainingLimits = TrainingTest;

constexpr std::uintmax_t kMoreThanALook = 9U << 20;

/// Appends the file's first event over and over, and returns how many events it has then.
std::size_t lengthen(const std::filesystem::path& metrics) {
  std::ifstream in(metrics);
  std::string line, event;
  std::size_t count = 0;
  while (std::getline(in, line))
    if (line.find("\"event\"") != std::string::npos && ++count == 1) event = line + '\n';
  std::filesystem::permissions(metrics, std::filesystem::perms::owner_all);
  std::ofstream out(metrics, std::ios::app | std::ios::binary);
  for (std::uintmax_t bytes = 0; bytes < kMoreThanALook; bytes += event.size(), ++count) out << event;
  return count;
}

TEST_F(TrainingLimits, ALongRunThatIsDoneIsShownWhole) {
  enter();
  chooseRecipe("toy-regression", 1);
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done));
  const auto folder = run().folder();
  training().runs().close(&run());
  const std::size_t events = lengthen(folder / "metrics.jsonl");
  ASSERT_GT(events, 1000U);
  // As a desktop opens a run: by the file that has a type of its own.
  window_->files().open(QString::fromStdString((folder / "run.json").string()));
  EXPECT_TRUE(waitFor([&] { return run().events().size() == events; }))
      << run().events().size() << " of " << events;
}

TEST_F(TrainingLimits, NothingThatChangesThreadsRunsBesideATraining) {
  enter();
  chooseScenes(60);
  auto* preflight = child<QPushButton>("preflight");
  ASSERT_TRUE(preflight->isEnabled());
  ASSERT_TRUE(action("replayFigure")->isEnabled());
  click("startTraining");
  EXPECT_FALSE(preflight->isEnabled());
  EXPECT_TRUE(preflight->toolTip().contains(QStringLiteral("threads"))) << preflight->toolTip().toStdString();
  EXPECT_FALSE(action("replayFigure")->isEnabled());
  ASSERT_TRUE(waitForEpochs(1));
  click("pauseTraining");
  ASSERT_TRUE(waitForState(RunState::Paused));
  EXPECT_TRUE(preflight->isEnabled());
  EXPECT_TRUE(action("replayFigure")->isEnabled());
  click("preflight");
  EXPECT_FALSE(child<QPushButton>("startTraining")->isEnabled()) << "it would begin with other threads";
  waitUntilIdle();
  EXPECT_TRUE(child<QPushButton>("startTraining")->isEnabled());
}

TEST_F(TrainingLimits, ANetworkWithAClassPerPixelIsExplainedByItsMeans) {
  enter();
  DataSpec spec{.kind = DataKind::Scenes, .trainScenes = 8, .validationScenes = 4};
  spec.sceneMasks = true;
  spec.scenes.size = 64;
  training().data().open(spec);
  ASSERT_TRUE(waitFor([this] { return training().data().dataset() != nullptr; }, kLong));
  chooseRecipe("unet-mobilenet-v2", 1);
  TrainSpec small = training().spec();
  small.recipe.side = 32;
  small.recipe.batch = 4;
  training().setSpec(small);
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done)) << child<QLabel>("runStatus")->text().toStdString();
  waitUntilIdle();
  EXPECT_EQ(training().pinned().fault(), "");
  ASSERT_FALSE(training().pinned().moments().empty());
  const PinnedAnswer& pinned = training().pinned().moments().back()->answers.at(0);
  EXPECT_EQ(pinned.truth, "") << "it says what pixels are, not what the picture is";
  click("explainRun");
  ASSERT_TRUE(waitFor(
      [this] {
        const auto& network = session_->subject()->network;
        return network && network->classNames() == training().data().dataset()->maskClassNames();
      },
      kLong));
  session_->openExample(training().data().dataset(), 9);
  ASSERT_TRUE(waitFor([this] { return session_->target().has_value() && !engine_->isBusy(); }, kLong));
  session_->explainClass(1);
  ASSERT_TRUE(waitFor([this] { return session_->history().shown() != nullptr; }, kLong));
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(TrainingLimits, WhatCannotBePressedSaysWhy) {
  enter();
  const auto why = [this](const char* name) {
    const auto* button = child<QPushButton>(name);
    EXPECT_FALSE(button->isEnabled()) << name;
    return button->toolTip();
  };
  for (const char* name : {"pauseTraining", "resumeTraining", "explainRun"})
    EXPECT_EQ(why(name), QStringLiteral("There is no run yet."));
  EXPECT_FALSE(why("startTraining").isEmpty());
  EXPECT_TRUE(why("preflight").contains(QStringLiteral("Choose the pictures")));
  EXPECT_FALSE(child<QAction>("explainEpoch")->isEnabled());
  chooseScenes(60);
  click("startTraining");
  ASSERT_TRUE(waitForEpochs(1));
  EXPECT_EQ(why("resumeTraining"), QStringLiteral("This run trains already."));
  EXPECT_TRUE(child<QAction>("closeRun")->toolTip().contains(QStringLiteral("pause it first")));
  click("pauseTraining");
  ASSERT_TRUE(waitForState(RunState::Paused));
  EXPECT_EQ(why("pauseTraining"), QStringLiteral("This run does not train just now."));
  EXPECT_TRUE(child<QAction>("explainEpoch")->toolTip().contains(QStringLiteral("Choose an epoch")));
}

// Side by side the table of epochs and the curves say the same at every moment.
TEST_F(TrainingLimits, AnEpochIsDrawnWhenItIsListed) {
  enter();
  chooseScenes(6);
  qsizetype behind = 0, looks = 0;
  QObject::connect(&training().runs(), &TrainingRuns::epochEnded, window_.get(),
                   [&](const TrainingRun* learning) {
                     ++looks;
                     behind = std::max(behind, qsizetype(learning->epochs().size()) - pointsDrawn());
                   });
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done));
  EXPECT_EQ(run().epochs().size(), 6U);
  EXPECT_GT(looks, 0) << "nobody looked";
  EXPECT_EQ(behind, 0);
}

TEST_F(TrainingLimits, ADetachedTrainingBeginsThoughTheWindowIsClosedAtOnce) {
  enter();
  chooseScenes(1);
  training().setPlace(TrainingPlace::Detached);
  const auto folder = training().nextFolder();
  training().start();
  startAgain();
  training().runs().open(folder);
  EXPECT_TRUE(waitForState(RunState::Done)) << child<QLabel>("runStatus")->text().toStdString();
  const auto beside = std::filesystem::directory_iterator(folder.parent_path());
  EXPECT_EQ(std::distance(begin(beside), end(beside)), 1) << "only the run is left";
}

TEST_F(TrainingLimits, ResumingBesideATrainingSaysWhyNot) {
  enter();
  chooseScenes(60);
  click("startTraining");
  ASSERT_TRUE(waitForEpochs(1));
  click("pauseTraining");
  ASSERT_TRUE(waitForState(RunState::Paused));
  TrainingRun& paused = run();
  click("startTraining");
  ASSERT_NE(&run(), &paused);
  training().setRunsFolder({});
  training().resume(paused);
  EXPECT_TRUE(window_->messages().text().contains(QStringLiteral("One training at a time")))
      << window_->messages().text().toStdString();
}

}  // namespace
}  // namespace hp::test
