// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <thread>

#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

class LogModelTest : public testing::Test {
 protected:
  QString text(int row) { return model_.index(row, LogModel::Text).data().toString(); }

  LogModel model_;
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(LogModelTest, ShowsTimeLevelAndText) {
  model_.append({log::Level::Warning, "2026-11-22 17:20:05.123", "Mind the gap."});
  EXPECT_EQ(model_.index(0, LogModel::Time).data().toString(), QStringLiteral("17:20:05"));
  EXPECT_EQ(model_.index(0, LogModel::Level).data().toString(), QStringLiteral("warning"));
  EXPECT_EQ(text(0), QStringLiteral("Mind the gap."));
  EXPECT_EQ(model_.index(0, LogModel::Text).data(LogModel::LevelRole).toInt(),
            static_cast<int>(log::Level::Warning));
  EXPECT_EQ(model_.plainText(), QStringLiteral("2026-11-22 17:20:05.123 warning Mind the gap."));
}

TEST_F(LogModelTest, KeepsTheLastLines) {
  model_.setLimit(3);
  for (int i = 0; i < 5; ++i) model_.append({log::Level::Info, "", std::to_string(i)});
  ASSERT_EQ(model_.rowCount(), 3);
  EXPECT_EQ(text(0), QStringLiteral("2"));
  model_.clear();
  EXPECT_EQ(model_.rowCount(), 0);
}

TEST_F(LogModelTest, FollowsTheLogFromOtherThreads) {
  model_.followLog();
  std::thread one([] {
    for (int i = 0; i < 50; ++i) log::info("one");
  });
  std::thread other([] {
    for (int i = 0; i < 50; ++i) log::info("other");
  });
  one.join();
  other.join();
  EXPECT_EQ(model_.rowCount(), 0) << "lines arrive through the event loop";
  ASSERT_TRUE(test::waitFor([this] { return model_.rowCount() == 100; }));
}

TEST_F(LogModelTest, MayDieWhileTheLogGoesOn) {
  auto mortal = std::make_unique<LogModel>();
  mortal->followLog();
  log::info("before");
  mortal.reset();
  log::info("after");
  QCoreApplication::processEvents();
}

}  // namespace
}  // namespace hp
