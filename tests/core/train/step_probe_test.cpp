// SPDX-License-Identifier: GPL-3.0-or-later
// A step of a run computed again, layer by layer: where two runs part.
#include "core/train/step_probe.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/train/small_training.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

class StepProbing : public testing::Test {
 protected:
  void trained(const char* name) const { train(spec_, folder_ / name, {}); }
  StepProbe probed(const char* name, std::int64_t step) const {
    return probeStep(folder_ / name, step, {}, {});
  }

  /// The small network has no dropout layer; two steps of SqueezeNet take a second.
  void useDropout(Unseeded unseeded) {
    spec_.recipe = recipeFrom("squeezenet");
    spec_.recipe.side = 64;
    spec_.recipe.epochs = 1;
    spec_.recipe.batch = 8;
    spec_.recipe.unseeded = unseeded;
    spec_.data.trainScenes = 16;
    spec_.data.validationScenes = 4;
  }

  TemporaryFolder folder_;
  TrainSpec spec_ = smallSpec();
};

TEST_F(StepProbing, OfARepeatIsTheSameAtEveryStep) {
  trained("one");
  trained("two");
  for (const std::int64_t step : {1, 4, 5, 8}) {
    const auto one = probed("one", step), two = probed("two", step);
    EXPECT_EQ(one.deviation, "");
    EXPECT_EQ(one.input, two.input);
    EXPECT_EQ(firstDifferentNode(one, two), "");
  }
  EXPECT_NE(firstDifferentNode(probed("one", 1), probed("one", 2)), "");
}

TEST_F(StepProbing, NamesTheDropoutThatWasLeftUnseeded) {
  useDropout(Unseeded::Dropout);
  trained("one");
  trained("two");
  const auto one = probed("one", 1), two = probed("two", 1);
  EXPECT_EQ(one.input, two.input);
  const auto name = firstDifferentNode(one, two);
  const auto node = std::ranges::find(one.nodes, name, &ProbedNode::name);
  ASSERT_NE(node, one.nodes.end());
  EXPECT_TRUE(node->operation.starts_with("Dropout")) << node->operation;
}

TEST_F(StepProbing, NamesTheFirstLayerOfAnotherSeed) {
  trained("one");
  spec_.recipe.seed = 2;
  trained("two");
  const auto one = probed("one", 1);
  EXPECT_EQ(firstDifferentNode(one, probed("two", 1)), one.nodes.front().name);
}

TEST_F(StepProbing, SaysWhenItDoesNotComputeWhatTheRunRecorded) {
  useDropout(Unseeded::Dropout);
  trained("run");
  std::filesystem::remove_all(folder_ / "run" / "checkpoints");  // what was drawn is gone with them
  EXPECT_NE(probed("run", 2).deviation.find("step 1"), std::string::npos);
}

TEST_F(StepProbing, ComparesWhatItBeginsWith) {
  spec_.recipe.unseeded = Unseeded::Initialisation;
  trained("run");
  EXPECT_EQ(probed("run", 1).deviation, "");
  std::filesystem::remove_all(folder_ / "run" / "checkpoints");
  EXPECT_NE(probed("run", 1).deviation.find("weights after step 0"), std::string::npos);
}

TEST_F(StepProbing, RefusesStepsThatNeverWere) {
  trained("run");
  HP_EXPECT_REFUSED(probed("run", 9), "8 steps");
  HP_EXPECT_REFUSED(probed("run", 0), "no step 0");
}

}  // namespace
}  // namespace hp
