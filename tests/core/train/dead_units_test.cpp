// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/dead_units.h"

#include <gtest/gtest.h>

#include "core/train/initialise.h"

namespace hp {
namespace {

/// The toy network, each bias of one layer set to this.
Learner toyLearner(const std::string& recipeName, const std::string& bias = {}, double value = 0) {
  const auto recipe = recipeFrom(recipeName);
  auto graph = networkGraph(recipe, 1);
  auto weights = initialWeights(graph, recipe.initialisation, recipe.seed);
  if (!bias.empty()) weights.at(bias).fill_(value);
  return {recipe, seedsOf(recipe, 0), graph, weights, {}, at::kCPU};
}

at::Tensor someInputs() { return at::linspace(-1, 1, 2 * 3 * 20 * 20).reshape({2, 3, 20, 20}); }

LearnedStep step(Learner& learner) {
  return learner.learn(someInputs(), at::tensor({100.0F, -100.0F}), 1, 0.01, {});
}

std::string silentIn(const Learner& learner) {
  const auto layer = silentLayer(learner, someInputs());
  return layer == Idleness::kNoLayer ? "" : learner.graph().node(static_cast<NodeId>(layer)).name;
}

TEST(DeadUnits, ALivingNetworkHasGradientsAndNoSilentLayer) {
  auto learner = toyLearner("toy-regression-alive");
  EXPECT_FALSE(isWithoutGradient(step(learner)));
  EXPECT_EQ(silentIn(learner), "");
}

TEST(DeadUnits, ADeadOutputSilencesEverything) {
  auto learner = toyLearner("toy-regression", "linear.bias", -1e6);
  EXPECT_EQ(silentIn(learner), "output");
  EXPECT_TRUE(isWithoutGradient(step(learner)));
}

TEST(DeadUnits, TheFirstSilentLayerIsNamed) {
  auto learner = toyLearner("toy-regression-alive", "conv.bias", -1e6);
  EXPECT_EQ(silentIn(learner), "relu");
  EXPECT_FALSE(isWithoutGradient(step(learner))) << "the last bias still learns";
}

TEST(DeadUnits, OneUnluckyBatchIsNoDeath) {
  const Idleness idle{.since = 5};
  EXPECT_FALSE(idle.isSureAt(5));
  EXPECT_FALSE(idle.isSureAt(13));
  EXPECT_TRUE(idle.isSureAt(14));
  EXPECT_FALSE(Idleness{}.isSureAt(1000));
}

TEST(DeadUnits, TheSentenceSaysWhatIsSoForTheOptimiser) {
  const auto learner = toyLearner("toy-regression", "linear.bias", -1e6);
  const Idleness idle{.since = 2, .layer = silentLayer(learner, someInputs())};
  auto recipe = recipeFrom("toy-regression");
  const auto still = sentenceOf(idle, learner.graph(), recipe);
  EXPECT_NE(still.find("From step 2 on every gradient is exactly zero: layer 'output'"), std::string::npos)
      << still;
  EXPECT_NE(still.find("No weight has moved since"), std::string::npos) << still;
  recipe.momentum = 0.9;
  EXPECT_EQ(sentenceOf(idle, learner.graph(), recipe).find("No weight has moved"), std::string::npos);
}

}  // namespace
}  // namespace hp
