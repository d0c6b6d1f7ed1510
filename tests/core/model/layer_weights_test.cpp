// SPDX-License-Identifier: GPL-3.0-or-later
// Layers with weights against plain loops in double.
#include <cmath>

#include "tests/core/model/layer_case.h"

namespace hp {
namespace {

using namespace layer;
using namespace test;

double weightAt(const Case& c, std::int64_t i) {
  return c.weights.at("layer.weight").flatten()[i].item<double>();
}
double biasAt(const Case& c, std::int64_t i) {
  return c.weights.at("layer.bias").flatten()[i].item<double>();
}

TEST(LayerForward, LinearOnTheLastAxis) {
  for (const bool bias : {true, false}) {
    const auto c = run({2, 3, 4}, Linear{4, 5, bias});
    expectEverywhere(c.output, [&](auto n, auto k, auto y, auto o) {
      double sum = bias ? biasAt(c, o) : 0;
      for (std::int64_t i = 0; i < 4; ++i) sum += weightAt(c, o * 4 + i) * at4(c.input, n, k, y, i);
      return sum;
    });
  }
}

// Every input value is laid out over the window it would have come from.
TEST(LayerForward, ConvTranspose2dWithEverything) {
  const ConvTranspose2d conv{.in = 4,
                             .out = 6,
                             .kernel = {3, 2},
                             .stride = {2, 3},
                             .dilation = {1, 2},
                             .padding = {1, 1, 2, 2},
                             .outputPadding = {1, 2},
                             .groups = 2};
  const auto c = run({4, 3, 4}, conv);
  const auto weight = c.weights.at("layer.weight");
  const auto height = c.output.size(2), width = c.output.size(3);
  std::vector<double> expected(static_cast<std::size_t>(c.output.numel()));
  const auto place = [&](std::int64_t n, std::int64_t o, std::int64_t y, std::int64_t x) -> double& {
    return expected[static_cast<std::size_t>(((n * 6 + o) * height + y) * width + x)];
  };
  const auto layOut = [&](std::int64_t n, std::int64_t i, std::int64_t y, std::int64_t x, std::int64_t o) {
    for (std::int64_t ky = 0; ky < 3; ++ky) {
      for (std::int64_t kx = 0; kx < 2; ++kx) {
        const auto oy = y * 2 - 1 + ky, ox = x * 3 - 2 + kx * 2;
        if (oy < 0 || ox < 0 || oy >= height || ox >= width) continue;
        place(n, i / 2 * 3 + o, oy, ox) += at4(c.input, n, i, y, x) * at4(weight, i, o, ky, kx);
      }
    }
  };
  for (std::int64_t n = 0; n < 2; ++n) {
    for (std::int64_t i = 0; i < 4; ++i) {
      for (std::int64_t o = 0; o < 3; ++o) {
        for (std::int64_t y = 0; y < 3; ++y) {
          for (std::int64_t x = 0; x < 4; ++x) layOut(n, i, y, x, o);
        }
      }
    }
  }
  expectEverywhere(c.output,
                   [&](auto n, auto o, auto y, auto x) { return place(n, o, y, x) + biasAt(c, o); });
}

TEST(LayerForward, LayerNormOverTheLastAxes) {
  for (const bool affine : {true, false}) {
    const auto c = run({2, 3, 4}, LayerNorm{{3, 4}, 1e-2, affine});
    expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
      double mean = 0, variance = 0;
      for (std::int64_t i = 0; i < 12; ++i) mean += at4(c.input, n, k, i / 4, i % 4) / 12;
      for (std::int64_t i = 0; i < 12; ++i)
        variance += std::pow(at4(c.input, n, k, i / 4, i % 4) - mean, 2) / 12;
      const double normed = (at4(c.input, n, k, y, x) - mean) / std::sqrt(variance + 1e-2);
      return affine ? normed * weightAt(c, y * 4 + x) + biasAt(c, y * 4 + x) : normed;
    });
  }
}

}  // namespace
}  // namespace hp
