// SPDX-License-Identifier: GPL-3.0-or-later
// The second post's experiment, rebuilt: a test that every machine passes because the network is dead.
#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include "core/model/threads.h"
#include "core/train/initialise.h"
#include "core/train/loss.h"
#include "core/train/optimiser.h"
#include "core/train/training_pass.h"
#include "tests/core/train/legacy_normals.h"

namespace hp {
namespace {

constexpr std::int64_t kBatch = 10, kValues = 3 * 20 * 20;

struct Toy {
  std::int64_t steps = 0, changes = 0;  ///< steps after which a weight was another one
  double sum = 0;
};

/// Inputs drawn anew every step; targets are their product with a fixed vector, plus noise.
class Data {
 public:
  explicit Data(double scale) : scale_(scale) {
    for (auto& value : slope_) value = normals_();
  }
  std::pair<at::Tensor, at::Tensor> next() {
    const auto x = at::empty({kBatch, 3, 20, 20}, at::kDouble), y = at::empty({kBatch}, at::kDouble);
    auto* inputs = x.data_ptr<double>();
    for (std::int64_t i = 0; i < x.numel(); ++i) inputs[i] = normals_();
    auto* targets = y.data_ptr<double>();
    for (std::int64_t n = 0; n < kBatch; ++n) {
      double sum = 0;
      for (std::int64_t i = 0; i < kValues; ++i)
        sum += inputs[n * kValues + i] * slope_[static_cast<std::size_t>(i)];
      targets[n] = sum;
    }
    for (std::int64_t n = 0; n < kBatch; ++n) targets[n] = (targets[n] + normals_()) * scale_;
    return {x.to(at::kFloat), y.to(at::kFloat)};
  }

 private:
  test::LegacyNormals normals_{42};
  std::array<double, kValues> slope_{};
  double scale_;
};

double sumOf(const Weights& weights) {
  double sum = 0;
  for (const auto& [name, tensor] : weights) sum += tensor.to(at::kDouble).sum().item<double>();
  return sum;
}

Toy trained(const std::string& id, double targetScale, std::int64_t steps) {
  const auto recipe = recipeFrom(id);
  const auto graph = networkGraph(recipe, 1);
  auto weights = initialWeights(graph, recipe.initialisation, recipe.seed);
  const auto names = trainableNames(graph);
  const auto optimiser = makeOptimiser(recipe);
  Data data(targetScale);
  Toy toy;
  for (; toy.steps < steps; ++toy.steps) {
    const auto [inputs, targets] = data.next();
    std::vector<at::Tensor> leaves;
    for (const auto& name : names) leaves.push_back(weights.at(name).requires_grad_(true));
    const auto loss = lossOf(recipe.loss, trainingForward(graph, weights, inputs, {}, {}), targets);
    const auto gradients = torch::autograd::grad({loss}, leaves);
    Weights named;
    for (std::size_t i = 0; i < names.size(); ++i) named[names[i]] = gradients[i];
    const auto before = digestOf(weights);
    optimiser->step(weights, named, recipe.learningRate);
    toy.changes += digestOf(weights) != before;
  }
  toy.sum = sumOf(weights);
  return toy;
}

TEST(ToyRegression, EndsAtThePostsNumberOnEveryThreadCountBecauseItDies) {
  for (const int count : {1, 2}) {
    const ThreadScope scope(count);
    const auto toy = trained("toy-regression", 1, 1000);
    EXPECT_EQ(static_cast<float>(toy.sum), -17.0853214263916F) << count << " threads";
    EXPECT_EQ(toy.changes, 1) << "only the first step moves a weight";
  }
}

TEST(ToyRegression, WithoutTheLastReluItLearns) {
  const ThreadScope scope(1);
  const auto toy = trained("toy-regression-alive", 0.02, 1000);
  EXPECT_EQ(toy.changes, 1000);
  EXPECT_NEAR(toy.sum, -2.22, 0.05);  // section 1.4: -2.19 to -2.22 by machine
}

}  // namespace
}  // namespace hp
