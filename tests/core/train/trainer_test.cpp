// SPDX-License-Identifier: GPL-3.0-or-later
// A training as a whole: when it ends, and what it is told.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

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
