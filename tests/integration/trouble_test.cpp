// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong files, missing halves, closed docks, changes of mind.
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include "tests/integration/window_fixture.h"
#include "tests/support/shared.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/file_opener.h"

namespace hp::test {
namespace {

class Trouble : public WindowTest {
 protected:
  QString file(const char* name, const QByteArray& bytes) {
    const QString path = QString::fromStdString((folder_ / name).string());
    QFile out(path);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return path;
  }
  void openAndWait(const QString& path) {
    window_->files().open(path);
    waitUntilIdle();
  }
};

TEST_F(Trouble, WrongFilesGetOneSentenceEachAndChangeNothing) {
  const QStringList paths{file("broken.pth", "this is no network"), file("broken.png", "this is no picture"),
                          QString::fromStdString((folder_ / "missing.jpg").string()),
                          QString::fromStdString(folder_.path().string())};
  for (const QString& path : paths) {
    openAndWait(path);
    EXPECT_EQ(window_->messages().kind(), MessageKind::Error) << path.toStdString();
    EXPECT_TRUE(window_->messages().text().endsWith(QLatin1Char('.')))
        << window_->messages().text().toStdString();
    window_->messages().dismissAll();
    EXPECT_FALSE(session_->subject()->network || session_->subject()->picture);
  }
  openAndWait(paths.first());
  photograph("9-wrong-file");
}

TEST_F(Trouble, APictureWithoutANetworkIsShownAndAsksForOne) {
  session_->openPicture("sample:0");
  waitUntilIdle();
  EXPECT_TRUE(child<ImageCanvas>("canvas")->hasPicture());
  EXPECT_FALSE(session_->question());
  EXPECT_FALSE(action("explainNow")->isEnabled());
  photograph("10-picture-only");
}

TEST_F(Trouble, ANetworkWithoutAPictureAsksForOne) {
  session_->openNetwork({.path = "sample:"});
  waitUntilIdle();
  ASSERT_TRUE(session_->subject()->network);
  EXPECT_FALSE(session_->question());
  photograph("11-network-only");
}

TEST_F(Trouble, OpeningAnotherPictureStopsWhatIsAskedAboutTheLast) {
  openSubject();
  chooseMethod("lime");
  session_->explain();
  session_->openPicture("sample:0");
  waitUntilIdle();
  EXPECT_EQ(session_->subject()->picture->source, "sample:0");
  EXPECT_EQ(session_->history().shown(), nullptr);
  EXPECT_TRUE(window_->messages().isEmpty());
}

TEST_F(Trouble, TheLatestOfTwoPicturesWins) {
  session_->openPicture("sample:0");
  session_->openPicture("sample:1");
  waitUntilIdle();
  EXPECT_EQ(session_->subject()->picture->source, "sample:1");
}

TEST_F(Trouble, ClosedDocksStayClosedAndResetBringsThemBack) {
  child<QDockWidget>("methodDock")->close();
  reopen();
  EXPECT_FALSE(child<QDockWidget>("methodDock")->isVisible());
  action("resetLayout")->trigger();
  EXPECT_TRUE(child<QDockWidget>("methodDock")->isVisible());
}

TEST_F(Trouble, EverythingStillWorksWithAllDocksClosed) {
  for (auto* dock : window_->findChildren<QDockWidget*>()) dock->close();
  openSubject();
  session_->explain();
  waitUntilIdle();
  EXPECT_NE(session_->history().shown(), nullptr);
}

TEST_F(Trouble, TheSameQuestionIsAnsweredOnce) {
  openSubject();
  session_->explain();
  session_->explain();
  waitUntilIdle();
  session_->explain();
  EXPECT_EQ(session_->history().all().size(), 1u);
}

TEST_F(Trouble, ANewPreparationOfThePictureIsClassifiedAgain) {
  openSubject();
  const auto before = session_->subject();
  Preprocessing other = before->network->preprocessing();
  other.mean.assign(other.mean.size(), 0.0);
  session_->setPreprocessing(other);
  waitUntilIdle();
  EXPECT_NE(session_->subject(), before);
  EXPECT_NE(session_->subject()->classification.logits, before->classification.logits);
}

// A screen reader must have something to say wherever the Tab key leads.
TEST_F(Trouble, EverythingTheKeyboardReachesHasAName) {
  openSubject();
  session_->explain();
  waitUntilIdle();
  for (const auto* widget : window_->findChildren<QWidget*>()) {
    const bool isReachable =
        widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    const bool isInside = qobject_cast<const QLineEdit*>(widget) &&
                          qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
    if (!isReachable || isInside || qobject_cast<const QScrollArea*>(widget)) continue;
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    ASSERT_NE(reader, nullptr);
    EXPECT_FALSE(reader->text(QAccessible::Name).isEmpty())
        << widget->metaObject()->className() << " " << widget->objectName().toStdString();
  }
}

}  // namespace
}  // namespace hp::test
