// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that comes from a file, and what becomes of an answer when the picture, the runs or the job
// change.
#include <QComboBox>
#include <QFile>

#include "core/imaging/image_file.h"
#include "tests/integration/compare_picture_fixture.h"
#include "tests/ui/support/lane_holder.h"
#include "ui/kit/message_bar.h"

namespace hp::test {
namespace {

/// A drawn picture in a file.
QString pictureFile(const std::filesystem::path& folder) {
  const auto file = folder / "drawn.png";
  writePng(file, makeScene({.seed = 5, .size = 64}, 3).image);
  return QString::fromStdString(file.string());
}

TEST_F(ComparePicture, APictureInAFileIsDropped) {
  openPair({run("first"), run("other")});
  drop(QString::fromStdString(run("third").string()));
  EXPECT_TRUE(asked().picture().empty()) << "a run is for the window";
  EXPECT_TRUE(drop(pictureFile(folder_.path())));
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  EXPECT_GT(predictions()->rowCount(), 1);
  EXPECT_FALSE(asked().said()->label) << "a file has no label";
  EXPECT_EQ(child<QComboBox>("bothClass")->findData(-3), -1);
}

TEST_F(ComparePicture, WhatIsGoneOrUnreadableIsSaidInASentence) {
  openPair({run("first"), run("other")});
  drop(pictureFile(folder_.path()));
  ASSERT_TRUE(waitForAnswer());
  const QString broken = QString::fromStdString((folder_ / "broken.png").string());
  QFile file(broken);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
  file.close();
  drop(broken);
  ASSERT_TRUE(waitFor([this] { return !asked().obstacle().empty(); }, kLong));
  EXPECT_NE(asked().obstacle().find("broken.png"), std::string::npos) << asked().obstacle();
  EXPECT_FALSE(child<QTableView>("predictionTable")->isVisible());
  photograph("compare-picture-broken");
  asked().setPicture("scene:9999");
  ASSERT_TRUE(waitFor([this] { return asked().obstacle().find("scene:9999") != std::string::npos; }, kLong));
  asked().setPicture("scene:70");
  EXPECT_TRUE(waitForAnswer()) << "the next is explained again";
}

TEST_F(ComparePicture, AnotherCandidateIsAskedTheSame) {
  openPair({run("first"), run("other"), run("third")});
  asked().setPicture("scene:70");
  ASSERT_TRUE(waitForAnswer());
  const auto before = asked().answer();
  compare().setCandidate(compare().runs()[2]);
  EXPECT_EQ(asked().picture(), "scene:70");
  ASSERT_TRUE(waitForAnswer());
  EXPECT_EQ(asked().answer()->baseline.attribution.map, before->baseline.attribution.map);
  EXPECT_NE(asked().answer()->candidate.attribution.map, before->candidate.attribution.map);
  compare().setBaseline(compare().runs()[1]);
  EXPECT_TRUE(asked().picture().empty()) << "its data may be others";
  waitUntilIdle();
}

TEST_F(ComparePicture, ARunThatIsClosedMeanwhileLeavesNothing) {
  openPair({run("first"), run("other")});
  LaneHolder held(*engine_, Lane::Interactive);
  asked().setPicture("scene:70");
  EXPECT_TRUE(asked().isAsked());
  compare().close(compare().candidate());
  EXPECT_FALSE(asked().isAsked());
  EXPECT_TRUE(asked().picture().empty());
  held.letGo();
  waitUntilIdle();
  EXPECT_FALSE(asked().said());
  EXPECT_FALSE(asked().answer());
  EXPECT_TRUE(asked().obstacle().empty()) << asked().obstacle();
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(ComparePicture, IsExplainedWhileTheRunsAreCompared) {
  enterCompare();
  LaneHolder held(*engine_, Lane::Pictures);
  compare().open({run("first"), run("other")});
  EXPECT_TRUE(waitFor([this] { return compare().candidate() != nullptr; }, kLong));
  asked().setPicture("scene:70");
  EXPECT_TRUE(waitForAnswer()) << asked().obstacle();
  EXPECT_FALSE(compare().comparison());
  held.letGo();
  ASSERT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong));
  EXPECT_TRUE(asked().answer()) << "the comparison takes nothing away";
}

TEST_F(ComparePicture, AStoppedExplanationCanBeAskedForAgain) {
  openPair({run("first"), run("other")});
  LaneHolder held(*engine_, Lane::Interactive);
  asked().setPicture("scene:70");
  engine_->stop(engine_->jobs().last().id);
  EXPECT_TRUE(waitFor([this] { return !asked().isAsked(); }, kLong));
  held.letGo();
  EXPECT_EQ(asked().obstacle(), "Stopped.");
  asked().setPicture("scene:70");
  EXPECT_TRUE(waitForAnswer());
}

}  // namespace
}  // namespace hp::test
