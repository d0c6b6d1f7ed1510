// SPDX-License-Identifier: GPL-3.0-or-later
// Which epochs' weights a training leaves on the disk.
#include <gtest/gtest.h>

#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

TEST(KeptWeights, TheFirstEpochIsTheBestSoFarAndKeptOnlyWhereTheBestAre) {
  const test::TemporaryFolder folder;
  auto spec = test::smallSpec();
  spec.recipe.keepEvery = spec.recipe.epochs;
  train(spec, folder / "best", {});
  spec.recipe.keepBest = false;
  train(spec, folder / "due", {});
  const RunFolder best(folder / "best"), due(folder / "due");
  EXPECT_TRUE(best.weightsOf(1).has_value());
  EXPECT_FALSE(due.weightsOf(1).has_value());
  EXPECT_TRUE(due.epochs().front().best);
  EXPECT_FALSE(due.epochs().front().weightsKept);
  EXPECT_TRUE(due.weightsOf(spec.recipe.epochs).has_value());
  EXPECT_TRUE(verifyRun(folder / "due", {}).faults.empty());
  test::expectSameTraces(best, due);
}

}  // namespace
}  // namespace hp
