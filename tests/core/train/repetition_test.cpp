// SPDX-License-Identifier: GPL-3.0-or-later
// Whole trainings on drawn scenes: equal bits on repeat, and what changes them.
#include <gtest/gtest.h>

#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

class Repetition : public testing::Test {
 protected:
  TrainResult trained(const char* name) const { return train(spec_, folder_ / name, {}); }
  RunFolder run(const char* name) const { return RunFolder(folder_ / name); }

  TemporaryFolder folder_;
  TrainSpec spec_ = smallSpec();
};

TEST_F(Repetition, RepeatsItsBits) {
  const auto one = trained("one"), two = trained("two");
  EXPECT_EQ(one.steps, 8);
  EXPECT_EQ(one.weightsDigest, two.weightsDigest);
  expectSameTraces(run("one"), run("two"));
}

TEST_F(Repetition, WorkersAndCacheChangeNoBit) {
  const auto two = trained("two");
  spec_.workers = 1;
  spec_.cacheMegabytes = 0;
  EXPECT_EQ(trained("one").weightsDigest, two.weightsDigest);
  expectSameTraces(run("one"), run("two"));
}

TEST_F(Repetition, SeedChangesWeights) {
  const auto one = trained("one");
  spec_.recipe.seed = 2;
  EXPECT_NE(trained("two").weightsDigest, one.weightsDigest);
}

TEST_F(Repetition, UnseededSourceDiffersFromTheFirstStep) {
  spec_.recipe.unseeded = Unseeded::Initialisation;
  const auto one = trained("one"), two = trained("two");
  EXPECT_NE(one.weightsDigest, two.weightsDigest);
  const auto left = run("one").trace(), right = run("two").trace();
  EXPECT_EQ(left.front().batch, right.front().batch);
  EXPECT_TRUE(left.front().gradients != right.front().gradients);
}

TEST_F(Repetition, UnseededSourceIsItselfAfterAStop) {
  spec_.recipe.unseeded = Unseeded::Order;
  StopAfter stop(2);
  EXPECT_THROW(train(spec_, folder_ / "run", stop.context()), Stopped);
  std::filesystem::copy(folder_ / "run", folder_ / "copy", std::filesystem::copy_options::recursive);
  EXPECT_EQ(resumeTraining(folder_ / "run", {}, {}).weightsDigest,
            resumeTraining(folder_ / "copy", {}, {}).weightsDigest);
}

TEST_F(Repetition, ResizesAsTheRecipeSays) {
  spec_.data.scenes.size = 160;
  spec_.recipe.epochs = 1;
  trained("torchvision");
  spec_.recipe.resize = ResizeKind::Keras;
  trained("keras");
  EXPECT_NE(run("torchvision").trace().front().batch, run("keras").trace().front().batch);
}

}  // namespace
}  // namespace hp
