// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/occlusion.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/model/executor.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

double slowScore(const Network& network, const Array& input, int target) {
  return logits(network, toTensor(input), {})[0][target].item<double>();
}

// Window by window, each picture on its own.
std::vector<double> slowOcclusion(const Network& network, const Array& input, int target, std::int64_t window,
                                  std::int64_t stride, const Array& fill) {
  const auto h = input.size(2), w = input.size(3);
  std::vector<double> sum(static_cast<std::size_t>(h * w)), count(sum.size());
  const double whole = slowScore(network, input, target);
  for (std::int64_t top = 0; top == 0 || top - stride + window < h; top += stride) {
    for (std::int64_t left = 0; left == 0 || left - stride + window < w; left += stride) {
      Array hidden = input;
      const auto forEachHidden = [&](auto what) {
        for (auto y = top; y < std::min(h, top + window); ++y)
          for (auto x = left; x < std::min(w, left + window); ++x) what(static_cast<std::size_t>(y * w + x));
      };
      forEachHidden([&](std::size_t at) {
        for (std::size_t c = 0; c < 3; ++c)
          hidden.values[c * static_cast<std::size_t>(h * w) + at] =
              fill.values[c * static_cast<std::size_t>(h * w) + at];
      });
      const double loss = whole - slowScore(network, hidden, target);
      forEachHidden([&](std::size_t at) { sum[at] += loss, ++count[at]; });
    }
  }
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] /= count[i];
  return sum;
}

struct Setting {
  std::int64_t window, stride;
  Fill fill;
  std::int64_t windows;
};

TEST(Occlusion, IsTheMeanLossOverTheWindowsThatHideAPixel) {
  const auto network = test::tinyNetwork();
  const auto input = test::randomInput(network);
  for (const auto& setting : {Setting{5, 3, Fill::Mean, 16}, Setting{4, 4, Fill::Black, 9},
                              Setting{1, 1, Fill::White, 144}, Setting{100, 8, Fill::Mean, 1}}) {
    const OcclusionParams params{.window = setting.window, .stride = setting.stride, .fill = setting.fill};
    const auto result = explain(occlusionMethod(), {network, input, 2}, params, {});
    const auto expected =
        slowOcclusion(network, input, 2, setting.window, setting.stride, filledInput(network, setting.fill));
    EXPECT_EQ(result.facts.front().value, static_cast<double>(setting.windows));
    for (std::size_t i = 0; i < expected.size(); ++i)
      ASSERT_NEAR(result.map.values[i], expected[i], 2e-6) << setting.window << " at " << i;
  }
}

TEST(Occlusion, RefusesGapsInASentence) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 0};
  try {
    explain(occlusionMethod(), request, OcclusionParams{.window = 4, .stride = 5}, {});
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("gaps"), std::string::npos);
  }
}

TEST(Occlusion, HasTheSameBitsOnAnyNumberOfThreads) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 1};
  const int before = threads();
  setThreads(1);
  const auto one = explain(occlusionMethod(), request, OcclusionParams{.window = 3, .stride = 1}, {});
  setThreads(2);
  const auto two = explain(occlusionMethod(), request, OcclusionParams{.window = 3, .stride = 1}, {});
  setThreads(before);
  EXPECT_EQ(one.map, two.map);
}

}  // namespace
}  // namespace hp
