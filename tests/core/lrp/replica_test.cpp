// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule a second time, the slow and obvious way: a dense matrix, plain loops, doubles.
#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "core/base/philox.h"
#include "core/explain/lrp/apply.h"
#include "core/explain/lrp/rule_text.h"
#include "tests/core/lrp/dense_map.h"
#include "tests/core/lrp/run_lrp.h"

namespace hp::test {
namespace {

using Values = std::vector<double>;

double positive(double x) { return x > 0 ? x : 0; }
double negative(double x) { return x < 0 ? x : 0; }

// How a profile keeps denominators from zero: at the epsilon rule, the zero rule, and all others.
enum class RuleClass { Epsilon, Zero, Other };
Values stabilised(const Values& z, const Values& plain, LrpProfile profile, RuleClass rule) {
  double squares = 0;
  for (const double value : plain) squares += value * value;
  const double rms = std::sqrt(squares / static_cast<double>(plain.size()));
  Values result;
  for (const double value : z) {
    const double sign = value < 0 ? -1 : 1;
    switch (profile) {
      case LrpProfile::Heatproof:
        result.push_back(rule == RuleClass::Zero
                             ? value
                             : value + sign * rms * (rule == RuleClass::Epsilon ? 1e-6 : 1e-9));
        break;
      case LrpProfile::Zennit:
        result.push_back(value + sign * 1e-6);
        break;
      case LrpProfile::Captum:
        result.push_back(value + sign * 1e-9);
        break;
      case LrpProfile::Innvestigate:
        result.push_back(rule == RuleClass::Epsilon ? value + sign * 1e-7 : value == 0 ? 1e-7 : value);
        break;
    }
  }
  return result;
}

// A layer, what went in, and the relevance at its outputs.
struct Case {
  DenseMap map;
  Values a, relevance, low, high;
  LrpProfile profile = LrpProfile::Heatproof;
};

// R_i += factor * sum_j q(i, j) / st(sum_i q(i, j) + bias_j) R_j over the outputs that take part.
void share(const Case& c, Values& result, double factor, RuleClass rule,
           const std::function<double(std::size_t, double)>& part, const std::function<double(double)>& bias,
           const std::function<bool(double)>& takesPart = {}) {
  Values z(c.map.outputs, 0), plain = c.map.bias;
  for (std::size_t j = 0; j < c.map.outputs; ++j) {
    for (std::size_t i = 0; i < c.map.inputs; ++i) {
      if (c.map.at(j, i) != 0) z[j] += part(i, c.map.at(j, i));
      plain[j] += c.a[i] * c.map.at(j, i);
    }
    z[j] += bias(c.map.bias[j]);
  }
  const auto denominators = stabilised(z, plain, c.profile, rule);
  for (std::size_t j = 0; j < c.map.outputs; ++j) {
    if (denominators[j] == 0 || (takesPart && !takesPart(plain[j]))) continue;
    for (std::size_t i = 0; i < c.map.inputs; ++i) {
      if (c.map.at(j, i) != 0)
        result[i] += factor * part(i, c.map.at(j, i)) / denominators[j] * c.relevance[j];
    }
  }
}

double whole(double b) { return b; }
double none(double) { return 0; }

Values replica(const Case& c, const std::string& rule) {
  Values r(c.map.inputs, 0);
  const bool captum = c.profile == LrpProfile::Captum, innvestigate = c.profile == LrpProfile::Innvestigate;
  const auto product = [&](std::size_t i, double w) { return c.a[i] * w; };
  const auto up = [&](std::size_t i, double w) { return positive(c.a[i] * w); };
  const auto down = [&](std::size_t i, double w) { return negative(c.a[i] * w); };
  const auto onWeights = [&](double gamma) {
    return [&c, gamma](std::size_t i, double w) { return c.a[i] * (w + gamma * positive(w)); };
  };
  if (rule == "zero") share(c, r, 1, RuleClass::Zero, product, whole);
  if (rule == "epsilon") share(c, r, 1, RuleClass::Epsilon, product, whole);
  if (rule == "epsilon no-bias") share(c, r, 1, RuleClass::Epsilon, product, none);
  if (rule == "z-plus") {
    const auto fast = [&](std::size_t i, double w) { return c.a[i] * positive(w); };
    captum ? share(c, r, 1, RuleClass::Other, fast, whole)
           : share(c, r, 1, RuleClass::Other, up, innvestigate ? none : positive);
  }
  if (rule == "z-plus-fast")
    share(
        c, r, 1, RuleClass::Other, [&](std::size_t i, double w) { return c.a[i] * positive(w); }, none);
  if (rule == "alpha-beta 2 1" || rule == "alpha-beta 1 0") {
    const double alpha = rule == "alpha-beta 2 1" ? 2 : 1;
    share(c, r, alpha, RuleClass::Other, up, innvestigate ? whole : positive);
    if (alpha > 1) share(c, r, 1 - alpha, RuleClass::Other, down, innvestigate ? whole : negative);
  }
  if (rule == "gamma 0.3" && captum) share(c, r, 1, RuleClass::Other, onWeights(0.3), whole);
  if (rule == "gamma 0.3" && !captum) {
    share(
        c, r, 1, RuleClass::Other,
        [&](std::size_t i, double w) { return c.a[i] * w + 0.3 * positive(c.a[i] * w); },
        [](double b) { return b + 0.3 * positive(b); }, [](double z) { return z > 0; });
    share(
        c, r, 1, RuleClass::Other,
        [&](std::size_t i, double w) { return c.a[i] * w + 0.3 * negative(c.a[i] * w); },
        [](double b) { return b + 0.3 * negative(b); }, [](double z) { return z < 0; });
  }
  if (rule == "gamma-original 0.3") {
    share(c, r, 1, RuleClass::Other, onWeights(0.3),
          [&](double b) { return captum ? b : b + 0.3 * positive(b); });
  }
  if (rule == "x2m100") {
    share(
        c, r, 2, RuleClass::Other, [&](std::size_t i, double w) { return positive(c.a[i]) * positive(w); },
        none);
    share(
        c, r, -1, RuleClass::Other, [&](std::size_t i, double w) { return positive(c.a[i]) * negative(w); },
        none);
  }
  if (rule == "box") {
    share(
        c, r, 1, RuleClass::Other,
        [&](std::size_t i, double w) {
          return c.a[i] * w - c.low[i] * positive(w) - c.high[i] * negative(w);
        },
        none);
  }
  if (rule == "w-square") {
    const bool counted = c.profile == LrpProfile::Zennit;
    share(
        c, r, 1, RuleClass::Other, [](std::size_t, double w) { return w * w; },
        [counted](double b) { return counted ? b * b : 0; });
  }
  if (rule == "flat")
    share(
        c, r, 1, RuleClass::Other, [](std::size_t, double) { return 1.0; }, none);
  if (rule == "gradient") {
    for (std::size_t j = 0; j < c.map.outputs; ++j)
      for (std::size_t i = 0; i < c.map.inputs; ++i) r[i] += c.map.at(j, i) * c.relevance[j];
  }
  return r;
}

const std::vector<std::string> kRules{
    "zero",           "epsilon",   "epsilon no-bias",    "z-plus", "z-plus-fast", "alpha-beta 2 1",
    "alpha-beta 1 0", "gamma 0.3", "gamma-original 0.3", "x2m100", "box",         "w-square",
    "flat",           "gradient"};
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
Values passedOn(const Node& node, const LayerCase& layer, const Case& c, const Values& weight,
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
Case makeCase(const Node& node, const LayerCase& layer, const Values& weight, const Values& bias,
              std::uint64_t stream, bool afterRelu) {
  Case c;
  c.map = denseMap(node, layer.input, weight, bias);
  c.a = normals(stream, elementCount(layer.input));
  c.relevance = normals(stream + 1, elementCount(node.shape));
  if (afterRelu) {
    for (double& value : c.a) value = positive(value);
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

TEST(RuleReplicas, AgreeWithDenseMatricesInEveryProfile) {
  std::uint64_t stream = 0;
  double largest = 0;
  for (const auto& layer : layerCases()) {
    const Node node{.id = 1,
                    .name = "layer",
                    .layer = layer.layer,
                    .inputs = {0},
                    .shape = outputShape(layer.layer, {layer.input})};
    const auto weight = normals(++stream, elementCount(layer.weight));
    const auto bias = normals(++stream, node.shape[0]);
    for (const bool afterRelu : {false, true}) {
      auto c = makeCase(node, layer, weight, bias, stream += 2, afterRelu);
      for (const auto profile : kProfiles) {
        c.profile = profile;
        for (const auto& rule : kRules) {
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
