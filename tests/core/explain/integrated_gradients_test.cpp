// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/integrated_gradients.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/model/executor.h"
#include "core/model/graph_builder.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

double factOf(const Attribution& result, const std::string& id) {
  for (const auto& fact : result.facts) {
    if (fact.id == id) return fact.value;
  }
  ADD_FAILURE() << "no fact " << id;
  return 0;
}

// f(x) = max(0, w x + b) behind a flattened picture of 1 x 2 x 2.
Network oneUnit(std::vector<float> weights, float bias) {
  GraphBuilder b({1, 2, 2});
  b.relu("relu", b.linear("fc", b.add("flat", layer::Flatten{}, {0}), 2));
  NetworkContent content{.graph = b.build(), .title = "One unit"};
  const auto row = at::tensor(weights);
  content.weights["fc.weight"] = at::stack({row, -row});
  content.weights["fc.bias"] = at::tensor({bias, -bias});
  return makeNetwork(std::move(content));
}

TEST(IntegratedGradients, OfALinearPieceAreItsTermsForAnyNumberOfSteps) {
  const auto network = oneUnit({1, -2, 3, 4}, 5);
  const Array input{{1, 1, 2, 2}, {1, 0.5f, 2, -1}};
  for (const std::int64_t steps : {1, 2, 50}) {
    const auto result = explain(integratedGradientsMethod(), {network, input, 0},
                                IntegratedGradientsParams{.steps = steps}, {});
    const std::vector<float> terms{1, -1, 6, -4};
    for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(result.map.values[i], terms[i], 1e-6) << steps;
    EXPECT_NEAR(factOf(result, "completeness-error"), 0, 1e-6);
    EXPECT_NEAR(factOf(result, "difference"), 2, 1e-6);
  }
}

// The unit wakes at alpha = 4 / 5 of the way: a fifth of every term is left.
TEST(IntegratedGradients, CountOnlyThePartOfTheWayOnWhichAUnitIsAwake) {
  const auto network = oneUnit({1, 1, 1, 2}, -4);
  const Array input{{1, 1, 2, 2}, {1, 1, 1, 1}};
  const IntegratedGradientsParams params{.steps = 50, .tolerance = 1e-5};
  const auto result = explain(integratedGradientsMethod(), {network, input, 0}, params, {});
  for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(result.map.values[i], i < 3 ? 0.2 : 0.4, 1e-5);
  EXPECT_LE(factOf(result, "completeness-error"), 1e-5);
}

TEST(IntegratedGradients, AreCompleteToTheToleranceAskedFor) {
  const auto network = test::tinyNetwork();
  const auto input = test::randomInput(network);
  for (int target = 0; target < 4; ++target) {
    const IntegratedGradientsParams params{.steps = 10, .tolerance = 1e-5, .mostSteps = 5000};
    const auto result = explain(integratedGradientsMethod(), {network, input, target}, params, {});
    EXPECT_LE(factOf(result, "completeness-error"), 1e-5);
    EXPECT_NEAR(result.sum, factOf(result, "difference"), 2e-5 * std::abs(factOf(result, "difference")));
  }
}

// The mean of many gradients at midpoints, each by the plain method.
TEST(IntegratedGradients, AreTheMeanGradientTimesTheWay) {
  const auto network = test::tinyNetwork();
  const auto input = test::randomInput(network);
  const auto black = filledInput(network, Fill::Black);
  std::vector<double> sum(input.values.size());
  constexpr int kPoints = 1000;
  for (int k = 0; k < kPoints; ++k) {
    Array at = input;
    for (std::size_t i = 0; i < at.values.size(); ++i)
      at.values[i] =
          static_cast<float>(black.values[i] + (k + 0.5) / kPoints * (input.values[i] - black.values[i]));
    const auto gradient = explain(gradientMethod(), {network, at, 1}, GradientParams{}, {});
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += gradient.channels.values[i] / double{kPoints};
  }
  const IntegratedGradientsParams params{.baseline = Fill::Black, .steps = 500};
  const auto result = explain(integratedGradientsMethod(), {network, input, 1}, params, {});
  double largest = 0;
  for (const float value : result.channels.values) largest = std::max(largest, std::abs(double{value}));
  for (std::size_t i = 0; i < sum.size(); ++i)
    ASSERT_NEAR(result.channels.values[i], sum[i] * (input.values[i] - black.values[i]), 2e-3 * largest) << i;
}

TEST(IntegratedGradients, EndTheirSearchWhereTheyAreTold) {
  const auto network = test::tinyNetwork();
  const IntegratedGradientsParams params{.steps = 4, .tolerance = 1e-12, .mostSteps = 30};
  const auto result =
      explain(integratedGradientsMethod(), {network, test::randomInput(network), 1}, params, {});
  EXPECT_EQ(factOf(result, "steps"), 4 + 3 * 8);
}

TEST(IntegratedGradients, HaveTheSameBitsOnAnyNumberOfThreads) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 1};
  const int before = threads();
  setThreads(1);
  const auto one = explain(integratedGradientsMethod(), request, IntegratedGradientsParams{}, {});
  setThreads(2);
  const auto two = explain(integratedGradientsMethod(), request, IntegratedGradientsParams{}, {});
  setThreads(before);
  EXPECT_EQ(one.channels, two.channels);
}

}  // namespace
}  // namespace hp
