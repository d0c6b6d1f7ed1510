// SPDX-License-Identifier: GPL-3.0-or-later
// Every architecture computes what torchvision computes, for weights that a formula makes on both sides.
#include <gtest/gtest.h>

#include <cmath>

#include "core/model/executor.h"
#include "core/model/zoo/zoo.h"
#include "tests/core/zoo/zoo_table.h"

namespace hp {
namespace {

/// A value in [0, 1) for each (name, index): the function `number` of tests/reference/torchvision_names.py.
class Numbers {
 public:
  explicit Numbers(const std::string& name) {
    for (const char letter : name) seed_ = (seed_ ^ static_cast<unsigned char>(letter)) * 16777619u;
  }
  double operator()(std::uint32_t index) const {
    std::uint32_t bits = index * 0x9E3779B9u + seed_;
    bits = (bits ^ bits >> 16) * 0x7FEB352Du;
    bits = (bits ^ bits >> 15) * 0x846CA68Bu;
    bits ^= bits >> 16;
    return (bits >> 8) * 0x1p-24;
  }

 private:
  std::uint32_t seed_ = 2166136261u;
};

at::Tensor made(const std::string& name, const Shape& shape, double scale, double offset) {
  at::Tensor tensor = at::empty(shape, at::kFloat);
  const Numbers number(name);
  float* values = tensor.data_ptr<float>();
  for (std::int64_t i = 0; i < tensor.numel(); ++i) {
    values[i] = static_cast<float>(scale * number(static_cast<std::uint32_t>(i)) + offset);
  }
  return tensor;
}

/// Values that keep activations near one: the function `fill` of the script.
at::Tensor weightOf(const std::string& name, const ParameterSpec& spec) {
  if (spec.shape.size() > 1) {
    const auto fanIn = static_cast<double>(elementCount(spec.shape) / spec.shape[0]);
    const double bound = std::sqrt(6.0 / fanIn);
    return made(name, spec.shape, 2 * bound, -bound);
  }
  if (spec.role == "running_var") return made(name, spec.shape, 1, 0.5);
  if (spec.role == "weight") return made(name, spec.shape, 0.7, 0.6);
  return made(name, spec.shape, 0.4, -0.2);
}

Weights weightsOf(const Graph& graph) {
  Weights weights;
  for (const Node& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) {
      weights[node.parameters[i]] = weightOf(node.parameters[i], specs[i]);
    }
  }
  return weights;
}

at::Tensor scoresOf(const test::ExpectedNetwork& expected) {
  const Graph graph = architectureById(expected.id).build({.input = {3, expected.height, expected.width}});
  const at::Tensor input = made("input", {1, 3, expected.height, expected.width}, 2, -1);
  return runGraph(graph, weightsOf(graph), input, Keep::OutputOnly, {}).back();
}

class EveryNetwork : public testing::TestWithParam<test::ExpectedNetwork> {};

TEST_P(EveryNetwork, GivesTheLogitsOfItsReference) {
  const test::ExpectedNetwork& expected = GetParam();
  const at::NoGradGuard noGradients;
  const at::Tensor scores = scoresOf(expected);
  ASSERT_EQ(scores.size(0), 1);
  const double tolerance = 2e-5 * expected.span;
  const float* logits = scores.data_ptr<float>();
  for (std::size_t i = 0; i < expected.logits.size(); ++i) {
    EXPECT_NEAR(logits[i], expected.logits[i], tolerance) << "logit " << i;
  }
  const auto classes = static_cast<std::uint32_t>(scores.size(1));
  const Numbers number("logits");
  double projection = 0;
  for (std::uint32_t i = 0; i < classes; ++i) projection += logits[i] * (2 * number(i) - 1);
  EXPECT_NEAR(projection, expected.projection, tolerance * std::sqrt(classes));
}

INSTANTIATE_TEST_SUITE_P(Zoo, EveryNetwork, testing::ValuesIn(test::expectedNetworks()),
                         [](const auto& row) { return test::testName(row.param.id); });

}  // namespace
}  // namespace hp
