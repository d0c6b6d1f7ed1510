// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/integration/window_fixture.h"
#include "tests/ui/support/screenshot.h"

namespace hp::test {
namespace {

class TourTest : public WindowTest {
 protected:
  void begin() {
    window_->resize(1280, 800);
    QTest::mouseClick(child<QToolButton>("tourOffer"), Qt::LeftButton);
    tour_ = window_->findChild<Tour*>();
    ASSERT_TRUE(tour_);
  }
  void next() {
    QTest::mouseClick(tour_->findChild<QPushButton*>(QStringLiteral("tourNext")), Qt::LeftButton);
    waitUntilIdle();
    waitUntilDrawn();
  }
  void photograph(int step) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
      window_->setTheme(mode);
      QTest::qWait(100);
      screenshot(*window_, QStringLiteral("window-tour-%1").arg(step));
    }
  }
  bool isGone() {
    return waitFor([this] {
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
      return !tour_;
    });
  }

  QPointer<Tour> tour_;
};

TEST_F(TourTest, LeadsFromNothingToAComparison) {
  begin();
  for (int step = 0; step < Tour::steps(); ++step) {
    ASSERT_TRUE(tour_);
    EXPECT_EQ(tour_->step(), step);
    EXPECT_TRUE(window_->rect().contains(tour_->geometry())) << step;
    photograph(step);
    next();
  }
  EXPECT_TRUE(isGone());
  EXPECT_TRUE(session_->subject()->isComplete());
  EXPECT_EQ(session_->history().all().size(), 3U) << "Grad-CAM, LRP, and what the comparison lacked";
}

TEST_F(TourTest, SaysOfWhatItSpeaks) {
  begin();
  next();
  const auto* classes = child<QDockWidget>("classesDock");
  const QRect around(classes->mapTo(window_.get(), QPoint()), classes->size());
  EXPECT_FALSE(around.intersects(tour_->geometry())) << "it would hide what is to be clicked";
}

TEST_F(TourTest, EndsWhenAPersonWantsIt) {
  begin();
  QTest::keyClick(tour_, Qt::Key_Escape);
  EXPECT_TRUE(isGone());
  begin();
  QTest::mouseClick(tour_->findChild<QPushButton*>(QStringLiteral("tourSkip")), Qt::LeftButton);
  EXPECT_TRUE(isGone());
  begin();
  window_->setWorkspace(WorkspaceId::Train);
  EXPECT_TRUE(isGone());
}

TEST_F(TourTest, IsThereOnce) {
  action("tour")->trigger();
  action("tour")->trigger();
  EXPECT_EQ(window_->findChildren<Tour*>().size(), 1);
}

TEST_F(TourTest, DoesNotMindWhatAPersonDoes) {
  begin();
  next();
  clickClass(1);  // instead of Next
  waitUntilIdle();
  child<QDockWidget>("methodDock")->close();
  next();
  const auto explained = session_->history().all().size();
  EXPECT_EQ(explained, 1U) << "Next does nothing that is done";
  next();
  window_->resize(1400, 900);
  EXPECT_TRUE(window_->rect().contains(tour_->geometry())) << "of a panel that is closed, too";
  for (int step = tour_->step(); step < Tour::steps(); ++step) next();
  EXPECT_TRUE(isGone());
}

}  // namespace
}  // namespace hp::test
