// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/sensitivity.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/evaluate/linear_network.h"
#include "tests/core/evaluate/slow_sensitivity.h"
#include "tests/core/evaluate/told_method.h"
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

TEST(Sensitivity, AgreesWithASecondAuthor) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 2};
  for (const char* id : {"gradient", "gradient-x-input"})
    for (const auto kind : {SmallNoise::Uniform, SmallNoise::Gaussian})
      for (const bool normalise : {false, true}) {
        const SensitivityParams params{
            .samples = 7, .radius = 0.3, .noise = kind, .normalise = normalise, .seed = 5};
        const auto found = measured(request, id, params),
                   wanted =
                       test::slowSensitivity(request, {&methodById(id), methodById(id).defaults, {}}, params);
        EXPECT_NEAR(found.lipschitz, wanted.lipschitz, 1e-9);
        EXPECT_NEAR(found.maximum, wanted.maximum, 1e-9);
        EXPECT_NEAR(found.average, wanted.average, 1e-9);
        EXPECT_GT(found.maximum, found.average);
      }
}

// One whose map of every third noisy picture is not finite: what is left is the mean of the others.
TEST(Sensitivity, MapsThatAreNotFiniteAreLeftOutAndCounted) {
  const auto network = test::linearNetwork(1, 2, 2);
  const ExplainRequest request{network, test::randomInput(network), 0};
  std::vector<double> moved;
  int asked = 0;
  const auto some = test::toldMethod([&](const ExplainRequest& of) {
    auto map = test::firstChannel(of);
    double sum = 0;
    for (std::size_t i = 0; i < 4; ++i) sum += std::pow(map.values[i] - request.input.values[i], 2);
    if (++asked % 3 == 0)
      map.values[1] = std::nanf("");
    else
      moved.push_back(std::sqrt(sum));
    return map;
  });
  const auto found = sensitivity(request, some, {}, test::firstChannel(request), {.samples = 6}, {});
  double size = 0, sum = 0;
  for (const float value : request.input.values) size += value * value;
  for (const double each : moved) sum += each;
  EXPECT_EQ(found.leftOut, 2);
  EXPECT_NEAR(found.average, sum / 4 / std::sqrt(size), 1e-6);
  EXPECT_NEAR(found.lipschitz, 1, 1e-6) << "the map is the input";
  const auto none = test::toldMethod([](const ExplainRequest&) {
    return Array{{2, 2}, std::vector<float>(4, std::nanf(""))};
  });
  const auto nothing = sensitivity(request, none, {}, test::firstChannel(request), {.samples = 6}, {});
  EXPECT_EQ(nothing.leftOut, 6);
  EXPECT_FALSE(nothing.why.empty());
  EXPECT_TRUE(std::isnan(nothing.lipschitz) && std::isnan(nothing.maximum) && std::isnan(nothing.average));
}

TEST(Sensitivity, ReportsEverySample) {
  const auto network = test::linearNetwork(1, 2, 2);
  const ExplainRequest request{network, test::randomInput(network), 0};
  const auto& method = methodById("gradient");
  std::vector<Progress> heard;
  const RunContext context({}, [&](const Progress& at) { heard.push_back(at); });
  const Array map{{2, 2}, {1, 2, 3, 4}};
  sensitivity(request, method, method.defaults, map, {.samples = 2}, context);
  ASSERT_EQ(heard.size(), 2u);
  EXPECT_EQ(heard[1].done, 1);
  EXPECT_EQ(heard[1].total, 2);
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
