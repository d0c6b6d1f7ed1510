// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/engine.h"

#include <gtest/gtest.h>
#ifdef __linux__
#include <sys/resource.h>
#endif

#include <QSignalSpy>
#include <QThread>
#include <atomic>
#include <latch>
#include <semaphore>

#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

template <class T>
using Answer = Outcome<std::shared_ptr<const T>>;

// Runs until it is stopped.
int endless(const RunContext& context) {
  for (int i = 0;; ++i) {
    context.step({.stage = "turning", .done = i});
    QThread::usleep(200);
  }
}

class EngineTest : public testing::Test {
 protected:
  JobId submitEndless(Lane lane = Lane::Interactive) {
    return engine_.submit<int>(lane, &receiver_, QStringLiteral("endless"), endless,
                               [this](const Answer<int>& answer) { answers_.push_back(answer); });
  }
  JobId submitNumber(int number) {
    return engine_.submit<int>(
        Lane::Interactive, &receiver_, QString::number(number),
        [number](const RunContext&) { return number; },
        [this](const Answer<int>& answer) { answers_.push_back(answer); });
  }
  bool waitForAnswers(std::size_t count) {
    return test::waitFor([&] { return answers_.size() >= count; });
  }
  bool isRunning(JobId job) {
    return test::waitFor([&] { return engine_.job(job) && engine_.job(job)->done > 2; });
  }

  QObject receiver_;
  std::vector<Answer<int>> answers_;
  Engine engine_;
};

TEST_F(EngineTest, DeliversTheResultOnTheThreadThatAsked) {
  QThread* worked = nullptr;
  QThread* answered = nullptr;
  engine_.submit<int>(
      Lane::Interactive, &receiver_, QStringLiteral("six times seven"),
      [&](const RunContext&) {
        worked = QThread::currentThread();
        return 42;
      },
      [&](const Answer<int>& answer) {
        answered = QThread::currentThread();
        answers_.push_back(answer);
      });
  EXPECT_TRUE(answers_.empty()) << "never inside submit()";
  ASSERT_TRUE(waitForAnswers(1));
  EXPECT_EQ(*std::get<0>(answers_[0]), 42);
  EXPECT_NE(worked, QThread::currentThread());
  EXPECT_EQ(answered, QThread::currentThread());
}

TEST_F(EngineTest, RunsTheJobsOfALaneInOrder) {
  for (int i = 0; i < 20; ++i) submitNumber(i);
  ASSERT_TRUE(waitForAnswers(20));
  for (int i = 0; i < 20; ++i) EXPECT_EQ(*std::get<0>(answers_[i]), i);
}

TEST_F(EngineTest, TheLanesRunBesideEachOther) {
  const JobId training = submitEndless(Lane::Training);
  ASSERT_TRUE(isRunning(training));
  submitNumber(1);
  ASSERT_TRUE(waitForAnswers(1));
  EXPECT_EQ(engine_.job(training)->state, JobState::Running);
}

TEST_F(EngineTest, StopEndsAsStoppedNotAsFailed) {
  QSignalSpy finished(&engine_, &Engine::finished);
  const JobId job = submitEndless();
  ASSERT_TRUE(isRunning(job));
  engine_.stop(job);
  EXPECT_TRUE(engine_.job(job)->isStopping);
  ASSERT_TRUE(test::waitFor([&] { return finished.count() == 1; }));
  ASSERT_EQ(answers_.size(), 1u);
  EXPECT_TRUE(std::holds_alternative<Stopped>(answers_[0]));
  EXPECT_EQ(finished[0][0].value<JobInfo>().state, JobState::Stopped);
  EXPECT_FALSE(engine_.job(job).has_value());
}

TEST_F(EngineTest, AWaitingJobCanBeStoppedBeforeTheOneBeforeItEnds) {
  std::atomic<bool> ran = false;
  const JobId first = submitEndless();
  const JobId second = engine_.submit<int>(
      Lane::Interactive, &receiver_, QStringLiteral("never"),
      [&](const RunContext&) {
        ran = true;
        return 0;
      },
      [this](const Answer<int>& answer) { answers_.push_back(answer); });
  engine_.stop(second);
  ASSERT_TRUE(waitForAnswers(1));
  EXPECT_TRUE(std::holds_alternative<Stopped>(answers_[0]));
  EXPECT_FALSE(ran);
  EXPECT_EQ(engine_.job(first)->state, JobState::Running);
}

TEST_F(EngineTest, AnExceptionBecomesAFailure) {
  QSignalSpy finished(&engine_, &Engine::finished);
  engine_.submit<int>(
      Lane::Interactive, &receiver_, QStringLiteral("fails"),
      [](const RunContext&) -> int { throw Error("The file 'x' is empty.", "0 bytes"); },
      [this](const Answer<int>& answer) { answers_.push_back(answer); });
  ASSERT_TRUE(test::waitFor([&] { return finished.count() == 1; }));
  ASSERT_EQ(answers_.size(), 1u);
  EXPECT_EQ(std::get<Failure>(answers_[0]).summary, "The file 'x' is empty.");
  const auto info = finished[0][0].value<JobInfo>();
  EXPECT_EQ(info.state, JobState::Failed);
  EXPECT_EQ(info.failure, QStringLiteral("The file 'x' is empty."));
}

TEST_F(EngineTest, NothingIsDeliveredToADeadReceiverAndItsJobsStop) {
  QSignalSpy finished(&engine_, &Engine::finished);
  auto receiver = std::make_unique<QObject>();
  bool delivered = false;
  engine_.submit<int>(Lane::Interactive, receiver.get(), QStringLiteral("orphan"), endless,
                      [&](const Answer<int>&) { delivered = true; });
  engine_.submit<int>(Lane::Interactive, receiver.get(), QStringLiteral("waiting orphan"), endless,
                      [&](const Answer<int>&) { delivered = true; });
  receiver.reset();
  ASSERT_TRUE(test::waitFor([&] { return finished.count() == 2; }));
  EXPECT_FALSE(delivered);
  EXPECT_FALSE(engine_.isBusy());
}

TEST_F(EngineTest, DestructionStopsAndJoinsAndDeliversNothing) {
  auto engine = std::make_unique<Engine>();
  std::atomic<bool> left = false;
  std::binary_semaphore started(0);
  int delivered = 0;
  for (int i = 0; i < 2; ++i) {
    engine->submit<int>(
        Lane::Training, &receiver_, QStringLiteral("endless"),
        [&](const RunContext& context) -> int {
          struct Leaving {
            std::atomic<bool>& flag;
            ~Leaving() { flag = true; }
          } leaving{left};
          started.release();
          return endless(context);
        },
        [&](const Answer<int>&) { ++delivered; });
  }
  started.acquire();
  engine.reset();
  EXPECT_TRUE(left) << "joined";
  QCoreApplication::processEvents();
  EXPECT_EQ(delivered, 0);
}

TEST_F(EngineTest, ProgressNeverGoesBackAndReachesItsTotal) {
  std::vector<JobInfo> seen;
  QObject::connect(&engine_, &Engine::progressed, &receiver_,
                   [&](const JobInfo& job) { seen.push_back(job); });
  QObject::connect(&engine_, &Engine::finished, &receiver_, [&](const JobInfo& job) { seen.push_back(job); });
  constexpr int kSteps = 3000;
  engine_.submit<int>(
      Lane::Interactive, &receiver_, QStringLiteral("counts"),
      [](const RunContext& context) {
        for (int i = 1; i <= kSteps; ++i) {
          context.step({.stage = "counting", .done = i, .total = kSteps});
          QThread::usleep(50);
        }
        return 0;
      },
      [this](const Answer<int>& answer) { answers_.push_back(answer); });
  ASSERT_TRUE(waitForAnswers(1));
  ASSERT_GE(seen.size(), 2u);
  EXPECT_LT(seen.size(), kSteps / 4u) << "throttled";
  for (std::size_t i = 1; i < seen.size(); ++i) {
    EXPECT_GE(seen[i].done, seen[i - 1].done);
    EXPECT_GE(seen[i].milliseconds, seen[i - 1].milliseconds);
  }
  EXPECT_EQ(seen.back().done, kSteps);
  EXPECT_EQ(seen.back().stage, QStringLiteral("counting"));
}

TEST_F(EngineTest, EveryJobIsAnnouncedStartedAndFinishedOnce) {
  std::vector<std::pair<char, JobId>> seen;
  QObject::connect(&engine_, &Engine::submitted, &receiver_,
                   [&](const JobInfo& job) { seen.emplace_back('s', job.id); });
  QObject::connect(&engine_, &Engine::started, &receiver_,
                   [&](const JobInfo& job) { seen.emplace_back('r', job.id); });
  QObject::connect(&engine_, &Engine::finished, &receiver_,
                   [&](const JobInfo& job) { seen.emplace_back('f', job.id); });
  const JobId one = submitNumber(1), two = submitNumber(2);
  EXPECT_EQ(engine_.jobs().size(), 2);
  ASSERT_TRUE(test::waitFor([&] { return !engine_.isBusy(); }));
  const std::vector<std::pair<char, JobId>> expected = {{'s', one}, {'r', one}, {'s', two},
                                                        {'f', one}, {'r', two}, {'f', two}};
  EXPECT_EQ(seen, expected);
}

TEST_F(EngineTest, StopAllEmptiesBothLanes) {
  for (int i = 0; i < 3; ++i) {
    submitEndless(Lane::Interactive);
    submitEndless(Lane::Training);
  }
  engine_.stopAll();
  ASSERT_TRUE(waitForAnswers(6));
  for (const auto& answer : answers_) EXPECT_TRUE(std::holds_alternative<Stopped>(answer));
  EXPECT_FALSE(engine_.isBusy());
}

TEST_F(EngineTest, AJobMayBeSubmittedFromAnAnswer) {
  engine_.submit<int>(
      Lane::Interactive, &receiver_, QStringLiteral("first"), [](const RunContext&) { return 1; },
      [this](const Answer<int>&) { submitNumber(2); });
  ASSERT_TRUE(waitForAnswers(1));
  EXPECT_EQ(*std::get<0>(answers_[0]), 2);
}

TEST_F(EngineTest, PreparesEachLanesThreadOnce) {
  std::atomic<int> prepared = 0;
  Engine engine([&] { ++prepared; });
  ASSERT_TRUE(test::waitFor([&] { return prepared == 4; }));
}

#ifdef __linux__
TEST_F(EngineTest, TheWindowHasTheProcessorBeforeItsJobs) {
  const auto ownNiceness = [](const RunContext&) { return getpriority(PRIO_PROCESS, 0); };
  engine_.submit<int>(Lane::Interactive, &receiver_, QStringLiteral("niceness"), ownNiceness,
                      [this](const Answer<int>& answer) { answers_.push_back(answer); });
  ASSERT_TRUE(waitForAnswers(1));
  constexpr int kMostYielding = 19;
  const int window = getpriority(PRIO_PROCESS, 0), job = *std::get<0>(answers_[0]);
  EXPECT_GE(job, window);
  if (window < kMostYielding) EXPECT_GT(job, window);
}
#endif

}  // namespace
}  // namespace hp
