// SPDX-License-Identifier: GPL-3.0-or-later
// The models of the panel "All runs": what they say of hand-made runs.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <cmath>

#include "tests/ui/support/screenshot.h"
#include "ui/panels/runs_matrix/matrix_words.h"
#include "ui/panels/runs_matrix/runs_matrix_model.h"
#include "ui/panels/runs_matrix/spreads_model.h"

namespace hp::test {
namespace {

constexpr auto kTell = QAbstractItemModelTester::FailureReportingMode::Warning;

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

}  // namespace
}  // namespace hp::test
