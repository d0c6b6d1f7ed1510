// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_pass.h"

#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>

#include "core/base/outcome.h"
#include "core/model/graph_builder.h"
#include "core/model/zoo/zoo.h"
#include "core/train/initialise.h"
#include "core/train/loss.h"

namespace hp {
namespace {

using at::Tensor;

Tensor someBatch(const Shape& shape, at::ScalarType type = at::kDouble) {
  return at::arange(elementCount(shape), at::kDouble)
      .mul(2.3)
      .sin()
      .mul(1.3)
      .add(0.2)
      .reshape(shape)
      .to(type);
}

/// Every kind of layer that is special while training, a shortcut, and values that two layers read.
Graph smallGraph() {
  GraphBuilder build({2, 7, 8});
  NodeId x = build.conv("conv", build.input(), {.out = 4, .kernel = {3, 3}, .padding = {0, 1, 0, 1}});
  const NodeId stem = x = build.relu("relu", x);
  x = build.relu("block.relu", build.batchNorm("block.bn", x, 1e-3));
  x = build.conv("block.depthwise", x,
                 {.out = 4, .kernel = {3, 3}, .padding = Padding2d::all(1), .groups = 4, .bias = false});
  x = build.relu("block", build.add("block.add", x, stem));
  x = build.add("pool", layer::MaxPool2d{.kernel = {3, 3}, .stride = {2, 2}, .padding = {0, 1, 0, 1}}, {x});
  x = build.add("flatten", layer::Flatten{}, {x});
  x = build.add("dropout", layer::Dropout{.rate = 0.4}, {x});
  build.linear("dense", x, 1);
  return build.build();
}

Weights doubles(const Graph& graph) {
  auto weights = converted(initialWeights(graph, Initialisation::Torch, 5), at::kDouble);
  // Away from ones and zeros, so that no factor can be forgotten.
  weights.at("block.bn.weight").mul_(at::arange(4, at::kDouble) * 0.2 + 0.7);
  weights.at("block.bn.bias").add_(at::arange(4, at::kDouble) * 0.1 - 0.2);
  return weights;
}

const Tensor kLabels = at::tensor(std::vector<std::int64_t>{0, 1, 1});

Tensor lossFor(const Graph& graph, Weights weights, const Tensor& batch) {
  weights.at("block.bn.running_mean") = at::zeros({4}, at::kDouble);
  weights.at("block.bn.running_var") = at::ones({4}, at::kDouble);
  const auto scores = trainingForward(graph, weights, batch, {.seed = 3, .step = 2}, {});
  return lossOf(LossKind::BinaryCrossEntropy, scores, kLabels);
}

TEST(TrainingPass, GradientsAreNumericalDifferences) {
  const auto graph = smallGraph();
  auto weights = doubles(graph);
  const auto batch = someBatch({3, 2, 7, 8});
  const auto names = trainableNames(graph);
  std::vector<Tensor> leaves;
  for (const auto& name : names) leaves.push_back(weights.at(name).requires_grad_(true));
  const auto gradients = torch::autograd::grad({lossFor(graph, weights, batch)}, leaves);
  const at::NoGradGuard noGradients;
  for (std::size_t k = 0; k < names.size(); ++k) {
    auto values = leaves[k].flatten();
    const auto gradient = gradients[k].contiguous().flatten();
    for (std::int64_t i = 0; i < values.numel(); ++i) {
      const double at = values[i].item<double>(), step = 1e-6;
      values[i] = at + step;
      const double above = lossFor(graph, weights, batch).item<double>();
      values[i] = at - step;
      const double below = lossFor(graph, weights, batch).item<double>();
      values[i] = at;
      EXPECT_NEAR(gradient[i].item<double>(), (above - below) / (2 * step), 2e-8) << names[k] << " " << i;
    }
  }
}

TEST(TrainingPass, LeavesTheBatchAlone) {
  GraphBuilder build({2, 3, 3});
  build.relu("relu", build.input());
  Weights none;
  const auto batch = someBatch({2, 2, 3, 3}, at::kFloat), copy = batch.clone();
  const auto graph = build.build();
  EXPECT_TRUE(at::equal(trainingForward(graph, none, batch, {}, {}), copy.relu()));
  EXPECT_TRUE(at::equal(batch, copy));
}

TEST(TrainingPass, WithoutDropoutAndBatchNormIsTheExecutor) {
  const auto& architecture = architectureById("convnet");
  const auto graph = architecture.build({.input = {3, 80, 90}});
  auto weights = initialWeights(graph, Initialisation::Glorot, 1);
  const auto batch = inFastLayout(someBatch({2, 3, 80, 90}, at::kFloat));
  const at::NoGradGuard noGradients;
  const auto expected = runGraph(graph, weights, batch, Keep::OutputOnly, {}).back();
  EXPECT_TRUE(at::equal(trainingForward(graph, weights, batch, {.dropout = 0}, {}), expected));
  EXPECT_FALSE(at::equal(trainingForward(graph, weights, batch, {}, {}), expected));
}

TEST(TrainingPass, DropoutMultipliesByItsMask) {
  GraphBuilder build({5, 4, 3});
  const auto node = build.add("drop", layer::Dropout{.rate = 0.25}, {build.input()});
  const auto graph = build.build();
  Weights none;
  const auto batch = someBatch({6, 5, 4, 3}, at::kFloat);
  const auto run = [&](double rate) {
    return trainingForward(graph, none, batch, {.dropout = rate, .seed = 9, .step = 4}, {}).contiguous();
  };
  EXPECT_TRUE(at::equal(run(-1), batch * dropoutMask({6, 5, 4, 3}, 0.25, 9, 4, node)));
  EXPECT_TRUE(at::equal(run(0.6), batch * dropoutMask({6, 5, 4, 3}, 0.6, 9, 4, node)));
  EXPECT_TRUE(at::equal(run(0), batch));
}

/// Mean and biased variance of a channel, in plain loops.
struct Moments {
  double mean = 0, variance = 0, count = 0;
};
Moments momentsOf(const Tensor& batch, std::int64_t channel) {
  const auto values = batch.select(1, channel).contiguous().to(at::kDouble);
  const auto* x = values.data_ptr<double>();
  Moments m{.count = static_cast<double>(values.numel())};
  for (std::int64_t i = 0; i < values.numel(); ++i) m.mean += x[i] / m.count;
  for (std::int64_t i = 0; i < values.numel(); ++i) m.variance += (x[i] - m.mean) * (x[i] - m.mean) / m.count;
  return m;
}

TEST(TrainingPass, BatchNormIsKeras) {
  GraphBuilder build({3, 4, 5});
  build.batchNorm("norm", build.input(), 1e-3);
  const auto graph = build.build();
  auto weights = initialWeights(graph, Initialisation::Glorot, 1);
  weights.at("norm.weight").copy_(at::tensor({0.5F, 1.5F, -1.0F}));
  weights.at("norm.bias").copy_(at::tensor({0.1F, 0.0F, 2.0F}));
  std::array<double, 3> mean{}, variance{1, 1, 1};
  for (int step = 0; step < 12; ++step) {
    const auto batch = someBatch({2, 3, 4, 5}, at::kFloat) * (1 + 0.1 * step) + 0.3 * step;
    const auto out = trainingForward(graph, weights, batch, {.batchNormMomentum = 0.99}, {});
    for (std::int64_t c = 0; c < 3; ++c) {
      const auto m = momentsOf(batch, c);
      const auto i = static_cast<std::size_t>(c);
      mean[i] = 0.99 * mean[i] + 0.01 * m.mean;
      variance[i] = 0.99 * variance[i] + 0.01 * m.variance * m.count / (m.count - 1);
      EXPECT_NEAR(weights.at("norm.running_mean")[c].item<double>(), mean[i], 1e-6);
      EXPECT_NEAR(weights.at("norm.running_var")[c].item<double>(), variance[i], 1e-6);
      const double gamma = weights.at("norm.weight")[c].item<double>();
      const double x = batch[1][c][2][3].item<double>();
      const double expected =
          gamma * (x - m.mean) / std::sqrt(m.variance + 1e-3) + weights.at("norm.bias")[c].item<double>();
      EXPECT_NEAR(out[1][c][2][3].item<double>(), expected, 2e-6);
    }
  }
}

TEST(TrainingPass, CanBeStopped) {
  const auto graph = smallGraph();
  auto weights = doubles(graph);
  std::stop_source source;
  source.request_stop();
  EXPECT_THROW(
      trainingForward(graph, weights, someBatch({3, 2, 7, 8}), {}, RunContext(source.get_token(), {})),
      Stopped);
}

/// Keras' 'same' for one axis: ceil(size / stride) places; the first window begins `before` outside.
struct Same {
  std::int64_t places, before;
  Same(std::int64_t size, std::int64_t kernel, std::int64_t stride)
      : places((size + stride - 1) / stride),
        before(std::max<std::int64_t>((places - 1) * stride + kernel - size, 0) / 2) {}
};

/// `take(value, kernel row, kernel column)` for every place of a window that lies inside.
template <class Take>
void overWindow(const Tensor& x, std::int64_t top, std::int64_t left, std::int64_t kernel, Take take) {
  for (std::int64_t i = 0; i < kernel; ++i) {
    for (std::int64_t j = 0; j < kernel; ++j) {
      const bool inside = top + i >= 0 && top + i < x.size(0) && left + j >= 0 && left + j < x.size(1);
      if (inside) take(x[top + i][left + j].item<double>(), i, j);
    }
  }
}

/// The blocks of mini Xception at a size, whose layers are all 'same'.
class SamePadding : public testing::TestWithParam<std::int64_t> {
 protected:
  const Node& node(const std::string& name) const { return *graph_.find(name); }
  Tensor input(const Node& node) const {
    const auto& shape = graph_.node(node.inputs.front()).shape;
    return someBatch({1, shape[0], shape[1], shape[2]});
  }
  Graph graph_ = architectureById("mini-xception").build({.input = {3, GetParam() + 4, GetParam() + 5}});
  Weights weights_ = converted(initialWeights(graph_, Initialisation::Glorot, 1), at::kDouble);
};

TEST_P(SamePadding, OfPoolingIsKeras) {
  const auto& pool = node("block1.pool");
  const auto x = input(pool), y = forwardNode(pool, {x}, weights_);
  const Same rows(x.size(2), 3, 2), columns(x.size(3), 3, 2);
  ASSERT_EQ(y.sizes().slice(2), at::IntArrayRef({rows.places, columns.places}));
  for (std::int64_t r = 0; r < rows.places; ++r) {
    for (std::int64_t c = 0; c < columns.places; ++c) {
      double most = -1e300;
      overWindow(x[0][5], 2 * r - rows.before, 2 * c - columns.before, 3,
                 [&](double value, std::int64_t, std::int64_t) { most = std::max(most, value); });
      EXPECT_EQ(y[0][5][r][c].item<double>(), most) << r << " " << c;
    }
  }
}

TEST_P(SamePadding, OfDepthwiseConvolutionIsKeras) {
  const auto& depthwise = node("block1.separable1.depthwise");
  const auto x = input(depthwise), y = forwardNode(depthwise, {x}, weights_);
  const auto kernel = weights_.at("block1.separable1.depthwise.weight")[7][0];
  ASSERT_EQ(y.sizes(), x.sizes());
  for (std::int64_t r = 0; r < x.size(2); ++r) {
    for (std::int64_t c = 0; c < x.size(3); ++c) {
      double sum = 0;
      overWindow(x[0][7], r - 1, c - 1, 3, [&](double value, std::int64_t i, std::int64_t j) {
        sum += value * kernel[i][j].item<double>();
      });
      EXPECT_NEAR(y[0][7][r][c].item<double>(), sum, 1e-12) << r << " " << c;
    }
  }
}

TEST_P(SamePadding, OfTheShortcutTakesEverySecondPixel) {
  const auto& residual = node("block1.residual");
  const auto x = input(residual), y = forwardNode(residual, {x}, weights_);
  const auto kernel = weights_.at("block1.residual.weight")[3].flatten();
  const Same rows(x.size(2), 1, 2), columns(x.size(3), 1, 2);
  ASSERT_EQ(y.sizes().slice(2), at::IntArrayRef({rows.places, columns.places}));
  for (std::int64_t r = 0; r < rows.places; ++r) {
    for (std::int64_t c = 0; c < columns.places; ++c) {
      const double sum = x[0].select(1, 2 * r).select(1, 2 * c).dot(kernel).item<double>();
      EXPECT_NEAR(y[0][3][r][c].item<double>(), sum, 1e-12);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(EvenAndOdd, SamePadding, testing::Values(8, 9, 10, 11));

}  // namespace
}  // namespace hp
