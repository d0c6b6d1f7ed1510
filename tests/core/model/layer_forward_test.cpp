// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of layer against plain loops in double, written without LibTorch's operations.
#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

#include "tests/core/model/layer_case.h"

namespace hp {
namespace {

using namespace layer;
using namespace test;

TEST(LayerForward, Conv2dWithEverything) {
  const Conv2d conv{.in = 4,
                    .out = 6,
                    .kernel = {3, 2},
                    .stride = {2, 1},
                    .dilation = {1, 2},
                    .padding = {1, 2, 0, 1},
                    .groups = 2};
  const auto c = run({4, 7, 6}, conv);
  const auto weight = c.weights.at("layer.weight");
  expectEverywhere(c.output, [&](auto n, auto o, auto y, auto x) {
    double sum = c.weights.at("layer.bias")[o].template item<double>();
    for (std::int64_t i = 0; i < 2; ++i) {
      overWindow(c.input, {conv.kernel, conv.stride, conv.dilation, conv.padding}, n, (o / 3) * 2 + i, y, x,
                 [&](auto ky, auto kx, auto value) { sum += value.value_or(0) * at4(weight, o, i, ky, kx); });
    }
    return sum;
  });
}

TEST(LayerForward, MaxPoolWithAsymmetricPaddingAndCeil) {
  for (const auto& pool :
       {MaxPool2d{{3, 3}, {2, 2}, {}, {0, 1, 0, 1}, false}, MaxPool2d{{3, 3}, {2, 2}, {}, {}, true},
        MaxPool2d{{2, 2}, {2, 2}, {2, 1}, Padding2d::all(1), false}}) {
    const auto c = run({2, 8, 6}, pool);
    expectEverywhere(c.output, [&](auto n, auto channel, auto y, auto x) {
      double best = -std::numeric_limits<double>::infinity();
      overWindow(c.input, {pool.kernel, pool.stride, pool.dilation, pool.padding}, n, channel, y, x,
                 [&](auto, auto, auto value) { best = std::max(best, value.value_or(best)); });
      return best;
    });
  }
}

TEST(LayerForward, AvgPoolCountsPaddingOrNot) {
  for (const bool counts : {true, false}) {
    for (const auto& padding : {Padding2d::all(1), Padding2d{0, 1, 0, 1}}) {
      const AvgPool2d pool{{3, 3}, {2, 2}, padding, false, counts};
      const auto c = run({2, 8, 8}, pool);
      expectEverywhere(c.output, [&](auto n, auto channel, auto y, auto x) {
        double sum = 0;
        int count = 0;
        overWindow(c.input, {pool.kernel, pool.stride, {}, pool.padding}, n, channel, y, x,
                   [&](auto, auto, auto value) {
                     sum += value.value_or(0);
                     count += value || counts ? 1 : 0;
                   });
        return sum / count;
      });
    }
  }
}

// Windows that start in the trailing padding do not count in ceil mode, even where padding is one-sided or
// wide.
TEST(LayerForward, CeilModeWithTrailingPadding) {
  run({1, 4, 4}, MaxPool2d{{2, 2}, {2, 2}, {}, {0, 3, 3, 0}, true});  // its shape is judged there
  const Padding2d trailing{0, 1, 0, 2};
  const auto most = run({2, 4, 5}, MaxPool2d{{2, 3}, {2, 2}, {}, trailing, true});
  EXPECT_EQ(Shape(most.output.sizes().begin(), most.output.sizes().end()), (Shape{2, 2, 2, 3}));
  expectEverywhere(most.output, [&](auto n, auto channel, auto y, auto x) {
    double best = -std::numeric_limits<double>::infinity();
    overWindow(most.input, {{2, 3}, {2, 2}, {}, trailing}, n, channel, y, x,
               [&](auto, auto, auto value) { best = std::max(best, value.value_or(best)); });
    return best;
  });
  const auto mean = run({2, 4, 5}, AvgPool2d{{2, 3}, {2, 2}, trailing, true, false});
  expectEverywhere(mean.output, [&](auto n, auto channel, auto y, auto x) {
    double sum = 0, count = 0;
    overWindow(mean.input, {{2, 3}, {2, 2}, {}, trailing}, n, channel, y, x, [&](auto, auto, auto value) {
      sum += value.value_or(0);
      count += value ? 1 : 0;
    });
    return sum / count;
  });
}

TEST(LayerForward, BatchNormAndScale) {
  const auto c = run({3, 2, 2}, BatchNorm2d{3, 1e-3, true});
  const auto w = [&](const char* role, std::int64_t i) {
    return c.weights.at(std::string("layer.") + role)[i].item<double>();
  };
  expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
    return (at4(c.input, n, k, y, x) - w("running_mean", k)) / std::sqrt(w("running_var", k) + 1e-3) *
               w("weight", k) +
           w("bias", k);
  });
  const auto plain = run({3, 2, 2}, BatchNorm2d{3, 1e-3, false});
  expectEverywhere(plain.output, [&](auto n, auto k, auto y, auto x) {
    return (at4(plain.input, n, k, y, x) -
            plain.weights.at("layer.running_mean")[k].template item<double>()) /
           std::sqrt(plain.weights.at("layer.running_var")[k].template item<double>() + 1e-3);
  });
  const auto scaled = run({3, 2, 2}, Scale{{2, 3, 4}, {-1}});
  expectEverywhere(scaled.output, [&](auto n, auto k, auto y, auto x) {
    return at4(scaled.input, n, k, y, x) * static_cast<double>(k + 2) - 1;
  });
}

TEST(LayerForward, MovingValuesAbout) {
  const auto sliced = run({4, 3, 5}, Slice{2, 1, 5, 2});
  expectEverywhere(sliced.output,
                   [&](auto n, auto c, auto y, auto x) { return at4(sliced.input, n, c, y, 1 + 2 * x); });
  const auto paddedOne = run({2, 3, 3}, Pad{{1, 0, 0, 2}, 1, 1, -0.5});
  expectEverywhere(paddedOne.output, [&](auto n, auto c, auto y, auto x) {
    const bool inside = c >= 1 && c < 3 && y >= 1 && x < 3;
    return inside ? at4(paddedOne.input, n, c - 1, y - 1, x) : -0.5;
  });
  const auto turned = run({2, 3, 4}, Permute{{1, 2, 0}});
  expectEverywhere(turned.output,
                   [&](auto n, auto c, auto y, auto x) { return at4(turned.input, n, x, c, y); });
  const auto nearest = run({1, 2, 2}, Upsample{{4, 4}, UpsampleMode::Nearest});
  expectEverywhere(nearest.output,
                   [&](auto n, auto c, auto y, auto x) { return at4(nearest.input, n, c, y / 2, x / 2); });
  const auto flat = run({2, 3, 4}, Flatten{0});
  EXPECT_TRUE(at::equal(flat.output, flat.input.reshape({2, 24})));
}

TEST(LayerForward, Activations) {
  const std::vector<std::pair<Activation, std::function<double(double)>>> cases{
      {{ActivationKind::Relu}, [](double x) { return x > 0 ? x : 0; }},
      {{ActivationKind::Relu6}, [](double x) { return std::clamp(x, 0.0, 6.0); }},
      {{ActivationKind::LeakyRelu, 0.1}, [](double x) { return x > 0 ? x : 0.1 * x; }},
      {{ActivationKind::Elu, 1.5}, [](double x) { return x > 0 ? x : 1.5 * std::expm1(x); }},
      {{ActivationKind::Sigmoid}, [](double x) { return 1 / (1 + std::exp(-x)); }},
      {{ActivationKind::Tanh}, [](double x) { return std::tanh(x); }},
      {{ActivationKind::Gelu}, [](double x) { return 0.5 * x * (1 + std::erf(x / std::sqrt(2.0))); }},
      {{ActivationKind::Silu}, [](double x) { return x / (1 + std::exp(-x)); }},
      {{ActivationKind::HardSigmoid}, [](double x) { return std::clamp(x / 6 + 0.5, 0.0, 1.0); }},
      {{ActivationKind::HardSwish}, [](double x) { return x * std::clamp(x / 6 + 0.5, 0.0, 1.0); }},
      {{ActivationKind::Softplus}, [](double x) { return std::log1p(std::exp(x)); }},
  };
  for (const auto& [activation, expected] : cases) {
    const auto c = run({2, 3, 3}, activation);
    expectEverywhere(
        c.output, [&, &f = expected](auto n, auto k, auto y, auto x) { return f(at4(c.input, n, k, y, x)); });
  }
}

}  // namespace
}  // namespace hp
