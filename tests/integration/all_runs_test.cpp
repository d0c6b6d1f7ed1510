// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty runs of fifty epochs in the real window: all of them opened, compared and put into a matrix, and how
// long its thread was busy with that.
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <iostream>

#include "tests/core/compare/long_run.h"
#include "tests/integration/window_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/session/runs_matrix.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

constexpr int kRuns = 20;

class AllRunsInTheWindow : public WindowTest {
 protected:
  /// Five seeds, two devices; the last is a copy of the first under another name. Made once for all tests.
  static void SetUpTestSuite() {
    made_ = std::make_unique<TemporaryFolder>();
    for (int i = 0; i + 1 < kRuns; ++i)
      writeLongRun(run(i), {.numbers = 20000,
                            .seed = 1001 + i % 5,
                            .device = i % 2 == 0 ? "cpu" : "cuda",
                            .noise = i < 5 ? 0.0 : 1e-6 * i});
    fs::copy(run(0), run(kRuns - 1), fs::copy_options::recursive);
  }
  static void TearDownTestSuite() { made_.reset(); }

  static fs::path run(int number) { return *made_ / ("run-" + std::to_string(100 + number)); }
  /// The same under a name that has no room.
  fs::path longNamed(int number) const {
    const fs::path link =
        folder_ / ("shetland-sheepdogs-and-other-dogs-seed-" + std::to_string(100 + number));
    if (!fs::exists(link)) fs::create_directory_symlink(run(number), link);
    return link;
  }
  void openAll() {
    compare().open({made_->path()});
    ASSERT_TRUE(waitFor([this] { return compare().runs().size() == kRuns && !compare().isOpening(); }, kLong))
        << window_->messages().text().toStdString();
  }

  void expectRoomAt(QSize size, const char* workspace) {
    window_->resize(size);
    window_->resetLayout();
    waitUntilIdle();
    waitUntilDrawn();  // layouts ask for others by events
    EXPECT_EQ(window_->width(), size.width()) << workspace;
    EXPECT_EQ(window_->height(), size.height()) << workspace;
  }

  static std::unique_ptr<TemporaryFolder> made_;
};
std::unique_ptr<TemporaryFolder> AllRunsInTheWindow::made_;

TEST_F(AllRunsInTheWindow, StayResponsiveFromOpeningToScrolling) {
  action("workspaceCompare")->trigger();
  ASSERT_TRUE(waitFor([this] { return child<QDockWidget>("runsMatrixDock")->isVisible(); }));
  waitUntilDrawn();
  const QSize size = window_->size();
  probe_.takeLongest();

  QElapsedTimer clock;
  clock.start();
  openAll();
  std::cout << "[ measured ] " << kRuns << " runs open after " << clock.elapsed() << " ms\n";
  noteBlocking("opening");
  ASSERT_TRUE(waitFor([this] { return compare().comparisons().size() == kRuns - 1; }, kLong));
  std::cout << "[ measured ] all candidates compared after " << clock.elapsed() << " ms\n";
  noteBlocking("comparing");
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
  EXPECT_FALSE(compare().allRuns().matrix()) << "nobody looks at it";
  EXPECT_TRUE(child<QLabel>("duplicateRuns")->text().contains(QStringLiteral("A (run-100) and T (run-119)")))
      << child<QLabel>("duplicateRuns")->text().toStdString();

  clock.restart();
  child<QDockWidget>("runsMatrixDock")->raise();
  ASSERT_TRUE(waitFor([this] { return compare().allRuns().matrix() != nullptr; }, kLong));
  std::cout << "[ measured ] the matrix of 190 pairs after " << clock.elapsed() << " ms\n";
  noteBlocking("the matrix");
  EXPECT_EQ(compare().allRuns().matrix()->values.at(0, kRuns - 1), 0);

  auto* table = child<QTableView>("runsMatrix");
  for (QScrollBar* bar : {table->verticalScrollBar(), table->horizontalScrollBar()})
    for (int at = 0; at <= bar->maximum(); at += 5) {
      bar->setValue(at);
      QTest::qWait(1);
    }
  noteBlocking("scrolling");
  auto* measure = child<QComboBox>("matrixMeasure");
  for (int i = 0; i < measure->count(); ++i) {
    measure->setCurrentIndex(i);
    Q_EMIT measure->activated(i);
    clock.restart();
    ASSERT_TRUE(waitFor([this] { return compare().allRuns().matrix() != nullptr; }, kLong));
    std::cout << "[ measured ] " << measure->currentText().toStdString() << " after " << clock.elapsed()
              << " ms\n";
  }
  noteBlocking("other measures");
  measure->setCurrentIndex(0);
  Q_EMIT measure->activated(0);
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
  child<QDockWidget>("runsMatrixDock")->raise();
  for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
    window_->setTheme(mode);
    waitUntilDrawn();
    screenshot(*window_, QStringLiteral("window-compare-9-all-runs"));
  }
  EXPECT_EQ(window_->size(), size) << "jobs, names and runs made the window larger";
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(AllRunsInTheWindow, LeaveTheWindowAsSmallAsItWas) {
  for (const int number : {2, 5, kRuns}) {
    std::vector<fs::path> paths;
    for (int i = 0; i < number; ++i) paths.push_back(longNamed(i));  // those that are open are read anew
    compare().open(paths);
    ASSERT_TRUE(waitFor([&] { return int(compare().comparisons().size()) == number - 1; }, kLong));
    EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
    for (const char* workspace : {"workspaceExplain", "workspaceTrain", "workspaceCompare"}) {
      action(workspace)->trigger();
      expectRoomAt({1280, 800}, workspace);
    }
    probe_.pause();
    waitUntilDrawn();
    screenshot(*window_, QStringLiteral("window-compare-9-%1-runs-small").arg(number));
    probe_.go();
  }
}

}  // namespace
}  // namespace hp::test
