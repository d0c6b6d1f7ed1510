// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule at every kind of linear layer, under every profile, against the slow replica.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>

#include "core/base/philox.h"
#include "core/explain/lrp/apply.h"
#include "core/explain/lrp/rule_text.h"
#include "tests/core/lrp/rule_replica.h"
#include "tests/core/lrp/run_lrp.h"

namespace hp::test {
namespace {

using Values = std::vector<double>;

const std::vector<LrpProfile> kProfiles{LrpProfile::Heatproof, LrpProfile::Zennit, LrpProfile::Captum,
                                        LrpProfile::Innvestigate};

Values normals(std::uint64_t stream, std::int64_t count) {
  const Philox random(7, RandomPurpose::Noise, stream);
  Values values;
  for (std::int64_t i = 0; i < count; ++i) values.push_back(random.normal(static_cast<std::uint64_t>(i)));
  return values;
}

at::Tensor batched(const Values& values, const Shape& shape) {
  Shape full{1};
  full.insert(full.end(), shape.begin(), shape.end());
  return at::tensor(values, at::kDouble).view(full);
}

Values valuesOf(const at::Tensor& tensor) {
  const auto all = tensor.contiguous();
  return {all.data_ptr<double>(), all.data_ptr<double>() + all.numel()};
}

struct LayerCase {
  std::string name = {};
  Layer layer = layer::Identity{};
  Shape input = {};
  Shape weight = {};
};

std::vector<LayerCase> layerCases() {
  using namespace layer;
  return {
      {"strided, dilated, padded unevenly",
       Conv2d{.in = 4,
              .out = 3,
              .kernel = {3, 2},
              .stride = {2, 1},
              .dilation = {1, 2},
              .padding = {1, 0, 2, 1}},
       {4, 7, 6},
       {3, 4, 3, 2}},
      {"in groups",
       Conv2d{
           .in = 4, .out = 6, .kernel = {3, 3}, .stride = {2, 2}, .padding = Padding2d::all(1), .groups = 2},
       {4, 6, 5},
       {6, 2, 3, 3}},
      {"depthwise",
       Conv2d{.in = 4, .out = 4, .kernel = {3, 3}, .padding = Padding2d::all(1), .groups = 4},
       {4, 5, 5},
       {4, 1, 3, 3}},
      {"one by one", Conv2d{.in = 5, .out = 4, .kernel = {1, 1}}, {5, 3, 4}, {4, 5, 1, 1}},
      {"transposed",
       ConvTranspose2d{.in = 4,
                       .out = 6,
                       .kernel = {3, 3},
                       .stride = {2, 2},
                       .padding = Padding2d::all(1),
                       .outputPadding = {1, 1},
                       .groups = 2},
       {4, 3, 4},
       {4, 3, 3, 3}},
      {"linear", Linear{10, 7, true}, {10}, {7, 10}},
      {"batch norm", BatchNorm2d{.channels = 4}, {4, 3, 3}, {4}},
      {"scale", Scale{.factor = {1, 1, 1}, .offset = {0, 0, 0}}, {3, 4, 2}, {3}},
  };
}

// What the program computes for the same case.
Values passedOn(const Node& node, const LayerCase& layer, const RuleCase& c, const Values& weight,
                const Values& bias, const std::string& rule, bool afterRelu) {
  lrp::NodeState state{.node = node};
  state.inputs = {batched(c.a, layer.input)};
  state.weights = {at::tensor(weight, at::kDouble).view(layer.weight), at::tensor(bias, at::kDouble)};
  state.output = lrp::forwardWith(node, state.inputs.front(), state.weights.weight, state.weights.bias);
  state.low = batched(c.low, layer.input);
  state.high = batched(c.high, layer.input);
  state.nonNegativeInputs = state.relevanceNeedsPositive = afterRelu;
  const auto made =
      lrp::makeRule(lrp::parseRules("layer=" + rule).front().rule, lrp::profileOf(c.profile), {});
  const auto arrived = batched(c.relevance, node.shape);
  const auto passed = lrp::applied(made, state, {arrived, lrp::sumOf(arrived)});
  const auto& row = passed.row;
  const double scale =
      1 + std::abs(row.in) + std::abs(row.out) + std::abs(row.bias) + std::abs(row.stabiliser);
  EXPECT_NEAR(row.in, row.out + row.bias + row.stabiliser + row.dropped, 1e-11 * scale);
  return valuesOf(passed.toInputs.front().values);
}

// With `afterRelu` inputs are not negative and relevance arrives at positive outputs only, and the program is
// told.
RuleCase makeCase(const Node& node, const LayerCase& layer, const Values& weight, const Values& bias,
                  std::uint64_t stream, bool afterRelu) {
  RuleCase c;
  c.map = denseMap(node, layer.input, weight, bias);
  c.a = normals(stream, elementCount(layer.input));
  c.relevance = normals(stream + 1, elementCount(node.shape));
  if (afterRelu) {
    for (double& value : c.a) value = std::max(value, 0.0);
    for (std::size_t j = 0; j < c.map.outputs; ++j) {
      double z = c.map.bias[j];
      for (std::size_t i = 0; i < c.map.inputs; ++i) z += c.a[i] * c.map.at(j, i);
      if (z <= 0) c.relevance[j] = 0;
    }
  }
  for (const double value : c.a) {
    c.low.push_back(value - 1.5);
    c.high.push_back(value + 0.5);
  }
  return c;
}

Node nodeOf(const LayerCase& layer) {
  return {.id = 1,
          .name = "layer",
          .layer = layer.layer,
          .inputs = {0},
          .shape = outputShape(layer.layer, {layer.input})};
}

TEST(RuleReplicas, AgreeWithDenseMatricesInEveryProfile) {
  std::uint64_t stream = 0;
  double largest = 0;
  for (const auto& layer : layerCases()) {
    const Node node = nodeOf(layer);
    const auto weight = normals(++stream, elementCount(layer.weight));
    const auto bias = normals(++stream, node.shape[0]);
    for (const bool afterRelu : {false, true}) {
      auto c = makeCase(node, layer, weight, bias, stream += 2, afterRelu);
      for (const auto profile : kProfiles) {
        c.profile = profile;
        for (const auto& rule : replicatedRules()) {
          const auto expected = replica(c, rule);
          const auto got = passedOn(node, layer, c, weight, bias, rule, afterRelu);
          const double difference =
              largestDifference(got, expected) / std::max(1.0, largestMagnitude(expected));
          EXPECT_LE(difference, 1e-10)
              << layer.name << ", " << rule << ", profile " << static_cast<int>(profile);
          if (!afterRelu) EXPECT_GT(largestMagnitude(expected), 0) << layer.name << ", " << rule;
          largest = std::max(largest, difference);
        }
      }
    }
  }
  std::cout << "largest relative difference: " << largest << "\n";
}

}  // namespace
}  // namespace hp::test
