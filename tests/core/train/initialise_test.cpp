// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/initialise.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/model/graph_builder.h"
#include "core/model/zoo/zoo.h"

namespace hp {
namespace {

constexpr std::uint64_t kSeed = 1001;

Weights initial(const std::string& id, Initialisation how, std::uint64_t seed = kSeed) {
  return initialWeights(architectureById(id).build({}), how, seed);
}

double largest(const at::Tensor& values) { return values.abs().max().item<double>(); }

/// Largest distance between the distribution of the values and U(-bound, bound), times the root of their
/// number: Kolmogorov and Smirnov's statistic, above 1.95 once in a thousand.
double distanceFromUniform(const at::Tensor& values, double bound) {
  const auto sorted = std::get<0>(values.flatten().to(at::kDouble).sort());
  const auto* x = sorted.data_ptr<double>();
  const auto count = static_cast<double>(sorted.numel());
  double most = 0;
  for (std::int64_t i = 0; i < sorted.numel(); ++i) {
    const double expected = (x[i] + bound) / (2 * bound), place = static_cast<double>(i);
    most = std::max({most, expected - place / count, (place + 1) / count - expected});
  }
  return most * std::sqrt(count);
}

void expectUniform(const at::Tensor& values, double bound) {
  EXPECT_LE(largest(values), bound * (1 + 1e-6));
  EXPECT_GT(largest(values), bound * 0.98);
  EXPECT_LT(distanceFromUniform(values, bound), 1.95);
}

TEST(Initialise, GlorotsBoundsAreTheReports) {
  const auto weights = initial("convnet", Initialisation::Glorot);
  expectUniform(weights.at("conv1.weight"), std::sqrt(6.0 / (9 * 3 + 9 * 32)));
  expectUniform(weights.at("conv4.weight"), std::sqrt(6.0 / (9 * 128 + 9 * 256)));
  expectUniform(weights.at("dense.weight"), std::sqrt(6.0 / (12544 + 1)));
  EXPECT_NEAR(largest(weights.at("conv1.weight")), 0.13801, 0.0014);
  EXPECT_NEAR(largest(weights.at("dense.weight")), 0.02187, 0.00001);
  EXPECT_EQ(largest(weights.at("conv1.bias")), 0);
  EXPECT_EQ(largest(weights.at("dense.bias")), 0);
}

// Keras' kernel is 3 x 3 x channels x 1: fans 9 channels and 9.
TEST(Initialise, ADepthwiseKernelHasOneMapOut) {
  const auto weights = initial("mini-xception", Initialisation::Glorot);
  expectUniform(weights.at("block5.separable2.depthwise.weight"), std::sqrt(6.0 / (9 * 512 + 9)));
  expectUniform(weights.at("block5.separable2.pointwise.weight"), std::sqrt(6.0 / (512 + 512)));
}

TEST(Initialise, BatchNormBeginsAsIdentity) {
  const auto weights = initial("mini-xception", Initialisation::Glorot);
  EXPECT_TRUE(at::equal(weights.at("block3.bn2.weight"), at::ones({128})));
  EXPECT_TRUE(at::equal(weights.at("block3.bn2.bias"), at::zeros({128})));
  EXPECT_TRUE(at::equal(weights.at("block3.bn2.running_mean"), at::zeros({128})));
  EXPECT_TRUE(at::equal(weights.at("block3.bn2.running_var"), at::ones({128})));
}

// What the report's listing 6 does without saying so.
TEST(Initialise, SeededInitialisersRepeatForEqualShapes) {
  const std::vector<std::string> equalShapes = {"block1.separable1.depthwise.weight",
                                                "block1.separable2.depthwise.weight",
                                                "block2.separable1.depthwise.weight"};
  const auto seeded = initial("mini-xception", Initialisation::GlorotByShape);
  const auto plain = initial("mini-xception", Initialisation::Glorot);
  for (std::size_t i = 1; i < equalShapes.size(); ++i) {
    EXPECT_TRUE(at::equal(seeded.at(equalShapes[0]), seeded.at(equalShapes[i])));
    EXPECT_FALSE(at::equal(plain.at(equalShapes[0]), plain.at(equalShapes[i])));
  }
}

// The listing's seeds are 1 for the residual's kernel and 2 for the pointwise ones, which have its shape.
TEST(Initialise, PointwiseKernelsHaveASeedOfTheirOwn) {
  const auto seeded = initial("mini-xception", Initialisation::GlorotByShape);
  const auto& pointwise = seeded.at("block2.separable1.pointwise.weight");
  const auto& residual = seeded.at("block2.residual.weight");
  ASSERT_EQ(pointwise.sizes(), residual.sizes());
  EXPECT_FALSE(at::equal(pointwise, residual));
  expectUniform(pointwise, std::sqrt(6.0 / (32 + 64)));
  expectUniform(residual, std::sqrt(6.0 / (32 + 64)));
}

TEST(Initialise, LibTorchsDefaultIsUniformWithRandomBiases) {
  const auto weights = initial("convnet", Initialisation::Torch);
  expectUniform(weights.at("conv2.weight"), 1 / std::sqrt(9 * 32.0));
  expectUniform(weights.at("conv5.bias"), 1 / std::sqrt(9 * 256.0));
  EXPECT_GT(largest(weights.at("dense.bias")), 0);
}

TEST(Initialise, HesDeviationFollowsTheFanOut) {
  const auto weights = initial("resnet18", Initialisation::He);
  const auto kernel = weights.at("layer3.0.conv1.weight").to(at::kDouble);
  const double expected = std::sqrt(2 / (9 * 256.0)), count = static_cast<double>(kernel.numel());
  EXPECT_NEAR(kernel.square().mean().sqrt().item<double>(), expected, 4 * expected / std::sqrt(2 * count));
  EXPECT_NEAR(kernel.mean().item<double>(), 0, 4 * expected / std::sqrt(count));
  EXPECT_NEAR(kernel.pow(4).mean().item<double>() / std::pow(expected, 4), 3, 0.1);
  expectUniform(weights.at("fc.weight"), 1 / std::sqrt(512.0));
}

// Section 1.4 of what is known of the second post: the sum of its 546 first weights.
TEST(Initialise, LibTorchsGeneratorRepeatsTheSecondPost) {
  const auto weights = initial("toy-regression", Initialisation::TorchGenerator, 42);
  double sum = 0;
  for (const auto& [name, tensor] : weights) sum += tensor.to(at::kDouble).sum().item<double>();
  EXPECT_NEAR(sum, -2.2693139, 5e-7);
}

TEST(Initialise, IsAPureFunctionOfSeedAndName) {
  const auto first = initial("convnet", Initialisation::Glorot);
  EXPECT_EQ(digestOf(first), digestOf(initial("convnet", Initialisation::Glorot)));
  EXPECT_NE(digestOf(first), digestOf(initial("convnet", Initialisation::Glorot, 1002)));
  GraphBuilder build({3, 180, 180});
  build.conv("conv1", build.input(), {.out = 32, .kernel = {3, 3}});
  EXPECT_TRUE(at::equal(initialWeights(build.build(), Initialisation::Glorot, kSeed).at("conv1.weight"),
                        first.at("conv1.weight")));
}

TEST(Initialise, NamesWhatLearnsAndWhatIsCounted) {
  const auto graph = architectureById("mini-xception").build({});
  EXPECT_EQ(trainableNames(graph).size(), 2 + 1 + 5 * (2 * 2 + 2 * 2 + 1));
  EXPECT_EQ(trainableNames(graph).front(), "conv.weight");
  EXPECT_EQ(bufferNames(graph).size(), 5 * 2 * 2);
  EXPECT_EQ(headNames(graph), (std::vector<std::string>{"dense.weight", "dense.bias"}));
  for (const auto& name : headNames(architectureById("unet-mobilenet-v2").build({})))
    EXPECT_TRUE(name.starts_with("decoder.")) << name;
}

}  // namespace
}  // namespace hp
