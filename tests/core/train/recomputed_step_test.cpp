// SPDX-License-Identifier: GPL-3.0-or-later
// A step of a run computed again, layer by layer: where two runs part.
#include "core/train/recomputed_step.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/train/small_training.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

StepQuantity quantityOf(const RecomputedStep& step, StepPart part, const std::string& layer,
                        const std::string& what) {
  const auto found = std::ranges::find_if(step.quantities, [&](const StepQuantity& each) {
    return each.part == part && each.layer == layer && each.what == what;
  });
  EXPECT_NE(found, step.quantities.end()) << layer << " " << what;
  return found == step.quantities.end() ? StepQuantity() : *found;
}

StepQuantity picturesOf(const RecomputedStep& step) {
  return quantityOf(step, StepPart::Batch, "", "pictures");
}

class StepRecomputing : public testing::Test {
 protected:
  void trained(const char* name) const { train(spec_, folder_ / name, {}); }
  RecomputedStep recomputed(const char* name, std::int64_t step) const {
    return recomputeStep({.run = folder_ / name, .step = step}, {});
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

TEST_F(StepRecomputing, OfARepeatIsTheSameAtEveryStep) {
  trained("one");
  trained("two");
  for (const std::int64_t step : {1, 4, 5, 8}) {
    const auto one = recomputed("one", step), two = recomputed("two", step);
    EXPECT_EQ(one.deviation, "");
    EXPECT_EQ(picturesOf(one).digest, picturesOf(two).digest);
    EXPECT_EQ(firstDifferentLayer(one, two), "");
  }
  EXPECT_NE(firstDifferentLayer(recomputed("one", 1), recomputed("one", 2)), "");
}

// A large network's step takes many seconds: a stop is heard at every layer, forwards and backwards.
TEST_F(StepRecomputing, StopsWithinTheStep) {
  trained("one");
  const RecomputedSpec wanted{.run = folder_ / "one", .step = 1};
  std::size_t asked = 0;
  const auto whole = recomputeStep(wanted, RunContext({}, [&](const Progress&) { ++asked; }));
  ASSERT_GT(asked, whole.quantities.size());
  for (std::size_t last = asked - whole.quantities.size(); last <= asked; ++last) {
    std::size_t heard = 0;
    const RunContext stopping({}, [&](const Progress&) {
      if (++heard == last) throw Stopped{};
    });
    EXPECT_THROW(recomputeStep(wanted, stopping), Stopped) << last;
    EXPECT_EQ(heard, last);
  }
  EXPECT_EQ(firstDifferentLayer(whole, recomputed("one", 1)), "");
}

TEST_F(StepRecomputing, NamesTheDropoutThatWasLeftUnseeded) {
  useDropout(Unseeded::Dropout);
  trained("one");
  trained("two");
  const auto one = recomputed("one", 1), two = recomputed("two", 1);
  EXPECT_EQ(picturesOf(one).digest, picturesOf(two).digest);
  const auto name = firstDifferentLayer(one, two);
  const auto output = quantityOf(one, StepPart::Forward, name, "output");
  EXPECT_TRUE(output.operation.starts_with("Dropout")) << output.operation;
}

TEST_F(StepRecomputing, NamesTheFirstLayerOfAnotherSeed) {
  trained("one");
  spec_.recipe.seed = 2;
  trained("two");
  const auto one = recomputed("one", 1);
  EXPECT_EQ(firstDifferentLayer(one, recomputed("two", 1)), "conv1");
}

TEST_F(StepRecomputing, SaysWhenItDoesNotComputeWhatTheRunRecorded) {
  useDropout(Unseeded::Dropout);
  trained("run");
  std::filesystem::remove_all(folder_ / "run" / "checkpoints");  // what was drawn is gone with them
  EXPECT_NE(recomputed("run", 2).deviation.find("step 1"), std::string::npos);
}

TEST_F(StepRecomputing, ComparesWhatItBeginsWith) {
  spec_.recipe.unseeded = Unseeded::Initialisation;
  trained("run");
  EXPECT_EQ(recomputed("run", 1).deviation, "");
  std::filesystem::remove_all(folder_ / "run" / "checkpoints");
  EXPECT_NE(recomputed("run", 1).deviation.find("weights after step 0"), std::string::npos);
}

TEST_F(StepRecomputing, RefusesStepsThatNeverWere) {
  trained("run");
  HP_EXPECT_REFUSED(recomputed("run", 9), "8 steps");
  HP_EXPECT_REFUSED(recomputed("run", 0), "no step 0");
}

}  // namespace
}  // namespace hp
