// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace hp {
namespace {

class HistoryModelTest : public testing::Test {
 protected:
  void putMany(int count) {
    for (int i = 1; i <= count; ++i)
      model_.put({static_cast<quint64>(i), QString::number(i), QStringLiteral("detail"), {}});
  }

  HistoryModel model_;
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(HistoryModelTest, KeepsTheOrderOfMaking) {
  putMany(3);
  ASSERT_EQ(model_.rowCount(), 3);
  EXPECT_EQ(model_.index(2).data(HistoryModel::IdRole).toULongLong(), 3u);
  EXPECT_EQ(model_.index(0).data().toString(), QStringLiteral("1"));
  EXPECT_EQ(model_.index(0).data(Qt::ToolTipRole).toString(), QStringLiteral("detail"));
}

TEST_F(HistoryModelTest, TheSameIdReplaces) {
  putMany(3);
  model_.put({2, QStringLiteral("new"), {}, {}});
  EXPECT_EQ(model_.rowCount(), 3);
  EXPECT_EQ(model_.index(1).data().toString(), QStringLiteral("new"));
}

TEST_F(HistoryModelTest, AThumbnailMayComeLater) {
  putMany(2);
  QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);
  model_.setThumbnail(2, QImage(4, 4, QImage::Format_RGB32));
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(model_.index(1).data(Qt::DecorationRole).value<QImage>().width(), 4);
}

TEST_F(HistoryModelTest, TheOldestLeaveAtTheLimit) {
  QSignalSpy removed(&model_, &HistoryModel::removed);
  model_.setLimit(2);
  putMany(4);
  EXPECT_EQ(model_.rowCount(), 2);
  EXPECT_EQ(model_.rowOf(1), -1);
  EXPECT_EQ(model_.rowOf(4), 1);
  EXPECT_EQ(removed.count(), 2);
}

TEST_F(HistoryModelTest, RemovesOneAndAll) {
  QSignalSpy removed(&model_, &HistoryModel::removed);
  putMany(3);
  model_.remove(2);
  EXPECT_EQ(model_.rowCount(), 2);
  model_.clear();
  EXPECT_EQ(model_.rowCount(), 0);
  EXPECT_EQ(removed.count(), 3);
}

}  // namespace
}  // namespace hp
