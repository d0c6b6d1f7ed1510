// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures to learn from in the real window: checked, left out, split anew, looked at.
#include <QLabel>
#include <QListView>

#include "tests/integration/training_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/param_form.h"

namespace hp::test {
namespace {

class TrainingDataTest : public TrainingTest {
 protected:
  TrainingData& data() { return training().data(); }
  // Also until no edit is waited for.
  void open(const std::filesystem::path& folder) {
    data().open(folder.string());
    ASSERT_TRUE(waitFor([this] { return data().dataset() && !data().isOpening(); }, kLong));
  }
  void editSplitSeed(std::uint64_t seed) {
    auto* form = child<ParamForm>("splitForm");
    DataSpec edited = *data().spec();
    edited.splitSeed = seed;
    form->setValues(edited);
    Q_EMIT form->changed();
  }
  // So many that reading them all takes a while.
  void openManyScenes() {
    chooseScenes(1);
    DataSpec many = *data().spec();
    many.trainScenes = 20000;
    data().open(many);
    ASSERT_TRUE(waitFor([this] { return !data().isOpening(); }, kLong));
  }
};

TEST_F(TrainingDataTest, LeavingOutIsStopped) {
  enter();
  openManyScenes();
  data().leaveOutBroken();
  ASSERT_TRUE(data().isTakingStock());
  engine_->stopAll();
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); })) << "it begins again";
  EXPECT_FALSE(data().inventory());
  EXPECT_FALSE(data().isTakingStock());
}

TEST_F(TrainingDataTest, WhatIsLeftOutIsOfTheSetThatWasAgreedOn) {
  enter();
  open(folderWithABrokenPicture(folder_ / "first"));
  const auto second = folderWithABrokenPicture(folder_ / "second");
  data().leaveOutBroken();
  data().open(second.string());
  waitUntilIdle();
  ASSERT_EQ(data().spec()->path.filename(), "second");
  EXPECT_EQ(data().dataset()->examples().size(), 32U) << "nobody agreed to do without any of it";
  EXPECT_TRUE(data().spec()->leaveOut.empty());
}

// The fixture's pictures are the same in both splits, but for the broken one.
TEST_F(TrainingDataTest, WhatIsThereTwiceIsToldWhateverTheSplits) {
  enter();
  open(folderWithABrokenPicture(folder_ / "pictures"));
  data().takeStock();
  ASSERT_TRUE(waitFor([this] { return data().inventory() != nullptr; }, kLong));
  const auto labels = child<QWidget>("dataDock")->findChildren<QLabel*>();
  EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->text().contains(QStringLiteral("in more than one split"));
  }));
}

TEST_F(TrainingDataTest, ANetworkAndAPictureAreOpenedWhileStockIsTaken) {
  enter();
  openManyScenes();
  data().takeStock();
  session_->openSample();
  EXPECT_TRUE(waitFor([this] { return session_->subject()->isComplete(); }, kLong));
  EXPECT_TRUE(data().isTakingStock()) << "both wait for it";
}

TEST_F(TrainingDataTest, AnEditOfTheSplitIsWaitedFor) {
  enter();
  open(folderWithABrokenPicture(folder_ / "pictures"));
  chooseRecipe("scenes-small", 1);
  ASSERT_TRUE(child<QPushButton>("startTraining")->isEnabled()) << training().obstacle().toStdString();
  editSplitSeed(77);
  EXPECT_FALSE(child<QPushButton>("startTraining")->isEnabled()) << "it would begin with the old seed";
  ASSERT_TRUE(waitFor([this] { return child<QPushButton>("startTraining")->isEnabled(); }, kLong));
  EXPECT_EQ(data().spec()->splitSeed, 77U);
}

TEST_F(TrainingDataTest, AnEditIsForgottenWhenAnotherSetIsOpened) {
  enter();
  open(folderWithABrokenPicture(folder_ / "first"));
  const auto second = folderWithABrokenPicture(folder_ / "second");
  editSplitSeed(77);
  open(second);
  waitUntilIdle();
  EXPECT_EQ(data().spec()->path.filename(), "second");
}

TEST_F(TrainingDataTest, ValidationPicturesAreShownOnceAndNotAugmented) {
  enter();
  chooseScenes(1);
  auto* draws = child<QListView>("augmentedDraws");
  ASSERT_TRUE(waitFor([&] { return draws->model()->rowCount() == 6; }, kLong));
  auto* sheet = child<QListView>("contactSheet");
  const auto validated = data().dataset()->indexesOf(Split::Validation).front();
  sheet->setCurrentIndex(sheet->model()->index(int(validated), 0));
  EXPECT_TRUE(waitFor([&] { return draws->model()->rowCount() == 1; })) << draws->model()->rowCount();
  EXPECT_EQ(draws->model()->index(0, 0).data().toString(), QStringLiteral("every epoch"));
  const auto labels = child<QWidget>("picturesDock")->findChildren<QLabel*>();
  EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->text().startsWith(QStringLiteral("As it is validated"));
  }));
  photograph("train-8-validated");
}

}  // namespace
}  // namespace hp::test
