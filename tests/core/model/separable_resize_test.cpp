// SPDX-License-Identifier: GPL-3.0-or-later
// Against plain loops, and against LibTorch's own forms, whose place these take on GPUs.
#include "core/model/separable_resize.h"

#include <torch/csrc/autograd/autograd.h>

#include <cmath>

#include "tests/core/model/layer_case.h"

namespace hp {
namespace {

using test::at4;
using test::randomTensor;

struct Sizes {
  std::int64_t height, width;
  Extent2d output;
};
// Fewer, as many, more; to one; sides that do not divide.
const std::vector<Sizes> kSizes = {{7, 5, {3, 2}}, {6, 6, {6, 6}}, {4, 9, {7, 7}},
                                   {5, 3, {1, 1}}, {2, 3, {4, 6}}, {1, 4, {3, 1}}};

template <class Value>
void expectEverywhere(const at::Tensor& y, Value value) {
  for (std::int64_t n = 0; n < y.size(0); ++n)
    for (std::int64_t c = 0; c < y.size(1); ++c)
      for (std::int64_t i = 0; i < y.size(2); ++i)
        for (std::int64_t j = 0; j < y.size(3); ++j)
          ASSERT_NEAR(at4(y, n, c, i, j), value(n, c, i, j), 1e-12);
}

at::Tensor input(const Sizes& sizes) { return randomTensor({2, 3, sizes.height, sizes.width}, 1); }

TEST(AdaptiveMeans, AreMeansOverEvenWindows) {
  for (const auto& sizes : kSizes) {
    const auto x = input(sizes);
    const auto bounds = [](std::int64_t i, std::int64_t in, std::int64_t out) {
      return std::pair(i * in / out,
                       static_cast<std::int64_t>(std::ceil(double((i + 1) * in) / double(out))));
    };
    expectEverywhere(adaptiveMeans(x, sizes.output), [&](auto n, auto c, auto i, auto j) {
      const auto [top, bottom] = bounds(i, sizes.height, sizes.output.height);
      const auto [left, right] = bounds(j, sizes.width, sizes.output.width);
      double sum = 0;
      for (auto y = top; y < bottom; ++y)
        for (auto z = left; z < right; ++z) sum += at4(x, n, c, y, z);
      return sum / double((bottom - top) * (right - left));
    });
  }
}

/// Value of a line at a place between its points.
double between(double place, std::int64_t in, const std::function<double(std::int64_t)>& value) {
  const double inside = std::min(std::max(place, 0.0), double(in - 1));
  const auto below = static_cast<std::int64_t>(std::floor(inside));
  const auto above = std::min(below + 1, in - 1);
  return value(below) * (1 - (inside - double(below))) + value(above) * (inside - double(below));
}

TEST(Interpolated, IsBilinearBetweenCentresOrCorners) {
  for (const bool corners : {false, true}) {
    const auto place = [&](std::int64_t i, std::int64_t in, std::int64_t out) {
      if (!corners) return (double(i) + 0.5) * double(in) / double(out) - 0.5;
      return out == 1 ? 0.0 : double(i * (in - 1)) / double(out - 1);
    };
    for (const auto& sizes : kSizes) {
      const auto x = input(sizes);
      expectEverywhere(interpolated(x, sizes.output, corners), [&](auto n, auto c, auto i, auto j) {
        return between(place(i, sizes.height, sizes.output.height), sizes.height, [&](auto y) {
          return between(place(j, sizes.width, sizes.output.width), sizes.width,
                         [&](auto z) { return at4(x, n, c, y, z); });
        });
      });
    }
  }
}

at::Tensor gradientOf(const at::Tensor& output, const at::Tensor& x) {
  const auto start = randomTensor(Shape(output.sizes().begin(), output.sizes().end()), 2);
  return torch::autograd::grad({output}, {x}, {start}).front();
}

void expectSame(const at::Tensor& ours, const at::Tensor& theirs, const at::Tensor& x) {
  EXPECT_LT((ours - theirs).abs().max().item<double>(), 1e-6);
  EXPECT_LT((gradientOf(ours, x) - gradientOf(theirs, x)).abs().max().item<double>(), 1e-6);
}

TEST(SeparableResize, HasLibTorchsValuesAndGradients) {
  for (const auto& sizes : kSizes) {
    const auto x = input(sizes).set_requires_grad(true);
    const std::vector<std::int64_t> side = {sizes.output.height, sizes.output.width};
    expectSame(adaptiveMeans(x, sizes.output), at::adaptive_avg_pool2d(x, side), x);
    for (const bool corners : {false, true})
      expectSame(interpolated(x, sizes.output, corners), at::upsample_bilinear2d(x, side, corners), x);
  }
}

TEST(SeparableResize, KeepsTypeAndLayout) {
  const auto x = input(kSizes.front()).to(at::kFloat).contiguous(at::MemoryFormat::ChannelsLast);
  for (const auto& y : {adaptiveMeans(x, {3, 2}), interpolated(x, {3, 2}, false)}) {
    EXPECT_EQ(y.scalar_type(), at::kFloat);
    EXPECT_TRUE(y.is_contiguous(at::MemoryFormat::ChannelsLast));
  }
}

TEST(SeparableResize, LeavesTheProcessorsBitsAlone) {
  at::globalContext().setDeterministicAlgorithms(true, false);
  EXPECT_FALSE(wantsFixedOrder(input(kSizes.front())));
  at::globalContext().setDeterministicAlgorithms(false, false);
}

}  // namespace
}  // namespace hp
