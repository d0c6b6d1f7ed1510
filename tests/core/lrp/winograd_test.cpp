// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/winograd.h"

#include <gtest/gtest.h>

namespace hp::test {
namespace {

double relativeDifference(const at::Tensor& ours, const at::Tensor& exact) {
  EXPECT_EQ(ours.sizes(), exact.sizes());
  return ((ours.to(at::kDouble) - exact).abs().max() / exact.abs().max()).item<double>();
}

TEST(Winograd, IsTheConvolutionAndItsTranspose) {
  const at::NoGradGuard noGradients;
  at::manual_seed(3);
  for (const std::int64_t padding : {0, 1, 2}) {
    const auto input = at::randn({1, 64, 57, 50}).contiguous(at::MemoryFormat::ChannelsLast);
    const auto weight = at::randn({80, 64, 3, 3}), bias = at::randn({80});
    const auto exact =
        at::conv2d(input.to(at::kDouble), weight.to(at::kDouble), bias.to(at::kDouble), 1, padding);
    const layer::Conv2d conv{.in = 64, .out = 80, .kernel = {3, 3}, .padding = Padding2d::all(padding)};
    ASSERT_TRUE(lrp::suitsWinograd(conv, input, {exact.size(2), exact.size(3)}));
    EXPECT_LE(
        relativeDifference(lrp::winograd(input, weight, bias, {padding, padding}, lrp::Kernel::AsIs), exact),
        1.5e-5);

    const auto c = at::randn(exact.sizes()).contiguous(at::MemoryFormat::ChannelsLast);
    const auto transposed = at::conv_transpose2d(c.to(at::kDouble), weight.to(at::kDouble), {}, 1, padding);
    const auto turned = lrp::winograd(c, weight, {}, {2 - padding, 2 - padding}, lrp::Kernel::Turned);
    EXPECT_LE(relativeDifference(turned, transposed), 1.5e-5);
  }
}

TEST(Winograd, IsLeftAloneWhereItWouldNotPay) {
  const auto input = at::zeros({1, 64, 56, 56});
  const layer::Conv2d good{.in = 64, .out = 64, .kernel = {3, 3}, .padding = Padding2d::all(1)};
  EXPECT_TRUE(lrp::suitsWinograd(good, input, {56, 56}));
  EXPECT_FALSE(lrp::suitsWinograd(good, input, {4, 4}));
  EXPECT_FALSE(lrp::suitsWinograd(good, input.to(at::kDouble), {56, 56}));
  auto other = good;
  other.stride = {2, 2};
  EXPECT_FALSE(lrp::suitsWinograd(other, input, {56, 56}));
  other = good;
  other.groups = 2;
  EXPECT_FALSE(lrp::suitsWinograd(other, input, {56, 56}));
  other = good;
  other.padding = {1, 0, 1, 1};
  EXPECT_FALSE(lrp::suitsWinograd(other, input, {56, 56}));
}

}  // namespace
}  // namespace hp::test
