// SPDX-License-Identifier: GPL-3.0-or-later
// Small networks whose relevances were worked out by hand or published with another tool's tests.
#include <gtest/gtest.h>

#include "core/explain/lrp/elementwise.h"
#include "core/explain/lrp/profiles.h"
#include "core/explain/lrp/rule_text.h"
#include "tests/core/lrp/run_lrp.h"
#include "tests/core/lrp/single_layer.h"

namespace hp::test {
namespace {

void expectNear(const std::vector<double>& got, const std::vector<double>& expected, double tolerance) {
  EXPECT_LE(largestDifference(got, expected), tolerance) << ::testing::PrintToString(got);
}

TEST(AnalyticLrp, ZeroRuleCountsTheBias) {
  const SingleLayer layer{
      .weight = {{3, 4}, {5, 6}}, .bias = {7, 8}, .input = {1, 2}, .relevance = {1.0 / 3, 2.0 / 3}};
  expectNear(layer.passedOn("zero", LrpProfile::Heatproof), {17.0 / 90, 316.0 / 675}, 1e-12);
  expectNear(layer.passedOn("epsilon", LrpProfile::Zennit), {17.0 / 90, 316.0 / 675}, 1e-6);
}

TEST(AnalyticLrp, AlphaBetaWithBias) {
  const SingleLayer layer{.weight = {{1, -1}}, .bias = {-1}, .input = {1, 1}, .relevance = {-1}};
  expectNear(layer.passedOn("alpha-beta 1 0", LrpProfile::Zennit), {-1, 0}, 2e-6);
  expectNear(layer.passedOn("alpha-beta 2 1", LrpProfile::Zennit), {-2, 0.5}, 3e-6);
  expectNear(layer.passedOn("alpha-beta 2 1", LrpProfile::Heatproof), {-2, 0.5}, 1e-8);
  // The whole bias makes the denominator 1 - 1: a unit of relevance becomes 1e7.
  expectNear(layer.passedOn("alpha-beta 1 0", LrpProfile::Innvestigate), {-1e7, 0}, 1e-6);
}

TEST(AnalyticLrp, GeneralisedGammaOnSignedInput) {
  const SingleLayer layer{
      .weight = {{1, -4}, {2, 0}}, .bias = {-2, 3}, .input = {-1, 1}, .relevance = {-0.07, 1}};
  expectNear(layer.passedOn("gamma 0.25", LrpProfile::Heatproof), {-1.15285714, -0.04}, 1e-7);
  expectNear(layer.passedOn("gamma 0.25", LrpProfile::Zennit), {-1.15285714, -0.04}, 2e-6);
}

// Linear 3 -> 3 of twos, ReLU, linear 3 -> 1 of threes.
Network captumToy(double corner) {
  GraphBuilder build({3});
  build.linear("out", build.relu("relu", build.linear("first", build.input(), 3, false)), 1, false);
  return networkOf(build.build(), {{"first.weight", tensorOf({corner, 2, 2, 2, 2, 2, 2, 2, 2}, {3, 3})},
                                   {"out.weight", tensorOf({3, 3, 3}, {1, 3})}});
}

std::vector<double> captum(const Network& network, const std::vector<float>& input, const std::string& rules,
                           int target = 1) {
  const LrpParams params{.composite = LrpComposite::Epsilon,
                         .profile = LrpProfile::Captum,
                         .start = LrpStart::Logit,
                         .precision = LrpPrecision::Float64,
                         .rules = rules};
  return channelValues(
      runLrp(network, {{1, static_cast<std::int64_t>(input.size())}, input}, target, params));
}

TEST(AnalyticLrp, CaptumsToyNetwork) {
  expectNear(captum(captumToy(2), {1, 2, 3}, ""), {18, 36, 54}, 1e-5);
  expectNear(captum(captumToy(-2), {1, 2, 3}, "first=gamma 1; out=gamma 0.25"), {28.0 / 3, 104.0 / 3, 52},
             1e-5);
  expectNear(captum(captumToy(-2), {1, 2, 3}, "*=z-plus"), {12, 33.6, 50.4}, 1e-5);
  expectNear(captum(captumToy(-2), {1, 2, 3}, "first=pass"), {24, 36, 36}, 1e-5);
}

TEST(AnalyticLrp, TanhIsPassed) {
  GraphBuilder build({3});
  const auto first = build.linear("first", build.input(), 3, false);
  build.linear("out", build.add("tanh", layer::Activation{ActivationKind::Tanh}, {first}), 1, false);
  const auto network = networkOf(build.build(), {{"first.weight", at::full({3, 3}, 0.1, at::kFloat)},
                                                 {"out.weight", at::full({1, 3}, 0.1, at::kFloat)}});
  expectNear(captum(network, {1, 2, 3}, ""), {0.0269, 0.0537, 0.0806}, 1e-4);
}

TEST(AnalyticLrp, SkipConnection) {
  GraphBuilder build({2});
  const auto linear = build.linear("linear", build.input(), 2, false);
  build.add("sum", linear, build.input());
  const auto network = networkOf(build.build(), {{"linear.weight", at::full({2, 2}, 5.0, at::kFloat)}});
  expectNear(captum(network, {2, 3}, "", 1), {10, 18}, 1e-5);
}

TEST(AnalyticLrp, ParallelSumWithBias) {
  GraphBuilder build({2});
  const auto relu = build.relu("relu", build.linear("linear", build.input(), 2));
  build.add("sum", build.input(), relu);
  const auto network = networkOf(build.build(), {{"linear.weight", tensorOf({3, 4, 5, 6}, {2, 2})},
                                                 {"linear.bias", tensorOf({7, 8}, {2})}});
  for (int target : {0, 1}) {
    const LrpParams params{
        .composite = LrpComposite::Zero, .start = LrpStart::One, .precision = LrpPrecision::Float64};
    const auto got = channelValues(runLrp(network, {{1, 2}, {1, 2}}, target, params));
    const auto expected =
        target == 0 ? std::vector<double>{4.0 / 19, 8.0 / 19} : std::vector<double>{5.0 / 27, 14.0 / 27};
    expectNear(got, expected, 1e-6);
  }
}

TEST(AnalyticLrp, MaxPoolRoutesToTheWinner) {
  GraphBuilder build({1, 3, 3});
  build.add("flat", layer::Flatten{}, {build.maxPool("pool", build.input(), 2, 1)});
  const auto network = networkOf(build.build(), {});
  const Array input{{1, 1, 3, 3}, {1, 2, 3, 10, 5, 6, 7, 8, 9}};
  const std::vector<std::vector<double>> winners{{0, 0, 0, 1, 0, 0, 0, 0, 0},
                                                 {0, 0, 0, 0, 0, 1, 0, 0, 0},
                                                 {0, 0, 0, 1, 0, 0, 0, 0, 0},
                                                 {0, 0, 0, 0, 0, 0, 0, 0, 1}};
  for (int target = 0; target < 4; ++target) {
    const auto got = channelValues(runLrp(network, input, target, {.start = LrpStart::One}));
    expectNear(got, winners[static_cast<std::size_t>(target)], 0);
  }
}

TEST(AnalyticLrp, ScaleUnderTheZeroRule) {
  GraphBuilder build({2});
  build.add("scale", layer::Scale{.factor = {-2, 2}, .offset = {1, -3}}, {build.input()});
  const auto network = networkOf(build.build(), {});
  for (int target : {0, 1}) {
    const LrpParams params{.start = LrpStart::One, .precision = LrpPrecision::Float64, .rules = "scale=zero"};
    const auto got = channelValues(runLrp(network, {{1, 2}, {1, 2}}, target, params));
    expectNear(got, target == 0 ? std::vector<double>{2, 0} : std::vector<double>{0, 4}, 1e-6);
  }
}

// Two channels of a 3x3 sum with biases -50 and -75; rows of the linear layer alternate in sign.
TEST(AnalyticLrp, OneConvolutionNetwork) {
  GraphBuilder build({1, 4, 4});
  const auto conv = build.relu("relu1", build.conv("conv1", build.input(), {.out = 2, .kernel = {3, 3}}));
  const auto flat = build.add("flatten", layer::Flatten{}, {conv});
  build.relu("relu2", build.linear("fc1", flat, 4, false));
  std::vector<double> rows;
  for (int row = 0; row < 4; ++row) rows.insert(rows.end(), {1, 1, 1, 1, 1, -1, -1, -1});
  const auto network = networkOf(build.build(), {{"conv1.weight", at::ones({2, 1, 3, 3})},
                                                 {"conv1.bias", tensorOf({-50, -75}, {2})},
                                                 {"fc1.weight", tensorOf(rows, {4, 8})}});
  Array input{{1, 1, 4, 4}, {}};
  for (int i = 0; i < 16; ++i) input.values.push_back(static_cast<float>(i));
  const LrpParams params{
      .composite = LrpComposite::Epsilon, .profile = LrpProfile::Captum, .start = LrpStart::Logit};
  const auto result = runLrp(network, input, 0, params);
  EXPECT_EQ(result.start, 54);
  expectNear(channelValues(result), {0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11, 0, 0, 0, 0}, 1e-4);
}

TEST(AnalyticLrp, StabiliserTakesZeroAsPositive) {
  const auto z = at::tensor(std::vector<double>{0.0, -0.0, -2.0, 2.0}, at::kDouble).view({1, 4});
  const auto c = lrp::divided(at::ones_like(z), z, {.guard = lrp::Guard::Added, .epsilon = 0.5}).c;
  expectNear({c.data_ptr<double>(), c.data_ptr<double>() + 4}, {2, 2, -0.4, 0.4}, 0);
  const auto exact = lrp::divided(at::ones_like(z), z, {.guard = lrp::Guard::AtZero, .epsilon = 0.5}).c;
  expectNear({exact.data_ptr<double>(), exact.data_ptr<double>() + 4}, {2, 2, -0.5, 0.5}, 0);
  const auto none = lrp::divided(at::ones_like(z), z, {.guard = lrp::Guard::None}).c;
  expectNear({none.data_ptr<double>(), none.data_ptr<double>() + 4}, {0, 0, -0.5, 0.5}, 0);
}

}  // namespace
}  // namespace hp::test
