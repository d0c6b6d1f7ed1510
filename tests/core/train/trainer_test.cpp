// SPDX-License-Identifier: GPL-3.0-or-later
// A training as a whole: when it ends, and what it is told.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/model/threads.h"
#include "core/train/numeric_switches.h"
#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

TEST(Training, StopsEarlyWhenPatienceIsOver) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.epochs = 50;
  spec.recipe.patience = 1;
  spec.recipe.schedule = ScheduleKind::Constant;
  spec.recipe.learningRate = 1e-30;  // nothing changes, so nothing gets better
  spec.recipe.dropout = 0;
  EXPECT_LT(train(spec, folder / "run", {}).epochs, 50);
}

/// What decides the bits of what is computed next in this process.
std::string numerics() {
  return toJson(switchesNow()).dump() + " " + std::to_string(threads()) + " threads, of OpenBLAS " +
         std::to_string(platform::intFrom("openblas_get_num_threads").value_or(0));
}

// A picture that is explained after a training gives the bits it gave before it.
TEST(Training, HoweverItEndsLeavesThreadsAndSwitchesAsTheyWere) {
  const TemporaryFolder folder;
  const ThreadScope two(2);
  const auto before = numerics();
  auto spec = smallSpec();
  spec.recipe.epochs = 1;
  ASSERT_EQ(spec.threads, 1);
  const RunContext during({}, [&](const Progress&) { EXPECT_NE(numerics(), before); });
  train(spec, folder / "whole", during);
  EXPECT_EQ(numerics(), before);
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  EXPECT_EQ(numerics(), before);
  resumeTraining(folder / "run", {}, {});
  EXPECT_EQ(numerics(), before);
  spec.device = "nowhere";
  EXPECT_THROW(train(spec, folder / "nowhere", {}), Error);
  EXPECT_EQ(numerics(), before);
}

TEST(TrainSpec, SurvivesJson) {
  auto spec = smallSpec();
  spec.mode = NumericMode::Native;
  spec.personality = "avx2-1";
  spec.traceWeights = false;
  const auto json = toJson(spec);
  EXPECT_EQ(toJson(trainSpecFromJson(json)), json);
}

}  // namespace
}  // namespace hp
