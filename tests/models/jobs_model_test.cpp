// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobs_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QThread>

#include "tests/ui/support/screenshot.h"
#include "ui/engine/engine.h"

namespace hp {
namespace {

using Answer = Outcome<std::shared_ptr<const int>>;

class JobsModelTest : public testing::Test {
 protected:
  JobId submitEndless() {
    return engine_.submit<int>(
        Lane::Interactive, &receiver_, QStringLiteral("endless"),
        [](const RunContext& context) -> int {
          for (;;) {
            context.step({"", 640, 1000});
            QThread::usleep(200);
          }
        },
        [](const Answer&) {});
  }
  JobId submitNothing(const QString& title) {
    return engine_.submit<int>(
        Lane::Interactive, &receiver_, title, [](const RunContext&) { return 0; }, [](const Answer&) {});
  }
  QString title(int row) { return model_.index(row).data().toString(); }
  QString detail(int row) { return model_.index(row).data(JobsModel::DetailRole).toString(); }
  bool waitUntilIdle() {
    return test::waitFor([this] { return !engine_.isBusy(); });
  }

  QObject receiver_;
  Engine engine_;
  JobsModel model_{engine_};
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(JobsModelTest, ShowsProgressOfALiveJob) {
  const JobId job = submitEndless();
  ASSERT_EQ(model_.rowCount(), 1);
  ASSERT_TRUE(test::waitFor([this] { return detail(0).contains(QStringLiteral("640")); }));
  EXPECT_DOUBLE_EQ(model_.index(0).data(JobsModel::ProgressRole).toDouble(), 0.64);
  EXPECT_TRUE(model_.index(0).data(JobsModel::LiveRole).toBool());
  EXPECT_EQ(model_.index(0).data(JobsModel::JobIdRole).toULongLong(), job);
  engine_.stop(job);
  EXPECT_EQ(detail(0), QStringLiteral("stopping…"));
  EXPECT_FALSE(model_.index(0).data(JobsModel::LiveRole).toBool());
  ASSERT_TRUE(waitUntilIdle());
  EXPECT_EQ(model_.index(0).data(JobsModel::StateRole).toInt(), static_cast<int>(JobState::Stopped));
}

TEST_F(JobsModelTest, EndedJobsFollowTheLiveOnesNewestFirst) {
  submitNothing(QStringLiteral("a"));
  submitNothing(QStringLiteral("b"));
  ASSERT_TRUE(waitUntilIdle());
  submitEndless();
  ASSERT_EQ(model_.rowCount(), 3);
  EXPECT_EQ(title(0), QStringLiteral("endless"));
  EXPECT_EQ(title(1), QStringLiteral("b"));
  EXPECT_EQ(title(2), QStringLiteral("a"));
  model_.clearEnded();
  EXPECT_EQ(model_.rowCount(), 1);
}

TEST_F(JobsModelTest, AWaitingJobThatIsStoppedMovesBehindTheRunningOne) {
  submitEndless();
  const JobId waiting = submitNothing(QStringLiteral("waits"));
  submitNothing(QStringLiteral("waits, too"));
  EXPECT_EQ(detail(1), QStringLiteral("waiting"));
  engine_.stop(waiting);
  ASSERT_TRUE(test::waitFor([this] { return title(2) == QStringLiteral("waits"); }));
  EXPECT_EQ(detail(2), QStringLiteral("stopped"));
}

TEST_F(JobsModelTest, KeepsOnlySoManyEndedJobs) {
  model_.setEndedLimit(2);
  for (int i = 0; i < 5; ++i) submitNothing(QString::number(i));
  ASSERT_TRUE(waitUntilIdle());
  ASSERT_EQ(model_.rowCount(), 2);
  EXPECT_EQ(title(0), QStringLiteral("4"));
}

TEST(JobDetail, SaysWhatPeopleWantToKnow) {
  JobInfo job;
  job.state = JobState::Running;
  job.done = 640;
  job.total = 1000;
  job.milliseconds = 16000;
  EXPECT_EQ(detailOf(job), QStringLiteral("640 of 1,000 · 9 s left"));
  job.stage = QStringLiteral("samples");
  EXPECT_EQ(detailOf(job), QStringLiteral("samples · 640 of 1,000 · 9 s left"));
  job.state = JobState::Done;
  job.milliseconds = 190;
  EXPECT_EQ(detailOf(job), QStringLiteral("done in 0.19 s"));
  EXPECT_EQ(progressOf(job), 1);
  job.state = JobState::Stopped;
  job.milliseconds = 2300;
  EXPECT_EQ(detailOf(job), QStringLiteral("stopped after 2.3 s"));
  job.state = JobState::Failed;
  job.failure = QStringLiteral("The file is empty.");
  EXPECT_EQ(detailOf(job), job.failure);
  EXPECT_EQ(progressOf(JobInfo{}), -1);
}

}  // namespace
}  // namespace hp
