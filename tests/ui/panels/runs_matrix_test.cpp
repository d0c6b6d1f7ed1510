// SPDX-License-Identifier: GPL-3.0-or-later
// The panel "All runs": what it shows of twenty runs and of none, which pair a click compares, and that
// nothing of other runs is shown.
#include <gtest/gtest.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTest>

#include "tests/core/compare/long_run.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/lane_holder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/engine/engine.h"
#include "ui/kit/theme.h"
#include "ui/panels/runs_matrix/runs_matrix_panel.h"
#include "ui/panels/runs_matrix/spreads_model.h"
#include "ui/session/runs_matrix.h"
#include "ui/session/session.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;
constexpr int kLong = 60000;

class RunsMatrixShown : public testing::Test {
 protected:
  /// Runs 0 .. count - 1: four seeds, two devices, and the fifth a copy of the second.
  std::vector<fs::path> written(int count) {
    std::vector<fs::path> paths;
    for (int i = 0; i < count; ++i) {
      paths.push_back(folder_ / ("convnet-" + std::to_string(i + 1)));
      if (fs::exists(paths.back())) continue;
      if (i == 4)
        fs::copy(paths[1], paths.back(), fs::copy_options::recursive);
      else
        writeLongRun(paths.back(), {.epochs = 2,
                                    .seed = 1001 + i % 4,
                                    .device = i % 3 == 0 ? "cuda" : "cpu",
                                    .noise = i < 4 ? 0.0 : 1e-6 * i});
    }
    return paths;
  }
  void open(const std::vector<fs::path>& paths) {
    session_.compare().open(paths);
    ASSERT_TRUE(waitFor([&] { return session_.compare().runs().size() == paths.size() && !engine_.isBusy(); },
                        kLong));
  }
  void show(QSize size = {900, 320}) {
    panel_.resize(size);
    panel_.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel_));
    ASSERT_TRUE(waitFor([this] { return !engine_.isBusy(); }, kLong));
  }
  template <class Kind>
  Kind* child(const char* name) {
    return panel_.findChild<Kind*>(QString::fromLatin1(name));
  }
  void photograph(const char* name) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
      Theme::apply(mode);
      screenshot(panel_, QStringLiteral("runs-matrix-%1").arg(QLatin1String(name)));
    }
  }
  RunsMatrix& all() { return session_.compare().allRuns(); }

  TemporaryFolder folder_;
  Engine engine_;
  Session session_{engine_};
  RunsMatrixPanel panel_{session_};
};

TEST_F(RunsMatrixShown, WithFewerThanTwoRunsItSaysWhatToDo) {
  show();
  photograph("0");
  EXPECT_FALSE(child<QTableView>("runsMatrix")->isVisible());
  open(written(1));
  EXPECT_FALSE(child<QTableView>("runsMatrix")->isVisible());
  EXPECT_EQ(all().computing(), 0U);
  open(written(2));
  EXPECT_TRUE(child<QTableView>("runsMatrix")->isVisible());
  photograph("2");
}

TEST_F(RunsMatrixShown, NothingIsComputedThatNobodyLooksAtButDuplicatesAreFound) {
  open(written(5));
  EXPECT_FALSE(all().matrix());
  EXPECT_TRUE(
      child<QLabel>("duplicateRuns")->text().contains(QStringLiteral("B (convnet-2) and E (convnet-5)")))
      << child<QLabel>("duplicateRuns")->text().toStdString();
  show();
  ASSERT_TRUE(all().matrix());
  EXPECT_EQ(all().matrix()->values.runs, 5U);
  EXPECT_EQ(all().matrix()->values.at(1, 4), 0);
  photograph("5");
  panel_.resize(420, 640);
  photograph("5-tall");
}

TEST_F(RunsMatrixShown, WhatAPersonMovedStays) {
  open(written(5));
  show();
  auto* parts = panel_.findChild<QSplitter*>();
  ASSERT_TRUE(parts);
  const auto matrixOf = [&] { return parts->sizes().at(0); };
  QTest::mousePress(parts->handle(1), Qt::LeftButton);
  QTest::mouseMove(parts->handle(1), QPoint(-90, 5));
  QTest::mouseRelease(parts->handle(1), Qt::LeftButton, {}, QPoint(-90, 5));
  const int moved = matrixOf();
  panel_.resize(panel_.width(), panel_.height() + 8);
  QCoreApplication::processEvents();  // layouts ask for others by events
  EXPECT_EQ(matrixOf(), moved);
  auto* groups = child<QTableView>("groupSpreads");
  EXPECT_LE(groups->horizontalHeader()->sectionSize(SpreadsModel::Runs), 110) << "long lists end in dots";
}

TEST_F(RunsMatrixShown, TwentyRunsAreReadable) {
  open(written(20));
  show({1100, 460});
  ASSERT_TRUE(all().matrix());
  EXPECT_EQ(child<QTableView>("runsMatrix")->model()->rowCount(), 20);
  photograph("20");
  auto* groups = child<QComboBox>("matrixGroups");
  EXPECT_EQ(groups->currentData().toString(), QStringLiteral("seed"));
  EXPECT_EQ(child<QTableView>("groupSpreads")->model()->rowCount(), 4 + 2);
  groups->setCurrentIndex(groups->findData(QStringLiteral("device")));
  Q_EMIT groups->activated(groups->currentIndex());
  EXPECT_EQ(child<QTableView>("groupSpreads")->model()->rowCount(), 2 + 2);
  auto* measure = child<QComboBox>("matrixMeasure");
  measure->setCurrentIndex(measure->findData(QStringLiteral("agreement")));
  Q_EMIT measure->activated(measure->currentIndex());
  EXPECT_FALSE(all().matrix()) << "that of another measure is not shown";
  ASSERT_TRUE(waitFor([this] { return all().matrix() != nullptr; }, kLong));
  EXPECT_EQ(all().matrix()->measure->id, "agreement");
  EXPECT_EQ(groups->currentData().toString(), QStringLiteral("device")) << "what was chosen stays";
  photograph("20-agreement");
}

TEST_F(RunsMatrixShown, AClickComparesThePair) {
  open(written(4));
  show();
  auto* table = child<QTableView>("runsMatrix");
  auto* order = child<QComboBox>("matrixOrder");
  order->setCurrentIndex(1);
  Q_EMIT order->activated(1);
  const auto& runs = session_.compare().runs();
  const auto click = [&](int row, int column) {
    const QRect place = table->visualRect(table->model()->index(row, column));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
  };
  click(2, 3);
  EXPECT_EQ(session_.compare().baseline(), runs[2]);
  EXPECT_EQ(session_.compare().candidate(), runs[3]);
  click(1, 2);
  EXPECT_EQ(session_.compare().baseline(), runs[2]) << "it stays what it was";
  EXPECT_EQ(session_.compare().candidate(), runs[1]);
  click(1, 1);
  EXPECT_EQ(session_.compare().candidate(), runs[1]) << "a run with itself is no pair";
  click(3, 2);
  EXPECT_EQ(session_.compare().candidate(), runs[3]);
  ASSERT_TRUE(waitFor([this] { return !engine_.isBusy(); }, kLong));
}

TEST_F(RunsMatrixShown, OfOtherRunsNothingStays) {
  open(written(5));
  show();
  ASSERT_TRUE(all().matrix());
  session_.compare().close(session_.compare().runs()[4]);
  EXPECT_FALSE(all().matrix());
  EXPECT_EQ(child<QLabel>("duplicateRuns")->text(), QString());
  EXPECT_EQ(child<QTableView>("runsMatrix")->model()->rowCount(), 0);
  ASSERT_TRUE(waitFor([this] { return all().matrix() && !engine_.isBusy(); }, kLong));
  EXPECT_EQ(all().matrix()->values.runs, 4U);
  while (session_.compare().runs().size() > 1) session_.compare().close(session_.compare().runs()[0]);
  EXPECT_FALSE(all().matrix());
  EXPECT_FALSE(child<QTableView>("runsMatrix")->isVisible());
}

TEST_F(RunsMatrixShown, AStopIsFollowedAndLeavesAButton) {
  open(written(5));
  LaneHolder held(engine_, Lane::Pictures);
  panel_.resize(900, 320);
  panel_.show();
  ASSERT_NE(all().computing(), 0U);
  EXPECT_FALSE(child<QTableView>("runsMatrix")->isVisible());
  photograph("computing");
  QTest::mouseClick(child<QPushButton>("stopJob"), Qt::LeftButton);
  held.letGo();
  ASSERT_TRUE(waitFor([this] { return !engine_.isBusy(); }, kLong));
  EXPECT_FALSE(all().matrix());
  ASSERT_TRUE(child<QPushButton>("computeMatrix")->isVisible()) << "it does not begin again by itself";
  panel_.hide();
  panel_.show();
  EXPECT_EQ(all().computing(), 0U) << "nor when its tab comes back";
  QTest::mouseClick(child<QPushButton>("computeMatrix"), Qt::LeftButton);
  EXPECT_TRUE(waitFor([this] { return all().matrix() != nullptr; }, kLong));
}

}  // namespace
}  // namespace hp::test
