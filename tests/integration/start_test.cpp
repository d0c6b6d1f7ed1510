// SPDX-License-Identifier: GPL-3.0-or-later
// What a start brings back from the last time.
#include <QAction>
#include <QFile>
#include <QTest>

#include "core/data/sample.h"
#include "tests/integration/window_fixture.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/recent_files.h"

namespace hp::test {
namespace {

class Start : public WindowTest {
 protected:
  // A file of our own, so that it can go: a built-in scene is none.
  QString pictureFile() {
    const QString path = QString::fromStdString((folder_ / "own.png").string());
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    EXPECT_TRUE(picture.save(path));
    return path;
  }
  void openOwnPicture() {
    session_->openNetwork({.path = "sample:"});
    session_->openPicture(pictureFile().toStdString());
    waitUntilIdle();
    ASSERT_TRUE(session_->subject()->isComplete());
  }
  std::string source() const {
    return session_->subject()->picture ? session_->subject()->picture->source : std::string();
  }
};

TEST_F(Start, OpensTheLastNetworkAndPictureAgain) {
  openOwnPicture();
  startAgain();
  waitUntilIdle();
  ASSERT_TRUE(session_->subject()->isComplete());
  EXPECT_EQ(source(), pictureFile().toStdString());
  EXPECT_EQ(session_->history().all().size(), 0u) << "nothing is computed unasked";
}

TEST_F(Start, TheFirstStartOpensNothing) {
  startAgain();
  waitUntilIdle();
  EXPECT_FALSE(session_->subject()->network || session_->subject()->picture);
}

TEST_F(Start, WhatIsGoneIsPassedOverInSilence) {
  openOwnPicture();
  ASSERT_TRUE(QFile::remove(QString::fromStdString((folder_ / "own.png").string())));
  startAgain();
  waitUntilIdle();
  EXPECT_TRUE(session_->subject()->network);
  EXPECT_FALSE(session_->subject()->picture);
  EXPECT_TRUE(window_->messages().isEmpty());
}

TEST_F(Start, CanBeToldToOpenNothing) {
  openOwnPicture();
  EXPECT_TRUE(action("reopenLast")->isChecked());
  action("reopenLast")->trigger();
  EXPECT_FALSE(action("reopenLast")->isChecked());
  startAgain();
  waitUntilIdle();
  EXPECT_FALSE(session_->subject()->network || session_->subject()->picture);
  EXPECT_FALSE(action("reopenLast")->isChecked());
  action("reopenLast")->trigger();
  startAgain();
  waitUntilIdle();
  EXPECT_TRUE(session_->subject()->isComplete());
}

TEST_F(Start, TheCommandLineWins) {
  openOwnPicture();
  startAgain({.sample = true});
  waitUntilIdle();
  EXPECT_EQ(source(), sampleSource(sampleImages().front().index));
  openOwnPicture();
  const QString other = QString::fromStdString((folder_ / "other.png").string());
  ASSERT_TRUE(QFile::copy(pictureFile(), other));
  startAgain({.files = {other}});
  waitUntilIdle();
  EXPECT_EQ(source(), other.toStdString());
  EXPECT_FALSE(session_->subject()->network);
}

TEST_F(Start, RemembersHowMapsAreDrawn) {
  OverlayStyle style = session_->view().style();
  style.opacity = 0.35;
  style.threshold = 0.1;
  style.colourMap = colourMaps().back().id;
  style.greyPicture = !style.greyPicture;
  style.smooth = !style.smooth;
  session_->view().setStyle(style);
  session_->view().setSharesScale(true);
  session_->view().setClipsOutliers(false);
  session_->view().setShowsMap(false);
  startAgain();
  const OverlayStyle& now = session_->view().style();
  EXPECT_EQ(now.opacity, style.opacity);
  EXPECT_EQ(now.threshold, style.threshold);
  EXPECT_EQ(now.colourMap, style.colourMap);
  EXPECT_EQ(now.greyPicture, style.greyPicture);
  EXPECT_EQ(now.smooth, style.smooth);
  EXPECT_TRUE(session_->view().sharesScale());
  EXPECT_FALSE(session_->view().clipsOutliers());
  EXPECT_TRUE(session_->view().showsMap()) << "a start never hides the answers";
}

TEST_F(Start, SettingsThatMakeNoSenseArePassedOver) {
  startAgain();
  window_->close();
  settings_->setValue(QStringLiteral("view/opacity"), QStringLiteral("much"));
  settings_->setValue(QStringLiteral("view/threshold"), 7);
  settings_->setValue(QStringLiteral("view/colourMap"), QStringLiteral("of a later version"));
  window_.reset();
  session_ = std::make_unique<Session>(*engine_);
  reopen();
  const OverlayStyle usual;
  EXPECT_EQ(session_->view().style().opacity, usual.opacity);
  EXPECT_EQ(session_->view().style().threshold, usual.threshold);
  EXPECT_EQ(session_->view().style().colourMap, usual.colourMap);
}

}  // namespace
}  // namespace hp::test
