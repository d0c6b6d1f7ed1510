// SPDX-License-Identifier: GPL-3.0-or-later
// The panel "All runs" and its models: what they say of hand-made runs, which pair a click compares, and that
// nothing of other runs is shown.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <cmath>
#include <thread>

#include "tests/core/compare/long_run.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/engine/engine.h"
#include "ui/kit/theme.h"
#include "ui/panels/runs_matrix/matrix_words.h"
#include "ui/panels/runs_matrix/runs_matrix_model.h"
#include "ui/panels/runs_matrix/runs_matrix_panel.h"
#include "ui/panels/runs_matrix/spreads_model.h"
#include "ui/session/runs_matrix.h"
#include "ui/session/session.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;
constexpr auto kTell = QAbstractItemModelTester::FailureReportingMode::Warning;
constexpr int kLong = 60000;

std::vector<ComparedRunPtr> namedRuns(std::size_t count) {
  std::vector<ComparedRunPtr> runs;
  for (std::size_t i = 0; i < count; ++i)
    runs.push_back(std::make_shared<const ComparedRun>(
        ComparedRun{.path = "/runs/" + std::to_string(i), .name = "run-" + std::to_string(i)}));
  return runs;
}

/// Runs 0 and 2 are alike, 1 is apart, 3 is comparable with none.
std::shared_ptr<const MeasuredMatrix> exampleMatrix() {
  const double none = std::nan("");
  const std::vector<double> above{0.5, 1e-6, none, 0.25, none, none};
  std::size_t next = 0;
  MeasuredMatrix matrix{.measure = &runMeasureById("weights-l2"), .whys = std::vector<std::string>(16)};
  matrix.values = runMatrix(4, 0, [&](std::size_t, std::size_t) { return above.at(next++); });
  matrix.whys[3] = matrix.whys[12] = "There are no weights.";
  matrix.order = clusterOrder(matrix.values, MatrixMeaning::Distance);
  return std::make_shared<const MeasuredMatrix>(matrix);
}

TEST(RunsMatrixModel, ShowsLikeRunsTogetherOrAsTheyWereOpened) {
  RunsMatrixModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  const auto runs = namedRuns(4);
  model.setMatrix(exampleMatrix(), runs);
  ASSERT_EQ(model.rowCount(), 4);
  ASSERT_EQ(model.columnCount(), 4);
  const auto letter = [&](int place) {
    return model.headerData(place, Qt::Horizontal, Qt::DisplayRole).toString();
  };
  EXPECT_EQ(letter(0) + letter(1) + letter(2) + letter(3), QStringLiteral("ACBD"));
  EXPECT_EQ(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString().trimmed(),
            QStringLiteral("C  run-2"));
  EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("1e-6"));
  EXPECT_EQ(model.runAt(1), runs[2]);
  model.setClustered(false);
  EXPECT_EQ(letter(1), QStringLiteral("B"));
  EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("0.5"));
  EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("0.5"));
  EXPECT_EQ(model.runAt(1), runs[1]);
  model.setMatrix(nullptr, runs);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(RunsMatrixModel, SaysWhatACellIs) {
  RunsMatrixModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  const auto runs = namedRuns(4);
  model.setMatrix(exampleMatrix(), runs);
  model.setClustered(false);
  const auto role = [&](int row, int column, int of) { return model.index(row, column).data(of); };
  EXPECT_TRUE(role(1, 1, RunsMatrixModel::SelfRole).toBool());
  EXPECT_EQ(role(1, 1, Qt::DisplayRole).toString(), QString());
  EXPECT_EQ(role(0, 3, Qt::DisplayRole).toString(), QStringLiteral("–"));
  EXPECT_TRUE(std::isnan(role(0, 3, RunsMatrixModel::PositionRole).toDouble()));
  EXPECT_TRUE(role(0, 3, Qt::ToolTipRole).toString().contains(QStringLiteral("There are no weights.")));
  EXPECT_LT(role(0, 2, RunsMatrixModel::PositionRole).toDouble(),
            role(0, 1, RunsMatrixModel::PositionRole).toDouble());
  EXPECT_TRUE(role(0, 1, Qt::AccessibleTextRole).toString().contains(QStringLiteral("0.5")));
  model.setPair(runs[2], runs[0]);
  EXPECT_TRUE(role(0, 2, RunsMatrixModel::PairRole).toBool());
  EXPECT_TRUE(role(2, 0, RunsMatrixModel::PairRole).toBool());
  EXPECT_FALSE(role(0, 1, RunsMatrixModel::PairRole).toBool());
}

TEST(SpreadsModel, ShowsGroupsAndTheirSums) {
  SpreadsModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  const auto groups = groupRuns({.id = "seed", .values = {"1", "2", "1", {}}});
  const auto matrix = exampleMatrix();
  model.setSpreads(QStringLiteral("Seed"), groups, spreadsOf(groups, matrix->values), *matrix->measure);
  ASSERT_EQ(model.rowCount(), 5);
  const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
  EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Seed"));
  EXPECT_EQ(text(0, SpreadsModel::Runs), QStringLiteral("A, C"));
  EXPECT_EQ(text(0, SpreadsModel::Mean), QStringLiteral("1e-6"));
  EXPECT_EQ(text(1, SpreadsModel::Mean), QStringLiteral("–"));
  EXPECT_EQ(text(2, SpreadsModel::Group), QStringLiteral("not recorded"));
  EXPECT_EQ(text(3, SpreadsModel::Mean), QStringLiteral("1e-6")) << "within";
  EXPECT_EQ(text(4, SpreadsModel::Pairs), QStringLiteral("2")) << "between";
  EXPECT_EQ(text(4, SpreadsModel::Mean), QStringLiteral("0.375"));
  model.clear();
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(SpreadsModel, NumbersComeBeforeTheListOfRuns) {
  EXPECT_LT(SpreadsModel::Most, SpreadsModel::Runs);
  SpreadsModel model;
  EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Mean"));
}

TEST(GroupsNote, SaysWhatGroupsTell) {
  const GroupSetting seeds{.id = "seed", .values = {"1", "1", "2"}};
  EXPECT_TRUE(groupsNote(seeds, groupRuns(seeds)).contains(QStringLiteral("noise of computing")));
  const GroupSetting alone{.id = "seed", .values = {"1", "3", "2"}};
  EXPECT_TRUE(groupsNote(alone, groupRuns(alone)).contains(QStringLiteral("in common")));
  const GroupSetting same{.id = "seed", .values = {"1", "1", {}}};
  EXPECT_TRUE(groupsNote(same, groupRuns(same)).contains(QStringLiteral("No two runs differ")));
}

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
  QTest::qWait(20);
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
  std::atomic<bool> mayGo = false;
  const auto hold = [&](const RunContext&) {
    while (!mayGo) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return 0;
  };
  engine_.submit<int>(Lane::Pictures, &panel_, QStringLiteral("Hold"), hold, [](const auto&) {});
  panel_.resize(900, 320);
  panel_.show();
  ASSERT_NE(all().computing(), 0U);
  EXPECT_FALSE(child<QTableView>("runsMatrix")->isVisible());
  photograph("computing");
  QTest::mouseClick(child<QPushButton>("stopJob"), Qt::LeftButton);
  mayGo = true;
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
