// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/gradient.h"

#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

// d score / d x_i by central differences in double, one value at a time.
std::vector<double> slowGradient(const Network& network, const Array& input, int target, bool probability) {
  const auto weights = converted(network.content().weights, at::kDouble);
  const auto x = toTensor(input).to(at::kDouble);
  const auto score = [&] {
    const auto out = runGraph(network.graph(), weights, x, Keep::OutputOnly, {}).back();
    return (probability ? at::softmax(out, 1) : out)[0][target].item<double>();
  };
  constexpr double kStep = 1e-6;
  std::vector<double> gradient;
  for (std::int64_t i = 0; i < x.numel(); ++i) {
    double& value = x.data_ptr<double>()[i];
    const double before = value;
    value = before + kStep;
    const double above = score();
    value = before - kStep;
    gradient.push_back((above - score()) / (2 * kStep));
    value = before;
  }
  return gradient;
}

TEST(Gradient, IsTheSlopeOfTheScore) {
  const auto network = test::tinyNetwork();
  const auto input = test::randomInput(network);
  for (const auto score : {Score::Logit, Score::Probability}) {
    const auto result = explain(gradientMethod(), {network, input, 2}, GradientParams{score}, {});
    const auto expected = slowGradient(network, input, 2, score == Score::Probability);
    ASSERT_EQ(result.channels.shape, (Shape{3, 12, 12}));
    for (std::size_t i = 0; i < expected.size(); ++i)
      ASSERT_NEAR(result.channels.values[i], expected[i], 2e-6) << i;
  }
}

TEST(Gradient, TimesInputIsTheProductAndTheMapItsSum) {
  const auto network = test::tinyNetwork();
  const auto input = test::randomInput(network);
  const auto gradient = explain(gradientMethod(), {network, input, 1}, GradientParams{}, {});
  const auto product = explain(gradientTimesInputMethod(), {network, input, 1}, GradientParams{}, {});
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    ASSERT_FLOAT_EQ(product.channels.values[i], gradient.channels.values[i] * input.values[i]);
  }
  for (std::size_t i = 0; i < 144; ++i) {
    const auto& c = product.channels.values;
    ASSERT_NEAR(product.map.values[i], double{c[i]} + double{c[144 + i]} + double{c[288 + i]}, 1e-7);
  }
}

TEST(Gradient, OfAOneUnitNetworkOpposesItself) {
  const auto network = test::tinyNetwork(1);
  const auto input = test::randomInput(network);
  const auto yes = explain(gradientMethod(), {network, input, 1}, GradientParams{}, {});
  const auto no = explain(gradientMethod(), {network, input, 0}, GradientParams{}, {});
  for (std::size_t i = 0; i < yes.map.values.size(); ++i) ASSERT_EQ(yes.map.values[i], -no.map.values[i]);
  EXPECT_EQ(yes.start, -no.start);
}

}  // namespace
}  // namespace hp
