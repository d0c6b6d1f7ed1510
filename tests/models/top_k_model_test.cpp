// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/top_k_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace hp {
namespace {

std::shared_ptr<const Classification> threeClasses() {
  auto made = std::make_shared<Classification>();
  made->classes = {{1, 243, "bull mastiff", 19.5, 0.93428},
                   {2, 242, "boxer", 15.5, 0.0167},
                   {3, 282, "tiger cat", 15.2, 1e-7}};
  return made;
}

class TopKModelTest : public testing::Test {
 protected:
  QVariant at(int row, int column, int role = Qt::DisplayRole) {
    return model_.index(row, column).data(role);
  }

  TopKModel model_;
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(TopKModelTest, IsEmptyWithoutAClassification) {
  EXPECT_EQ(model_.rowCount(), 0);
  EXPECT_EQ(model_.classCount(), 0);
  EXPECT_EQ(model_.rowOfClass(243), -1);
}

TEST_F(TopKModelTest, ShowsRankNameProbabilityAndLogit) {
  model_.setClassification(threeClasses());
  ASSERT_EQ(model_.rowCount(), 3);
  EXPECT_EQ(at(0, TopKModel::Rank).toInt(), 1);
  EXPECT_EQ(at(0, TopKModel::Name).toString(), QStringLiteral("bull mastiff"));
  EXPECT_EQ(at(0, TopKModel::Probability).toString(), QStringLiteral("0.9343"));
  EXPECT_EQ(at(0, TopKModel::Logit).toString(), QStringLiteral("19.5000"));
  EXPECT_DOUBLE_EQ(at(0, TopKModel::Probability, TopKModel::BarRole).toDouble(), 0.93428);
  EXPECT_FALSE(at(0, TopKModel::Name, TopKModel::BarRole).isValid());
  EXPECT_EQ(at(2, TopKModel::Name, TopKModel::ClassIndexRole).toInt(), 282);
  EXPECT_DOUBLE_EQ(at(2, TopKModel::Probability, TopKModel::SortRole).toDouble(), 1e-7);
}

TEST_F(TopKModelTest, ATinyProbabilityIsNotShownAsNothing) {
  auto made = std::make_shared<Classification>();
  for (const double probability : {0.0001, 9.9e-5, 3.2149e-7, 1.2e-300, 0.0})
    made->classes.push_back({1, 0, "pug", 0, probability});
  model_.setClassification(made);
  const QStringList expected{QStringLiteral("0.0001"), QStringLiteral("9.9e-05"), QStringLiteral("3.2e-07"),
                             QStringLiteral("1.2e-300"), QStringLiteral("0.0000")};
  for (int row = 0; row < expected.size(); ++row)
    EXPECT_EQ(at(row, TopKModel::Probability).toString(), expected[row]);
  EXPECT_TRUE(
      at(2, TopKModel::Probability, Qt::ToolTipRole).toString().contains(QStringLiteral("3.2149e-07")));
}

TEST_F(TopKModelTest, TheToolTipHasTheWholeNumbers) {
  model_.setClassification(threeClasses());
  EXPECT_TRUE(at(0, TopKModel::Name, Qt::ToolTipRole).toString().contains(QStringLiteral("0.93428")));
}

TEST_F(TopKModelTest, TheLimitCutsTheEnd) {
  model_.setClassification(threeClasses());
  model_.setLimit(2);
  EXPECT_EQ(model_.rowCount(), 2);
  EXPECT_EQ(model_.classCount(), 3);
  EXPECT_EQ(model_.rowOfClass(242), 1);
  EXPECT_EQ(model_.rowOfClass(282), -1);
}

}  // namespace
}  // namespace hp
