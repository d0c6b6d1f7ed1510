// SPDX-License-Identifier: GPL-3.0-or-later
// What does not learn stays as it came from the file, running statistics included.
#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "core/train/initialise.h"
#include "core/train/learner.h"

namespace hp {
namespace {

constexpr int kSide = 32;

TrainingRecipe recipeOf(const std::string& architecture, LossKind loss, bool freeze) {
  TrainingRecipe recipe;
  recipe.architecture = architecture;
  recipe.side = kSide;
  recipe.loss = loss;
  recipe.freeze = freeze;
  recipe.dropout = 0;
  return recipe;
}

/// Weights whose running statistics are those of no batch, and let values through to the last layer.
Weights someWeights(const Graph& graph) {
  auto weights = initialWeights(graph, Initialisation::He, 3);
  for (const auto& name : bufferNames(graph)) weights.at(name).add_(name.ends_with("mean") ? -0.25 : 0.25);
  return weights;
}

at::Tensor pictures() {
  return at::arange(4 * 3 * kSide * kSide, at::kFloat).mul(0.37).sin().reshape({4, 3, kSide, kSide});
}

/// One step of a network that begins as someWeights().
struct OneStep {
  explicit OneStep(const TrainingRecipe& wanted, at::Tensor targets)
      : recipe(wanted),
        graph(networkGraph(recipe, 3)),
        before(someWeights(graph)),
        learner(recipe, {}, graph, before, {}, at::kCPU),
        step(learner.learn(pictures(), targets, 1, 1e-2, {})) {}
  bool isAsBefore(const std::string& name) const { return learner.weights().at(name).equal(before.at(name)); }

  TrainingRecipe recipe;
  Graph graph;
  Weights before;
  Learner learner;
  LearnedStep step;
};

at::Tensor labels() { return at::tensor(std::vector<std::int64_t>{0, 1, 2, 1}); }

at::Tensor masks() {
  return at::arange(4 * kSide * kSide, at::kLong).remainder(3).reshape({4, kSide, kSide});
}

TEST(Freeze, LeavesAllButTheLastLayerWithItsStatistics) {
  const OneStep frozen(recipeOf("cifar-resnet20", LossKind::CrossEntropy, true), labels());
  for (const auto& [name, tensor] : frozen.before)
    EXPECT_EQ(frozen.isAsBefore(name), !name.starts_with("linear.")) << name;
}

TEST(Freeze, NormalisesAsInInference) {
  const OneStep frozen(recipeOf("cifar-resnet20", LossKind::CrossEntropy, true), labels());
  const auto scores =
      runGraph(frozen.graph, frozen.before, pictures(), Keep::OutputOnly, RunContext{}).back();
  EXPECT_NEAR(frozen.step.loss, lossOf(LossKind::CrossEntropy, scores, labels()).item<double>(), 1e-6);
}

TEST(Freeze, LetsADecoderLearnWithItsBatchNorms) {
  const OneStep frozen(recipeOf("unet-mobilenet-v2", LossKind::SoftIou, true), masks());
  int learned = 0, moved = 0;
  for (const auto& [name, tensor] : frozen.before) {
    if (isInEncoder(name)) {
      EXPECT_TRUE(frozen.isAsBefore(name)) << name;
    } else if (!frozen.isAsBefore(name)) {
      ++(name.find(".running_") == std::string::npos ? learned : moved);
    }
  }
  EXPECT_GT(learned, 4);
  EXPECT_GT(moved, 4);
}

TEST(Freeze, IsForWhoWantsIt) {
  const OneStep free(recipeOf("cifar-resnet20", LossKind::CrossEntropy, false), labels());
  for (const auto& name : bufferNames(free.graph)) EXPECT_FALSE(free.isAsBefore(name)) << name;
}

}  // namespace
}  // namespace hp
