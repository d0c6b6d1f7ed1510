// SPDX-License-Identifier: GPL-3.0-or-later
// The Train workspace while folders of runs come and go.
#include <QCoreApplication>
#include <QLabel>
#include <filesystem>
#include <fstream>

#include "tests/integration/training_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"

namespace hp::test {
namespace {

using TrainingGone = TrainingTest;

TEST_F(TrainingGone, ARunWhoseFolderIsRemovedSaysSoUntilItIsBack) {
  enter();
  chooseScenes(1);
  click("startTraining");
  ASSERT_TRUE(waitForState(RunState::Done)) << window_->messages().text().toStdString();
  const auto folder = run().folder(), aside = folder_ / "aside";
  const auto* status = child<QLabel>("runStatus");
  std::filesystem::rename(folder, aside);
  ASSERT_TRUE(waitFor([&] { return status->text().contains(QStringLiteral("not there any more")); }, kLong))
      << status->text().toStdString();
  EXPECT_FALSE(child<QPushButton>("explainRun")->isEnabled());
  EXPECT_FALSE(child<QPushButton>("resumeTraining")->isEnabled());
  EXPECT_EQ(run().epochs().size(), 1U) << "what was seen stays";
  photograph("train-8-gone");
  window_->resize(1024, 700);
  QCoreApplication::processEvents();
  screenshot(*window_, QStringLiteral("window-train-9-narrow-1024x700"));
  std::filesystem::rename(aside, folder);
  ASSERT_TRUE(waitFor([&] { return status->text().startsWith(QStringLiteral("Done")); }, kLong));
  EXPECT_TRUE(child<QPushButton>("explainRun")->isEnabled());
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(TrainingGone, ChosenPicturesAreNotOfferedToBeReplaced) {
  enter();
  const auto* scenes = child<QPushButton>("trainScenesOffer");
  EXPECT_TRUE(scenes->isVisible());
  chooseScenes(1);
  EXPECT_FALSE(scenes->isVisible());
  photograph("train-9-chosen");
}

TEST_F(TrainingGone, AFolderForRunsThatCannotBeMadeGetsASentence) {
  enter();
  chooseScenes(1);
  std::ofstream(folder_ / "notes") << "a file";
  training().setRunsFolder(folder_ / "notes" / "runs");
  click("startTraining");
  ASSERT_TRUE(waitFor([this] { return !window_->messages().isEmpty(); }));
  const auto said = window_->messages().text().toStdString();
  EXPECT_NE(said.find("cannot be made"), std::string::npos) << said;
  EXPECT_EQ(said.find("filesystem error"), std::string::npos) << said;
  EXPECT_TRUE(training().runs().all().empty());
}

}  // namespace
}  // namespace hp::test
