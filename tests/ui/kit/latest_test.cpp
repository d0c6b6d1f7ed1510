// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/latest.h"

#include <gtest/gtest.h>

#include <semaphore>

#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

TEST(Latest, SkipsWhatWasReplacedWhileWaiting) {
  std::binary_semaphore go(0);
  std::vector<int> answers;
  Latest<int> latest([&](const Outcome<int>& outcome) { answers.push_back(std::get<int>(outcome)); });
  latest.request([&go] {
    go.acquire();
    return 0;
  });
  for (int i = 1; i <= 9; ++i) latest.request([i] { return i; });
  go.release();
  ASSERT_TRUE(test::waitFor([&] { return !latest.isBusy(); }));
  EXPECT_EQ(answers, (std::vector{0, 9}));
}

TEST(Latest, ForgottenWorkIsNotDelivered) {
  std::binary_semaphore go(0);
  std::vector<int> answers;
  Latest<int> latest([&](const Outcome<int>& outcome) { answers.push_back(std::get<int>(outcome)); });
  latest.request([&go] {
    go.acquire();
    return 1;
  });
  latest.request([] { return 2; });
  latest.forget();
  latest.request([] { return 3; });
  go.release();
  ASSERT_TRUE(test::waitFor([&] { return !latest.isBusy(); }));
  EXPECT_EQ(answers, (std::vector{3}));
}

TEST(Latest, ExceptionsArriveAsFailures) {
  std::string summary;
  Latest<int> latest([&](const Outcome<int>& outcome) { summary = std::get<Failure>(outcome).summary; });
  latest.request([]() -> int { throw Error("Too large."); });
  ASSERT_TRUE(test::waitFor([&] { return !latest.isBusy(); }));
  EXPECT_EQ(summary, "Too large.");
}

TEST(Latest, NothingArrivesAfterDestruction) {
  auto go = std::make_shared<std::binary_semaphore>(0);
  bool answered = false;
  auto latest = std::make_unique<Latest<int>>([&](const Outcome<int>&) { answered = true; });
  latest->request([go] {
    go->acquire();
    return 1;
  });
  latest.reset();
  go->release();
  QThreadPool::globalInstance()->waitForDone();
  QCoreApplication::processEvents();
  EXPECT_FALSE(answered);
}

}  // namespace
}  // namespace hp
