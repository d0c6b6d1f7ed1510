// SPDX-License-Identifier: GPL-3.0-or-later
// Every unit of relevance is accounted for, in networks of all shapes.
#include <gtest/gtest.h>

#include <cmath>

#include "core/explain/lrp/composites.h"
#include "core/model/zoo/zoo.h"
#include "tests/core/lrp/run_lrp.h"
#include "tests/support/tiny_networks.h"

namespace hp::test {
namespace {

double residual(const LedgerRow& row) { return row.in - row.out - row.bias - row.stabiliser - row.dropped; }

void expectBalanced(const Attribution& result, double tolerance, const std::string& what) {
  double absorbed = 0, largest = 0, atPixels = 0;
  for (const auto& row : result.ledger) {
    absorbed += row.bias + row.stabiliser + row.dropped;
    largest = std::max(largest, std::abs(residual(row)));
  }
  for (const float value : result.channels.values) atPixels += value;
  const double unit = std::abs(result.start);
  ASSERT_GT(unit, 0) << what;
  EXPECT_LE(largest, tolerance * unit) << what;
  EXPECT_NEAR(atPixels + absorbed, result.start, tolerance * unit) << what;
}

class LedgerOfNetwork : public ::testing::TestWithParam<const char*> {};

TEST_P(LedgerOfNetwork, AccountsForEveryUnit) {
  const auto& entry = architectureById(GetParam());
  const auto side = std::max<std::int64_t>(entry.smallestInput, 64);
  const auto network = withRandomWeights(entry.build({.classes = 10, .input = {3, side, side}}), 3);
  for (const auto profile : {LrpProfile::Heatproof, LrpProfile::Zennit, LrpProfile::Captum}) {
    const auto result =
        runLrp(network, randomInput(network), 3, {.profile = profile, .start = LrpStart::One});
    const bool conserves = profile == LrpProfile::Heatproof;
    expectBalanced(result, 1e-4,
                   std::string(GetParam()) + ", profile " + std::to_string(static_cast<int>(profile)) +
                       (conserves ? "" : " (peer)"));
  }
}

INSTANTIATE_TEST_SUITE_P(Zoo, LedgerOfNetwork,
                         ::testing::Values("squeezenet1-1", "mobilenet-v2", "densenet121", "googlenet",
                                           "inception-v3", "resnet18", "cifar-resnet20"));

TEST(Ledger, BalancesUnderEveryCompositeAndProfile) {
  const auto network = tinyNetwork();
  const auto input = randomInput(network);
  for (std::size_t composite = 0; composite < lrp::composites().size(); ++composite) {
    for (const auto profile :
         {LrpProfile::Heatproof, LrpProfile::Zennit, LrpProfile::Captum, LrpProfile::Innvestigate}) {
      const LrpParams params{.composite = static_cast<LrpComposite>(composite),
                             .profile = profile,
                             .precision = LrpPrecision::Float64};
      expectBalanced(
          runLrp(network, input, 2, params), 1e-6,
          lrp::composites()[composite].id + ", profile " + std::to_string(static_cast<int>(profile)));
    }
  }
}

TEST(Ledger, ProductsGiveEverythingToTheSignal) {
  GraphBuilder b({4, 6, 6});
  const auto x = b.relu("relu", b.conv("conv", b.input(), {.out = 4, .kernel = {3, 3}, .bias = false}));
  auto gate =
      b.conv("gate", b.add("mean", layer::GlobalMean{.keepAxes = true}, {x}), {.out = 4, .kernel = {1, 1}});
  gate = b.add("sigmoid", layer::Activation{ActivationKind::Sigmoid}, {gate});
  const auto excited = b.add("product", layer::Mul{}, {gate, x});
  b.linear("fc", b.add("pool", layer::GlobalMean{}, {excited}), 3);
  const auto network = withRandomWeights(b.build(), 9);
  const auto result = runLrp(network, randomInput(network), 1, {});
  expectBalanced(result, 1e-5, "gated");
  for (const auto& row : result.ledger) {
    if (row.node == "product") EXPECT_EQ(row.dropped, 0);
    if (row.node == "gate") EXPECT_EQ(row.in, 0);
  }
}

TEST(Ledger, StoppingAnywhereLeavesTheNetworkAsItWas) {
  const auto network = tinyNetwork();
  const auto before = digestOf(network.content().weights);
  const auto input = randomInput(network);
  int steps = 0;
  const Method method = lrpMethod();
  method.run({network, input, 0}, LrpParams{}, RunContext({}, [&](const Progress&) { ++steps; }));
  ASSERT_GE(steps, 2 * (static_cast<int>(network.graph().size()) - 1));
  for (int stopAt = 1; stopAt <= steps; ++stopAt) {
    std::stop_source source;
    int seen = 0;
    const RunContext context(source.get_token(), [&](const Progress&) {
      if (++seen == stopAt) source.request_stop();
    });
    if (stopAt < steps) {
      EXPECT_THROW(method.run({network, input, 0}, LrpParams{}, context), Stopped) << stopAt;
    }
    EXPECT_EQ(digestOf(network.content().weights), before);
  }
}

TEST(LrpStartValue, IsOneTheLogitOrTheMargin) {
  const auto network = tinyNetwork();
  const auto input = randomInput(network);
  const auto one = runLrp(network, input, 2, {.start = LrpStart::One});
  const auto logit = runLrp(network, input, 2, {.start = LrpStart::Logit});
  const auto margin = runLrp(network, input, 2, {.start = LrpStart::Margin});
  EXPECT_EQ(one.start, 1);
  EXPECT_NE(logit.start, 1);
  EXPECT_GT(margin.start, -1);
  EXPECT_LT(margin.start, 1);
  for (std::size_t i = 0; i < one.map.values.size(); ++i) {
    EXPECT_NEAR(logit.map.values[i], one.map.values[i] * logit.start, 1e-5 * std::abs(logit.start));
    EXPECT_NEAR(margin.map.values[i], one.map.values[i] * margin.start, 1e-5);
  }
}

}  // namespace
}  // namespace hp::test
