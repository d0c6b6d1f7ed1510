// SPDX-License-Identifier: GPL-3.0-or-later
// Whole trainings on drawn scenes: equal bits on repeat, and what changes them.
#include <gtest/gtest.h>

#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

TEST(Training, RepeatsItsBits) {
  const TemporaryFolder folder;
  const auto first = train(smallSpec(), folder / "a", {});
  const auto second = train(smallSpec(), folder / "b", {});
  EXPECT_EQ(first.steps, 8);
  EXPECT_EQ(first.weightsDigest, second.weightsDigest);
  expectSameTraces(RunFolder(folder / "a"), RunFolder(folder / "b"));
}

TEST(Training, WorkersAndCacheChangeNoBit) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  const auto two = train(spec, folder / "two", {});
  spec.workers = 1;
  spec.cacheMegabytes = 0;
  const auto one = train(spec, folder / "one", {});
  EXPECT_EQ(one.weightsDigest, two.weightsDigest);
  expectSameTraces(RunFolder(folder / "one"), RunFolder(folder / "two"));
}

TEST(Training, SeedChangesWeights) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  const auto one = train(spec, folder / "one", {});
  spec.recipe.seed = 2;
  EXPECT_NE(train(spec, folder / "two", {}).weightsDigest, one.weightsDigest);
}

TEST(Training, UnseededSourceDiffersFromTheFirstStep) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.unseeded = Unseeded::Initialisation;
  const auto one = train(spec, folder / "one", {});
  const auto two = train(spec, folder / "two", {});
  EXPECT_NE(one.weightsDigest, two.weightsDigest);
  const auto left = RunFolder(folder / "one").trace(), right = RunFolder(folder / "two").trace();
  EXPECT_EQ(left.front().batch, right.front().batch);
  EXPECT_TRUE(left.front().gradients != right.front().gradients);
}

TEST(Training, UnseededSourceIsItselfAfterAStop) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.recipe.unseeded = Unseeded::Order;
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  std::filesystem::copy(folder / "run", folder / "copy", std::filesystem::copy_options::recursive);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).weightsDigest,
            resumeTraining(folder / "copy", {}, {}).weightsDigest);
}

TEST(Training, ResizesAsTheRecipeSays) {
  const TemporaryFolder folder;
  auto spec = smallSpec();
  spec.data.scenes.size = 160;
  spec.recipe.epochs = 1;
  train(spec, folder / "torchvision", {});
  spec.recipe.resize = ResizeKind::Keras;
  train(spec, folder / "keras", {});
  EXPECT_NE(RunFolder(folder / "torchvision").trace().front().batch,
            RunFolder(folder / "keras").trace().front().batch);
}

}  // namespace
}  // namespace hp
