// SPDX-License-Identifier: GPL-3.0-or-later
// What no rule covers goes back as the gradient: autograd, which the interpreter itself never uses, must
// agree.
#include "core/explain/lrp/gradient.h"

#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include "core/explain/lrp/pooling.h"
#include "core/model/executor.h"
#include "tests/core/lrp/run_lrp.h"

namespace hp::test {
namespace {

struct Case {
  Layer layer = layer::Identity{};
  std::vector<Shape> inputs = {};
};

std::vector<Case> cases() {
  using namespace layer;
  std::vector<Case> all{
      {MaxPool2d{.kernel = {3, 3}, .stride = {2, 2}, .padding = Padding2d::all(1)}, {{5, 9, 8}}},
      {MaxPool2d{.kernel = {3, 2}, .stride = {2, 1}, .padding = {0, 1, 1, 0}, .ceilMode = true}, {{5, 9, 8}}},
      {AvgPool2d{.kernel = {3, 3}, .stride = {2, 2}, .padding = Padding2d::all(1)}, {{3, 8, 9}}},
      {AvgPool2d{.kernel = {3, 3},
                 .stride = {2, 2},
                 .padding = Padding2d::all(1),
                 .ceilMode = true,
                 .countPadding = false},
       {{3, 8, 9}}},
      {AvgPool2d{.kernel = {2, 2}, .stride = {1, 1}, .padding = {0, 1, 0, 1}}, {{3, 6, 5}}},
      {AvgPool2d{.kernel = {2, 2}, .stride = {1, 1}, .padding = {0, 1, 0, 1}, .countPadding = false},
       {{3, 6, 5}}},
      {AdaptiveAvgPool2d{{1, 1}}, {{3, 5, 4}}},
      {AdaptiveAvgPool2d{{3, 2}}, {{3, 7, 5}}},
      {GlobalMean{}, {{3, 5, 4}}},
      {GlobalMean{.keepAxes = true}, {{3, 5, 4}}},
      {Add{}, {{3, 4, 4}, {3, 4, 4}, {3, 4, 4}}},
      {Mul{}, {{3, 4, 4}, {3, 1, 1}}},
      {Mul{}, {{3, 4, 4}, {3, 4, 4}}},
      {Concat{}, {{3, 4, 4}, {2, 4, 4}}},
      {Slice{.axis = 1, .begin = 1, .end = 6, .step = 2}, {{3, 7, 4}}},
      {Pad{.padding = {1, 2, 0, 1}, .channelsBefore = 2, .channelsAfter = 1}, {{3, 4, 5}}},
      {Flatten{}, {{3, 4, 5}}},
      {Reshape{{4, 15}}, {{3, 4, 5}}},
      {Permute{{2, 0, 1}}, {{3, 4, 5}}},
      {Upsample{.output = {7, 9}}, {{3, 4, 5}}},
      {Upsample{.output = {7, 9}, .mode = UpsampleMode::Bilinear}, {{3, 4, 5}}},
      {Upsample{.output = {8, 9}, .mode = UpsampleMode::Bilinear, .alignCorners = true}, {{3, 4, 5}}},
      {Dropout{}, {{3, 4}}},
      {Softmax{}, {{7}}},
      {LayerNorm{.normalised = {5}, .affine = false}, {{3, 4, 5}}},
      {LayerNorm{.normalised = {3, 4, 5}, .affine = false}, {{3, 4, 5}}},
      {Scale{.factor = {2, -1, 3}, .offset = {0, 1, 2}}, {{3, 4, 5}}},
  };
  for (int kind = 0; kind <= static_cast<int>(ActivationKind::Softplus); ++kind) {
    all.push_back({Activation{static_cast<ActivationKind>(kind), 0.3}, {{3, 6, 6}}});
  }
  return all;
}

at::Tensor batch(const Shape& shape) {
  Shape full{1};
  full.insert(full.end(), shape.begin(), shape.end());
  return at::randn(full, at::kDouble) * 3;
}

TEST(LrpGradient, IsAutogradsForEveryKindOfLayer) {
  at::manual_seed(5);
  for (const auto& one : cases()) {
    Node node{.id = 1, .name = "layer", .layer = one.layer, .shape = outputShape(one.layer, one.inputs)};
    lrp::NodeState state{.node = node};
    for (const auto& shape : one.inputs) {
      auto input = batch(shape);
      if (input.dim() == 4) input = input.contiguous(at::MemoryFormat::ChannelsLast);
      state.inputs.push_back(input.requires_grad_(true));
    }
    const at::AutoGradMode withGradients(true);
    state.output = forwardNode(node, state.inputs, {});
    const auto c = at::randn(state.output.sizes(), at::kDouble);
    const auto expected =
        torch::autograd::grad({(state.output * c).sum()}, {state.inputs.begin(), state.inputs.end()});
    const at::NoGradGuard noGradients;
    state.weights = lrp::affineWeights(node, {}, at::kDouble);
    if (const auto* pool = node.as<layer::MaxPool2d>())
      state.winners = lrp::maxPooled(*pool, state.inputs.front()).winners;
    const auto got = lrp::gradientOf(state, c);
    ASSERT_EQ(got.size(), expected.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
      ASSERT_EQ(got[i].sizes(), expected[i].sizes()) << layerText(node.layer);
      EXPECT_LE((got[i] - expected[i]).abs().max().item<double>(), 1e-12) << layerText(node.layer);
    }
  }
}

}  // namespace
}  // namespace hp::test
