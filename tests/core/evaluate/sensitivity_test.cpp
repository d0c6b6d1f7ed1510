// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/sensitivity.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/base/philox.h"
#include "core/explain/recipe.h"
#include "tests/core/evaluate/linear_network.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

Sensitivity measured(const ExplainRequest& request, const char* methodId,
                     const SensitivityParams& params = {}) {
  const auto& method = methodById(methodId);
  const auto map = explain(method, request, method.defaults, {}).map;
  return sensitivity(request, method, method.defaults, map, params, {});
}

TEST(Sensitivity, OfALinearNetworksGradientIsNone) {
  const auto network = test::linearNetwork(2, 5, 4);
  const auto found = measured({network, test::randomInput(network), 1}, "gradient");
  EXPECT_EQ(found.lipschitz, 0);
  EXPECT_EQ(found.maximum, 0);
  EXPECT_EQ(found.average, 0);
  EXPECT_EQ(found.leftOut, 0);
}

TEST(Sensitivity, OfOnePixelsGradientTimesInputIsTheWeight) {
  const auto network = test::linearNetwork(1, 1, 1);
  const ExplainRequest request{network, Array{{1, 1, 1, 1}, {0.5F}}, 2};
  const auto found = measured(request, "gradient-x-input", {.samples = 200, .radius = 0.25});
  EXPECT_NEAR(found.lipschitz, std::abs(test::weightOf(network, 2, 0)), 1e-5);
  // ||n|| / ||x|| with n uniform in -0.25 to 0.25: at most one half, on average a quarter.
  EXPECT_LE(found.maximum, 0.5);
  EXPECT_GT(found.maximum, 0.45);
  EXPECT_NEAR(found.average, 0.25, 4 * 0.5 / std::sqrt(12.0 * 200));
}

TEST(Sensitivity, OfAMapOfZerosHasNoShare) {
  const auto network = test::linearNetwork(1, 2, 2);
  const ExplainRequest request{network, Array{{1, 1, 2, 2}, std::vector<float>(4)}, 0};
  const auto found = measured(request, "gradient-x-input");
  EXPECT_GT(found.lipschitz, 0);
  EXPECT_TRUE(std::isnan(found.maximum) && std::isnan(found.average));
}

/// The papers' formulas with the noise drawn again, one sum after the other.
Sensitivity slowly(const ExplainRequest& request, const Method& method, const SensitivityParams& params) {
  const auto mapOf = [&](const Array& input) {
    auto values = explain(method, {request.network, input, request.target}, method.defaults, {}).map.values;
    long double most = 0;
    for (const float value : values) most = std::max(most, std::abs(static_cast<long double>(value)));
    std::vector<long double> result;
    for (const float value : values) result.push_back(params.normalise ? value / most : value);
    return result;
  };
  const auto picture = std::stoull(digestOf(request.input).substr(0, 8), nullptr, 16);
  const Philox noise(params.seed, RandomPurpose::Noise, (std::uint64_t{0xF00000} << 32) + picture);
  const auto original = mapOf(request.input);
  const auto n = request.input.values.size();
  long double lipschitz = 0, most = 0, sum = 0, size = 0;
  for (const auto value : original) size += value * value;
  for (std::size_t sample = 0; sample < static_cast<std::size_t>(params.samples); ++sample) {
    auto input = request.input;
    long double length = 0, moved = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const double draw = params.noise == SmallNoise::Gaussian ? noise.normal(sample * n + i)
                                                               : 2 * noise.uniform(sample * n + i) - 1;
      input.values[i] = static_cast<float>(input.values[i] + params.radius * draw);
      length += std::pow(static_cast<long double>(input.values[i]) - request.input.values[i], 2.0L);
    }
    const auto map = mapOf(input);
    for (std::size_t i = 0; i < map.size(); ++i) moved += std::pow(map[i] - original[i], 2.0L);
    lipschitz = std::max(lipschitz, std::sqrt(moved / length));
    most = std::max(most, std::sqrt(moved / size));
    sum += std::sqrt(moved / size);
  }
  return {static_cast<double>(lipschitz), static_cast<double>(most),
          static_cast<double>(sum / params.samples)};
}

TEST(Sensitivity, AgreesWithASecondAuthor) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 2};
  for (const char* id : {"gradient", "gradient-x-input"})
    for (const auto kind : {SmallNoise::Uniform, SmallNoise::Gaussian})
      for (const bool normalise : {false, true}) {
        const SensitivityParams params{
            .samples = 7, .radius = 0.3, .noise = kind, .normalise = normalise, .seed = 5};
        const auto found = measured(request, id, params), wanted = slowly(request, methodById(id), params);
        EXPECT_NEAR(found.lipschitz, wanted.lipschitz, 1e-9);
        EXPECT_NEAR(found.maximum, wanted.maximum, 1e-9);
        EXPECT_NEAR(found.average, wanted.average, 1e-9);
        EXPECT_GT(found.maximum, found.average);
      }
}

TEST(Sensitivity, IsAFunctionOfSeedAndPicture) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 2},
      other{network, test::randomInput(network, 2), 2};
  const auto found = measured(request, "gradient", {.samples = 3});
  measured(other, "gradient", {.samples = 3});
  EXPECT_EQ(measured(request, "gradient", {.samples = 3}).average, found.average);
  EXPECT_NE(measured(request, "gradient", {.samples = 3, .seed = 1}).average, found.average);
}

TEST(Sensitivity, RefusesWhatCannotBeMeasured) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 2};
  const auto& method = methodById("gradient");
  const auto map = explain(method, request, method.defaults, {}).map;
  const auto measuring = [&](const Array& of, SensitivityParams params) {
    return sensitivity(request, method, method.defaults, of, params, {});
  };
  HP_EXPECT_REFUSED(measuring(map, {.samples = 0}), "at least one sample");
  HP_EXPECT_REFUSED(measuring(map, {.radius = 0}), "above 0");
  HP_EXPECT_REFUSED(measuring(Array{{2, 2}, std::vector<float>(4)}, {}), "2x2 cells");
}

}  // namespace
}  // namespace hp
