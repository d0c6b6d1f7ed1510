// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/awaited_job.h"

#include <gtest/gtest.h>

#include <QThread>
#include <optional>

#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

using Answer = Outcome<std::shared_ptr<const int>>;

/// What waits for a job, as parts of a session do.
class Waiting : public QObject {
 public:
  explicit Waiting(Engine& engine) : job(engine, this) {}

  void ask(int number) {
    job.begin<int>(
        Lane::Interactive, QString::number(number), [number](const RunContext&) { return number; },
        [this](const Answer& answer) { take(answer); });
  }
  void askForEver() {
    const auto endless = [](const RunContext& context) {
      for (int i = 0;; ++i) {
        context.step({.stage = "turning", .done = i});
        QThread::usleep(200);
      }
      return 0;
    };
    job.begin<int>(Lane::Interactive, QStringLiteral("endless"), endless,
                   [this](const Answer& answer) { take(answer); });
  }
  void take(const Answer& answer) {
    wasUnderWay = job.isUnderWay();
    answers.push_back(answer);
  }
  bool waitForAnswers(std::size_t count) {
    return test::waitFor([this, count] { return answers.size() >= count; });
  }

  AwaitedJob job;
  std::vector<Answer> answers;
  std::optional<bool> wasUnderWay;
};

int numberOf(const Answer& answer) { return *std::get<std::shared_ptr<const int>>(answer); }

class AwaitedJobTest : public testing::Test {
 protected:
  Engine engine_;
  Waiting waiting_{engine_};
};

TEST_F(AwaitedJobTest, IsAwaitedUntilItsAnswerIsThere) {
  EXPECT_FALSE(waiting_.job.isUnderWay());
  EXPECT_EQ(waiting_.job.id(), 0);
  waiting_.ask(42);
  EXPECT_TRUE(waiting_.job.isUnderWay());
  ASSERT_TRUE(waiting_.waitForAnswers(1));
  EXPECT_EQ(numberOf(waiting_.answers[0]), 42);
  EXPECT_EQ(waiting_.wasUnderWay, false) << "so that the answer can ask for the next";
}

TEST_F(AwaitedJobTest, TheNextTakesThePlaceOfTheOneBefore) {
  waiting_.askForEver();
  const JobId first = waiting_.job.id();
  waiting_.ask(7);
  EXPECT_NE(waiting_.job.id(), first);
  ASSERT_TRUE(waiting_.waitForAnswers(1));
  EXPECT_TRUE(test::waitFor([&] { return !engine_.job(first); })) << "it was stopped";
  ASSERT_EQ(waiting_.answers.size(), 1u) << "of the first nothing is heard";
  EXPECT_EQ(numberOf(waiting_.answers[0]), 7);
}

TEST_F(AwaitedJobTest, AStopIsHeardOfAndForgettingIsNot) {
  waiting_.askForEver();
  waiting_.job.stop();
  EXPECT_TRUE(waiting_.job.isUnderWay()) << "until it has stopped";
  ASSERT_TRUE(waiting_.waitForAnswers(1));
  EXPECT_TRUE(std::holds_alternative<Stopped>(waiting_.answers[0]));
  EXPECT_FALSE(waiting_.job.isUnderWay());
  waiting_.askForEver();
  const JobId forgotten = waiting_.job.id();
  waiting_.job.forget();
  EXPECT_FALSE(waiting_.job.isUnderWay());
  EXPECT_TRUE(test::waitFor([&] { return !engine_.job(forgotten); }));
  EXPECT_EQ(waiting_.answers.size(), 1u);
}

TEST_F(AwaitedJobTest, AFailureIsAnAnswer) {
  waiting_.job.begin<int>(
      Lane::Interactive, QStringLiteral("fails"), [](const RunContext&) -> int { throw Error("No."); },
      [this](const Answer& answer) { waiting_.take(answer); });
  ASSERT_TRUE(waiting_.waitForAnswers(1));
  EXPECT_EQ(std::get<Failure>(waiting_.answers[0]).summary, "No.");
  EXPECT_FALSE(waiting_.job.isUnderWay());
}

}  // namespace
}  // namespace hp
