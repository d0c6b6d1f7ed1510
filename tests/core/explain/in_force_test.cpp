// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe records is what was in force while the map was computed, not when the recipe was written.
#include <ATen/Context.h>
#include <gtest/gtest.h>

#include <latch>
#include <thread>

#include "core/data/sample.h"
#include "core/explain/replay.h"
#include "core/model/numerics_turn.h"
#include "core/model/threads.h"

namespace hp {
namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

std::string factOf(const Facts& facts, const std::string& wanted) {
  for (const auto& [name, value] : facts)
    if (name == wanted) return value;
  return "missing";
}

class InForce : public testing::Test {
 protected:
  Attribution explained(const Method& method) { return explain(method, request(), method.defaults, {}); }
  ExplainRequest request() const { return {network_, readInput(network_, source_), 1}; }
  Recipe recipeOf(const Method& method, const Attribution& result) const {
    return makeRecipe(request(), source_, method, method.defaults, result);
  }

  Network network_ = openSample({});
  InputSource source_{"sample:3", {}};
  ThreadScope scope_{2};
};

TEST_F(InForce, TheThreadsOfBlasAreRecordedAsTheyStood) {
  if (blasThreads() != 2) GTEST_SKIP() << "This BLAS keeps no count of threads of its own.";
  const auto& method = methodById("grad-cam");
  setBlasThreads(1);  // as a training beside it does
  const auto result = explained(method);
  setBlasThreads(2);
  EXPECT_EQ(factOf(result.environment, "threads"), "2");
  EXPECT_EQ(factOf(result.environment, "blas threads"), "1");
  const auto recipe = recipeOf(method, result);
  EXPECT_EQ(factOf(recipe.environment, "blas threads"), "1");
  const auto again = replay(recipe, ".", {});
  EXPECT_TRUE(again.equalBits);
  EXPECT_TRUE(again.differences.empty()) << again.differences.front();
  EXPECT_EQ(blasThreads(), 2) << "as it stood before";
}

TEST_F(InForce, WhatWasComputedAcrossAChangeIsComputedAgain) {
  int runs = 0;
  Method method = methodById("gradient");
  method.run = [&runs](const ExplainRequest& asked, const std::any& params, const RunContext& context) {
    if (++runs == 1) setBlasThreads(1);  // a training begins
    return methodById("gradient").run(asked, params, context);
  };
  const auto result = explained(method);
  EXPECT_EQ(runs, 2);
  EXPECT_EQ(factOf(result.environment, "blas threads"), std::to_string(blasThreads()));
}

// A training beside it sets LibTorch's switches for all threads.
TEST_F(InForce, ATrainingsSwitchesChangeNoBitOfAnyMethod) {
  for (const auto& method : methods()) {
    const auto alone = explained(method);
    at::globalContext().setDeterministicAlgorithms(true, false);
    const auto beside = explained(method);
    at::globalContext().setDeterministicAlgorithms(false, false);
    EXPECT_TRUE(alone.map == beside.map) << method.info.id;
    EXPECT_EQ(factOf(beside.environment, "deterministic algorithms"), "yes");
  }
}

TEST(Turns, AreTakenInTheOrderOfAskingAndMayBeTakenAgain) {
  std::vector<int> order;
  std::latch isAsked(1);
  std::jthread other;
  {
    const NumericsTurn first;
    const NumericsTurn again;
    other = std::jthread([&] {
      const RunContext waits({}, [&](const Progress& at) {
        EXPECT_EQ(at.stage, kWaitsForTraining);
        if (!isAsked.try_wait()) isAsked.count_down();
      });
      const NumericsTurn turn(waits, kWaitsForTraining);
      order.push_back(2);
    });
    isAsked.wait();
    order.push_back(1);
  }
  other.join();
  EXPECT_EQ(order, (std::vector{1, 2}));
}

TEST(Turns, WhoWaitsCanBeStoppedAndLeavesTheQueue) {
  std::stop_source stop;
  bool isStopped = false;
  {
    const NumericsTurn turn;
    std::jthread([&] {
      const RunContext context(stop.get_token(), [&](const Progress&) { stop.request_stop(); });
      try {
        const NumericsTurn never(context);
      } catch (const Stopped&) {
        isStopped = true;
      }
    }).join();
  }
  EXPECT_TRUE(isStopped);
  const NumericsTurn isFree;
}

}  // namespace
}  // namespace hp
