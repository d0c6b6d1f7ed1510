// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/experiment_rows_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <limits>

#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

ExperimentRow rowOf(std::int64_t index, double rmse, bool isFlip) {
  ExperimentRow row{.index = index, .network = "net", .picture = "dog.png", .method = "LRP"};
  row.transformation = {.kind = "rotation", .amount = double(index)};
  row.className = "dog";
  row.firstAfter = isFlip ? 1 : 0;
  row.probabilityBefore = 0.9;
  row.probabilityAfter = 0.25;
  row.rankAfter = 3;
  row.distance.rmse = rmse;
  row.distance.spearman = 0.9;
  return row;
}

ExperimentRow failedRow(std::int64_t index) {
  ExperimentRow row = rowOf(index, std::numeric_limits<double>::quiet_NaN(), true);
  row.error = "The picture is gone.";
  return row;
}

class ExperimentRows : public testing::Test {
 protected:
  ExperimentRows() {
    model_.append(
        std::vector{rowOf(0, 0.5, false), rowOf(1, 0.125, true), failedRow(2), rowOf(3, 0.25, false)});
  }
  QString at(int row, int column) { return shown_.index(row, column).data().toString(); }

  ExperimentRowsModel model_;
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
  ShownRowsModel shown_{&model_, nullptr};
};

TEST_F(ExperimentRows, EachHasItsNumbersAndSaysAFlipInWords) {
  EXPECT_EQ(model_.columnCount(), ExperimentRowsModel::FirstMeasure + int(distanceMeasures().size()));
  EXPECT_EQ(at(0, ExperimentRowsModel::Picture), QStringLiteral("dog.png"));
  EXPECT_EQ(at(0, ExperimentRowsModel::Class), QStringLiteral("1. dog"));
  EXPECT_EQ(at(0, ExperimentRowsModel::Prediction), QStringLiteral("held"));
  EXPECT_EQ(at(1, ExperimentRowsModel::Prediction), QStringLiteral("✗ flipped"));
  EXPECT_EQ(at(0, ExperimentRowsModel::Probability), QStringLiteral("90.0 % → 25.0 %"));
  EXPECT_EQ(at(0, ExperimentRowsModel::Rank), QStringLiteral("1 → 3"));
  EXPECT_EQ(at(0, ExperimentRowsModel::FirstMeasure), QStringLiteral("0.5"));
  EXPECT_EQ(shown_.index(0, ExperimentRowsModel::Change).data(Qt::ToolTipRole).toString(),
            QStringLiteral("filled with black"));
}

TEST_F(ExperimentRows, OneThatFailedSaysWhyInPlaceOfNumbers) {
  EXPECT_EQ(at(2, ExperimentRowsModel::WhoMoved), QStringLiteral("failed"));
  EXPECT_EQ(at(2, ExperimentRowsModel::FirstMeasure), QStringLiteral("–"));
  EXPECT_EQ(model_.index(2, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("The picture is gone."));
}

TEST_F(ExperimentRows, AreSortedByNumbersWithWhatIsNotDefinedBehind) {
  shown_.sort(ExperimentRowsModel::FirstMeasure);
  EXPECT_EQ(at(0, ExperimentRowsModel::FirstMeasure), QStringLiteral("0.125"));
  EXPECT_EQ(at(2, ExperimentRowsModel::FirstMeasure), QStringLiteral("0.5"));
  EXPECT_EQ(at(3, ExperimentRowsModel::FirstMeasure), QStringLiteral("–"));
}

TEST_F(ExperimentRows, CanBeOfFlipsAlone) {
  shown_.setShown(RowsShown::Flips);
  ASSERT_EQ(shown_.rowCount(), 1) << "what failed did not flip";
  EXPECT_EQ(shown_.index(0, 0).data(ExperimentRowsModel::IndexRole).toLongLong(), 1);
  shown_.setShown(RowsShown::WithoutFlips);
  EXPECT_EQ(shown_.rowCount(), 2);
  shown_.setShown(RowsShown::Failed);
  EXPECT_EQ(shown_.rowCount(), 1);
}

TEST_F(ExperimentRows, GrowAtTheEndWithoutAReset) {
  QSignalSpy reset(&model_, &QAbstractItemModel::modelReset),
      inserted(&model_, &QAbstractItemModel::rowsInserted);
  model_.append(std::vector{rowOf(4, 1, false), rowOf(5, 2, false)});
  EXPECT_EQ(inserted.count(), 1) << "a batch at once";
  EXPECT_EQ(reset.count(), 0);
  EXPECT_EQ(shown_.rowCount(), 6);
}

}  // namespace
}  // namespace hp
