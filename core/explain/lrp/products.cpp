// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/products.h"

#include "core/base/outcome.h"

namespace hp::lrp {
namespace {

using at::Tensor;

Tensor weightPart(const Tensor& w, WeightPart part, double gamma) {
  switch (part) {
    case WeightPart::All:
      return w;
    case WeightPart::Positive:
      return w.clamp_min(0);
    case WeightPart::Negative:
      return w.clamp_max(0);
    case WeightPart::GammaPositive:
      return w + w.clamp_min(0) * gamma;
    case WeightPart::GammaNegative:
      return w + w.clamp_max(0) * gamma;
    case WeightPart::Squared:
      return w * w;
    case WeightPart::Ones:
      return at::ones_like(w);
  }
  throw Error("A rule names an unknown part of the weights.");
}

Tensor biasPart(const Tensor& b, BiasPart part, double gamma) {
  switch (part) {
    case BiasPart::None:
      return {};
    case BiasPart::All:
      return b;
    case BiasPart::Positive:
      return b.clamp_min(0);
    case BiasPart::Negative:
      return b.clamp_max(0);
    case BiasPart::GammaPositive:
      return b + b.clamp_min(0) * gamma;
    case BiasPart::GammaNegative:
      return b + b.clamp_max(0) * gamma;
    case BiasPart::Squared:
      return b * b;
  }
  throw Error("A rule names an unknown part of the bias.");
}

Tensor inputPart(const NodeState& state, InputPart part) {
  const auto& a = state.inputs.front();
  switch (part) {
    case InputPart::All:
      return a;
    case InputPart::Positive:
      return state.nonNegativeInputs ? a : a.clamp_min(0);
    case InputPart::Negative:
      return a.clamp_max(0);
    case InputPart::Ones:
      return at::ones_like(a);
    case InputPart::BelowHigh:
      return a - laidOutAs(state.high, a);
    case InputPart::BoxWidth:
      return laidOutAs(state.high - state.low, a);
  }
  throw Error("A rule names an unknown part of the input.");
}

// Several products of one convolution are one convolution with more input channels: less reading, less
// overhead.
bool canStack(const Node& node, const std::vector<Product>& products) {
  const auto* conv = node.as<layer::Conv2d>();
  return conv && conv->groups == 1 && products.size() > 1;
}

Product stacked(const std::vector<Product>& products) {
  std::vector<Tensor> inputs, weights;
  for (const auto& product : products) {
    inputs.push_back(product.input);
    weights.push_back(product.weight);
  }
  return {at::cat(inputs, 1), at::cat(weights, 1)};
}

Node widened(const Node& node, std::int64_t times) {
  Node wide = node;
  std::get<layer::Conv2d>(wide.layer).in *= times;
  return wide;
}

}  // namespace

std::vector<Product> productsOf(const Fraction& fraction, const Rule& rule, const NodeState& state,
                                const Tensor& outputs) {
  std::vector<Product> products;
  const auto& all = state.weights.weight;
  const auto weight = outputs.defined() ? all.index_select(0, outputs) : all;
  for (const auto& term : fraction.terms) {
    if (term.input == InputPart::Negative && state.nonNegativeInputs) continue;  // nothing there
    products.push_back({inputPart(state, term.input),
                        weight.defined() ? weightPart(weight, term.weight, rule.gamma) : weight,
                        term.input == InputPart::Ones});
  }
  return products;
}

Tensor biasOf(const Fraction& fraction, const Rule& rule, const NodeState& state, const Tensor& outputs) {
  const auto& all = state.weights.bias;
  if (!all.defined()) return all;
  return biasPart(outputs.defined() ? all.index_select(0, outputs) : all, fraction.bias, rule.gamma);
}

Tensor sumOfProducts(const Node& node, const std::vector<Product>& products, const Tensor& bias) {
  if (canStack(node, products)) {
    const auto all = stacked(products);
    return forwardWith(widened(node, static_cast<std::int64_t>(products.size())), all.input, all.weight,
                       bias);
  }
  Tensor z;
  for (const auto& product : products) {
    const auto part = forwardWith(node, product.input, product.weight, z.defined() ? Tensor() : bias);
    z = z.defined() ? z.add_(part) : part;
  }
  return z;
}

Summed sharesOf(const Node& node, const std::vector<Product>& products, const Tensor& c, double factor) {
  if (canStack(node, products)) {
    const auto count = static_cast<std::int64_t>(products.size());
    const auto all = stacked(products);
    const auto shares =
        product(transposedWith(widened(node, count), c, all.weight, all.input), all.input, factor, true);
    auto parts = shares.values.chunk(count, 1);
    auto sum = parts[0] + parts[1];
    for (std::size_t i = 2; i < parts.size(); ++i) sum.add_(parts[i]);
    return {sum, shares.sum};
  }
  Summed result;
  for (const auto& one : products) {
    const auto back = transposedWith(node, c, one.weight, one.input);
    auto part =
        one.inputIsOnes ? Summed{factor == 1 ? back : back * factor} : product(back, one.input, factor, true);
    if (one.inputIsOnes) part.sum = sumOf(part.values);
    result.values = result.values.defined() ? result.values + part.values : part.values;
    result.sum += part.sum;
  }
  return result;
}

Tensor relevantOutputs(const NodeState& state, const Tensor& relevance) {
  const auto* conv = state.node.as<layer::Conv2d>();
  if (!conv || conv->groups != 1 || conv->out < 16) return {};
  // A look at a few places tells whether many outputs take part; only then all places need be seen.
  const auto rows = relevance.transpose(0, 1).flatten(1);
  const auto places = rows.size(1), step = std::max<std::int64_t>(1, places / 16);
  const auto sample = rows.slice(1, 0, places, step).ne(0).any(1).sum().item<std::int64_t>();
  if (2 * sample > conv->out) return {};
  const auto outputs = rows.ne(0).any(1).nonzero().flatten();
  if (2 * outputs.numel() > conv->out) return {};
  return outputs.numel() > 0 ? outputs : at::zeros({1}, outputs.options());  // a convolution wants one output
}

}  // namespace hp::lrp
