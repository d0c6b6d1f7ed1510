// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/side_by_side.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <thread>
#include <vector>

#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/model/numerics_turn.h"
#include "core/model/threads.h"
#include "core/train/numeric_switches.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

void sleepBriefly(int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); }

TEST(SideBySide, WhatWasDoneIsHeardInOrderOnTheCallersThread) {
  constexpr std::size_t kCount = 600;
  std::vector<std::size_t> done(kCount), heard;
  const auto caller = std::this_thread::get_id();
  doSideBySide({.count = kCount,
                .workers = 3,
                .work =
                    [&](std::size_t i, const RunContext&) {
                      if (i % 100 == 0) sleepBriefly(3);
                      done[i] = i + 1;
                    },
                .finished =
                    [&](std::size_t i) {
                      EXPECT_EQ(std::this_thread::get_id(), caller);
                      EXPECT_EQ(done[i], i + 1);
                      heard.push_back(i);
                    }},
               {});
  ASSERT_EQ(heard.size(), kCount);
  EXPECT_TRUE(std::is_sorted(heard.begin(), heard.end()));
}

TEST(SideBySide, EveryTaskHasOneThreadToComputeWith) {
  ThreadScope scope(4);
  std::mutex mutex;
  std::set<int> seen;
  doSideBySide({.count = 8,
                .workers = 4,
                .work =
                    [&](std::size_t, const RunContext&) {
                      const std::lock_guard lock(mutex);
                      seen.insert({threads(), blasThreads()});
                    },
                .finished = [](std::size_t) {}},
               {});
  EXPECT_EQ(seen, (std::set<int>{1}));
  EXPECT_EQ(threads(), 4);
  EXPECT_EQ(blasThreads(), 4);
}

TEST(SideBySide, AFailureEndsAllAndIsThrown) {
  std::atomic<int> begun = 0;
  const auto fail = [&] {
    doSideBySide({.count = 1000,
                  .workers = 2,
                  .work =
                      [&](std::size_t i, const RunContext&) {
                        ++begun;
                        sleepBriefly(1);
                        if (i == 3) throw Error("The third.");
                      },
                  .finished = [](std::size_t) {}},
                 {});
  };
  HP_EXPECT_REFUSED((fail(), 0), "The third.");
  EXPECT_LT(begun, 1000);
}

TEST(SideBySide, AStopReachesThoseWhoWork) {
  std::stop_source stop;
  std::atomic<bool> noticed = false;
  const auto run = [&] {
    doSideBySide({.count = 2,
                  .workers = 2,
                  .work =
                      [&](std::size_t i, const RunContext& context) {
                        if (i == 1) stop.request_stop();
                        try {
                          while (true) {
                            context.checkStop();
                            sleepBriefly(1);
                          }
                        } catch (const Stopped&) {
                          noticed = true;
                          throw;
                        }
                      },
                  .finished = [](std::size_t) {}},
                 RunContext(stop.get_token(), {}));
  };
  EXPECT_THROW(run(), Stopped);
  EXPECT_TRUE(noticed);
}

/// What the whole process shares, as whoever has the turn finds it; 0 where BLAS keeps no count of its own.
struct Settings {
  int blasThreads = platform::intFrom("openblas_get_num_threads").value_or(0);
  NumericSwitches switches = switchesNow();
  friend bool operator==(const Settings&, const Settings&) = default;
};

TEST(SideBySide, WhoAsksForTheTurnGetsItAndChangesNothing) {
  const ThreadScope scope(3);
  const Settings before;
  std::atomic<std::size_t> finished = 0;
  std::atomic<int> underWay = 0;
  std::atomic<bool> isOneThread = true;
  constexpr std::size_t kCount = 200;
  std::size_t finishedThen = kCount;
  std::jthread other;
  doSideBySide({.count = kCount,
                .workers = 2,
                .work =
                    [&](std::size_t, const RunContext&) {
                      ++underWay;
                      sleepBriefly(2);
                      if (threads() != 1 || blasThreads() != 1) isOneThread = false;
                      --underWay;
                    },
                .finished =
                    [&](std::size_t i) {
                      ++finished;
                      if (i != 10) return;
                      other = std::jthread([&] {
                        const NumericsTurn turn;
                        EXPECT_EQ(underWay, 0);
                        EXPECT_TRUE(Settings() == before) << blasThreads() << " threads of BLAS";
                        setBlasThreads(2);
                        sleepBriefly(20);
                        EXPECT_EQ(underWay, 0);
                        finishedThen = finished;
                      });
                    }},
               {});
  other.join();
  EXPECT_LT(finishedThen, kCount);
  EXPECT_TRUE(isOneThread);
  if (before.blasThreads > 0) EXPECT_EQ(blasThreads(), 2) << "as the other one left them";
  EXPECT_TRUE(switchesNow() == before.switches);
}

TEST(SideBySide, WhoGetsTheTurnAtTheEndFindsWhatStoodBefore) {
  const ThreadScope scope(3);
  const Settings before;
  std::optional<Settings> found;
  std::jthread other;
  doSideBySide({.count = 1,
                .workers = 1,
                .work = [](std::size_t, const RunContext&) {},
                .finished =
                    [&](std::size_t) {
                      other = std::jthread([&] {
                        const NumericsTurn turn;
                        found.emplace();
                      });
                      while (!NumericsTurn::isWaitedFor()) sleepBriefly(1);
                    }},
               {});
  other.join();
  EXPECT_TRUE(found == before);
  EXPECT_TRUE(Settings() == before);
}

TEST(SideBySide, WhatSomebodyElseSetForAWhileIsNotPutBackInTheEnd) {
  const ThreadScope scope(3);
  const Settings before;
  std::atomic<bool> isTaken = false;
  std::jthread other([&] {
    const NumericsTurn turn;
    const ThreadScope own(2);
    isTaken = true;
    sleepBriefly(100);
  });
  while (!isTaken) sleepBriefly(1);
  doSideBySide({.count = 1,
                .workers = 1,
                .work = [](std::size_t, const RunContext&) {},
                .finished = [](std::size_t) {}},
               {});
  EXPECT_TRUE(Settings() == before) << blasThreads() << " threads of BLAS";
}

}  // namespace
}  // namespace hp
