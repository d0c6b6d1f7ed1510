// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>

#include "core/model/graph_builder.h"
#include "resources/sample/adam.h"
#include "resources/sample/training_forward.h"

namespace hp {
namespace {

Graph normGraph() {
  GraphBuilder build({2, 3, 3});
  build.batchNorm("norm", build.input());
  return build.build();
}

at::Tensor someBatch() { return at::arange(4 * 2 * 9, at::kFloat).sin().reshape({4, 2, 3, 3}) * 3 + 1; }

// Algorithm 1 of the paper with its bias-corrected moments written out, one number in double.
TEST(Adam, FollowsThePaper) {
  auto parameter = at::full({1}, 2.0, at::kDouble).requires_grad_(true);
  Adam adam({parameter});
  double theta = 2, m = 0, v = 0;
  for (int t = 1; t <= 20; ++t) {
    const double g = 3 * theta * theta - 4;
    m = 0.9 * m + 0.1 * g;
    v = 0.999 * v + 0.001 * g * g;
    const double mHat = m / (1 - std::pow(0.9, t)), vHat = v / (1 - std::pow(0.999, t));
    theta -= 0.05 * mHat / (std::sqrt(vHat) + 1e-8);
    const auto loss = (parameter * parameter * parameter - parameter * 4).sum();
    adam.step(torch::autograd::grad({loss}, adam.parameters()), 0.05);
    EXPECT_NEAR(parameter.item<double>(), theta, 1e-12) << "step " << t;
  }
}

TEST(TrainingForward, NormalisesByTheBatchAndMovesTheRunningStatistics) {
  const auto graph = normGraph();
  const auto weights = initialWeights(graph, 1);
  const auto batch = someBatch();
  const auto out = trainingLogits(graph, weights, batch).contiguous();
  for (int channel = 0; channel < 2; ++channel) {
    const auto values = batch.select(1, channel).to(at::kDouble);
    const double mean = values.mean().item<double>();
    const double variance = (values - mean).square().mean().item<double>();
    const auto expected = (values - mean) / std::sqrt(variance + 1e-5);
    EXPECT_LT((out.select(1, channel) - expected).abs().max().item<double>(), 1e-5);
    // The running variance takes the unbiased estimate: 36 values a channel.
    EXPECT_NEAR(weights.at("norm.running_mean")[channel].item<double>(), 0.1 * mean, 1e-6);
    EXPECT_NEAR(weights.at("norm.running_var")[channel].item<double>(), 0.9 + 0.1 * variance * 36 / 35, 1e-5);
  }
}

TEST(TrainingForward, OnlyWhatTrainingChangesWantsGradients) {
  const auto graph = normGraph();
  const auto weights = initialWeights(graph, 1);
  const auto trainable = trainableOf(graph, weights);
  EXPECT_EQ(trainable.size(), 2u);
  EXPECT_TRUE(weights.at("norm.weight").requires_grad());
  EXPECT_FALSE(weights.at("norm.running_var").requires_grad());
}

TEST(TrainingForward, StartsFromHesDistribution) {
  GraphBuilder build({8, 4, 4});
  build.linear("classifier", build.add("flatten", layer::Flatten{}, {build.input()}), 60);
  const auto graph = build.build();
  const auto weight = initialWeights(graph, 5).at("classifier.weight").detach();
  EXPECT_NEAR(weight.mean().item<double>(), 0, 0.005);
  EXPECT_NEAR(weight.std().item<double>(), std::sqrt(2.0 / 128), 0.005);
  EXPECT_TRUE(weight.equal(initialWeights(graph, 5).at("classifier.weight")));
  EXPECT_FALSE(weight.equal(initialWeights(graph, 6).at("classifier.weight")));
}

}  // namespace
}  // namespace hp
