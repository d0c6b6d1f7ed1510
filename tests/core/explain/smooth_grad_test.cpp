// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/smooth_grad.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/philox.h"
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

struct Case {
  Network network = test::tinyNetwork();
  ExplainRequest request{network, test::randomInput(network), 2};

  Attribution run(const SmoothGradParams& params) const {
    return explain(smoothGradMethod(), request, params, {});
  }
};

// Every sample's gradient by the plain method.
std::vector<std::vector<double>> slowGradients(const Case& of, const SmoothGradParams& params) {
  const auto& x = of.request.input.values;
  const double deviation = params.level * (double{*std::max_element(x.begin(), x.end())} -
                                           double{*std::min_element(x.begin(), x.end())});
  std::vector<std::vector<double>> all;
  for (std::int64_t sample = 0; sample < params.samples; ++sample) {
    const Philox noise(static_cast<std::uint64_t>(params.seed), RandomPurpose::Noise,
                       static_cast<std::uint64_t>(sample));
    auto request = of.request;
    for (std::size_t i = 0; i < x.size(); ++i)
      request.input.values[i] = static_cast<float>(x[i] + deviation * noise.normal(i));
    const auto gradient = explain(gradientMethod(), request, GradientParams{}, {}).channels.values;
    all.emplace_back(gradient.begin(), gradient.end());
  }
  return all;
}

TEST(SmoothGrad, IsTheMeanOfNoisyGradientsAndKnowsItsError) {
  const Case of;
  const SmoothGradParams params{.samples = 17, .tolerance = 0, .seed = 5};
  const auto all = slowGradients(of, params);
  const auto result = of.run(params);
  double errors = 0, sizes = 0;
  for (std::size_t i = 0; i < all.front().size(); ++i) {
    double mean = 0, spread = 0;
    for (const auto& one : all) mean += one[i] / 17;
    for (const auto& one : all) spread += (one[i] - mean) * (one[i] - mean);
    ASSERT_NEAR(result.channels.values[i], mean, 1e-6);
    errors += spread / 16 / 17;
    sizes += mean * mean;
  }
  EXPECT_EQ(factOf(result, "samples"), 17);
  EXPECT_NEAR(factOf(result, "standard-error"), std::sqrt(errors / sizes), 1e-6);
}

TEST(SmoothGrad, OfOneSampleTheErrorIsNotKnown) {
  const Case of;
  const auto facts = of.run({.samples = 1}).facts;
  ASSERT_EQ(facts.size(), 1u);
  EXPECT_EQ(facts[0].id, "samples");
}

TEST(SmoothGrad, SquaredIsTheMeanOfSquares) {
  const Case of;
  const SmoothGradParams params{.samples = 5, .tolerance = 0, .kind = SmoothGradKind::Squared};
  const auto all = slowGradients(of, params);
  const auto result = of.run(params);
  EXPECT_FALSE(result.isSigned);
  for (std::size_t i = 0; i < all.front().size(); ++i) {
    double mean = 0;
    for (const auto& one : all) mean += one[i] * one[i] / 5;
    ASSERT_NEAR(result.channels.values[i], mean, 1e-6);
  }
}

TEST(SmoothGrad, WithoutNoiseIsTheGradientAndEndsAtTheSecondRound) {
  const Case of;
  const auto gradient = explain(gradientMethod(), of.request, GradientParams{}, {});
  const auto result = of.run({.samples = 500, .level = 0});
  EXPECT_EQ(factOf(result, "samples"), 20);
  EXPECT_EQ(factOf(result, "standard-error"), 0);
  for (std::size_t i = 0; i < gradient.channels.values.size(); ++i)
    ASSERT_NEAR(result.channels.values[i], gradient.channels.values[i], 1e-6);
}

TEST(SmoothGrad, EndsWhenItsErrorIsSmallEnoughAndNotBefore) {
  const Case of;
  const auto loose = of.run({.samples = 2000, .tolerance = 0.2});
  const auto tight = of.run({.samples = 2000, .tolerance = 0.1});
  EXPECT_LE(factOf(loose, "standard-error"), 0.2);
  EXPECT_LE(factOf(tight, "standard-error"), 0.1);
  EXPECT_GT(factOf(tight, "samples"), factOf(loose, "samples"));
  const auto before =
      of.run({.samples = static_cast<std::int64_t>(factOf(tight, "samples")) - 10, .tolerance = 0});
  EXPECT_GT(factOf(before, "standard-error"), 0.1);
}

TEST(SmoothGrad, AnotherSeedIsAnotherMap) {
  const Case of;
  EXPECT_EQ(of.run({.samples = 3, .seed = 1}).map, of.run({.samples = 3, .seed = 1}).map);
  EXPECT_NE(of.run({.samples = 3, .seed = 1}).map, of.run({.samples = 3, .seed = 2}).map);
}

}  // namespace
}  // namespace hp
