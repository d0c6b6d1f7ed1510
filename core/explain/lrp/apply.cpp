// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/apply.h"

#include "core/base/outcome.h"
#include "core/explain/lrp/divide.h"
#include "core/explain/lrp/gradient.h"
#include "core/explain/lrp/layer_kinds.h"
#include "core/explain/lrp/pooling.h"
#include "core/model/executor.h"

namespace hp::lrp {
namespace {

using at::Tensor;

Tensor weightPart(const Tensor& w, WeightPart part, double gamma) {
  if (!w.defined()) return w;
  switch (part) {
    case WeightPart::All: return w;
    case WeightPart::Positive: return w.clamp_min(0);
    case WeightPart::Negative: return w.clamp_max(0);
    case WeightPart::GammaPositive: return w + w.clamp_min(0) * gamma;
    case WeightPart::GammaNegative: return w + w.clamp_max(0) * gamma;
    case WeightPart::Squared: return w * w;
    case WeightPart::Ones: return at::ones_like(w);
  }
  throw Error("A rule names an unknown part of the weights.");
}

Tensor biasPart(const Tensor& b, BiasPart part, double gamma) {
  if (!b.defined()) return b;
  switch (part) {
    case BiasPart::None: return {};
    case BiasPart::All: return b;
    case BiasPart::Positive: return b.clamp_min(0);
    case BiasPart::Negative: return b.clamp_max(0);
    case BiasPart::GammaPositive: return b + b.clamp_min(0) * gamma;
    case BiasPart::GammaNegative: return b + b.clamp_max(0) * gamma;
    case BiasPart::Squared: return b * b;
  }
  throw Error("A rule names an unknown part of the bias.");
}

Tensor inputPart(const NodeState& state, InputPart part) {
  const auto& a = state.inputs.front();
  switch (part) {
    case InputPart::All: return a;
    case InputPart::Positive: return state.nonNegativeInputs ? a : a.clamp_min(0);
    case InputPart::Negative: return a.clamp_max(0);
    case InputPart::Ones: return at::ones_like(a);
    case InputPart::Low: return state.low;
    case InputPart::High: return state.high;
  }
  throw Error("A rule names an unknown part of the input.");
}

// A term with its tensors.
struct Product {
  Tensor input;
  Tensor weight;
  double sign = 1;
  bool inputIsOnes = false;
};

std::vector<Product> productsOf(const Fraction& fraction, const Rule& rule, const NodeState& state) {
  std::vector<Product> products;
  for (const auto& term : fraction.terms) {
    if (term.input == InputPart::Negative && state.nonNegativeInputs) continue;  // nothing there
    products.push_back({inputPart(state, term.input), weightPart(state.weights.weight, term.weight, rule.gamma), term.sign,
                        term.input == InputPart::Ones});
  }
  return products;
}

bool isPlain(const Fraction& fraction) {
  return fraction.terms.size() == 1 && fraction.terms.front().input == InputPart::All && fraction.terms.front().weight == WeightPart::All;
}

// The denominator; the forward pass has it already where the rule changes nothing.
Tensor denominator(const Fraction& fraction, const std::vector<Product>& products, const NodeState& state, const Tensor& bias) {
  if (isPlain(fraction) && (fraction.bias == BiasPart::All || !state.weights.bias.defined())) return state.output;
  Tensor z;
  for (const auto& product : products) {
    const auto part = forwardWith(state.node, product.input, product.weight, z.defined() ? Tensor() : bias);
    z = z.defined() ? z.add_(part, product.sign) : part;
  }
  return z;
}

std::int64_t biasAxis(const NodeState& state) { return state.node.is<layer::Linear>() ? state.output.dim() - 1 : 1; }

void accumulate(Tensor& sum, const Tensor& part) { sum = sum.defined() ? sum.add_(part) : part; }

void book(LedgerRow& row, const DivisionSums& sums, double factor) {
  row.bias += factor * sums.bias;
  row.stabiliser += factor * sums.stabiliser;
  row.dropped -= factor * sums.in;  // starts at what arrived
}

void applyFraction(const Fraction& fraction, const Rule& rule, const NodeState& state, const Tensor& relevance, Passed& passed) {
  const auto products = productsOf(fraction, rule, state);
  if (products.empty()) return;
  const auto bias = biasPart(state.weights.bias, fraction.bias, rule.gamma);
  const auto z = denominator(fraction, products, state, bias);
  const auto division = divided(relevance, z, rule.stabiliser, fraction.mask, state.output, bias, biasAxis(state));
  book(passed.row, division.sums, fraction.factor);
  for (const auto& product : products) {
    auto part = transposedWith(state.node, division.c, product.weight, state.inputs.front());
    if (!product.inputIsOnes) part = part * product.input;
    const double factor = fraction.factor * product.sign;
    accumulate(passed.toInputs.front(), factor == 1 ? part : part * factor);
  }
}

Passed applyFractions(const Rule& rule, const NodeState& state, const Tensor& relevance) {
  Passed passed{{Tensor()}};
  passed.row.dropped = sumOf(relevance);
  for (auto fraction : rule.fractions) {
    if (state.relevanceNeedsPositive && fraction.mask == OutputMask::Negative) continue;
    if (state.relevanceNeedsPositive && fraction.mask == OutputMask::Positive) fraction.mask = OutputMask::All;
    applyFraction(fraction, rule, state, relevance, passed);
  }
  if (!passed.toInputs.front().defined()) passed.toInputs.front() = at::zeros_like(state.inputs.front());
  return passed;
}

// A sum is a linear layer with several inputs.
Passed applyToSum(const Rule& rule, const NodeState& state, const Tensor& relevance) {
  const bool ones = rule.fractions.front().terms.front().input == InputPart::Ones;
  const auto z = ones ? at::full_like(state.output, static_cast<double>(state.inputs.size())) : state.output;
  const auto division = divided(relevance, z, rule.stabiliser, OutputMask::All, {}, {}, 1);
  Passed passed;
  passed.row.dropped = sumOf(relevance);
  book(passed.row, division.sums, 1);
  for (const auto& input : state.inputs) {
    const auto part = ones ? division.c : division.c * input;
    passed.toInputs.push_back(at::sum_to(part, input.sizes()));
  }
  return passed;
}

// At the winner of each window: a W'[R / st(max)] (Captum). As an average: the windows' shares of the mean.
Passed applyToMaxPool(const Rule& rule, const NodeState& state, const Tensor& relevance) {
  const auto& pool = *state.node.as<layer::MaxPool2d>();
  const auto& a = state.inputs.front();
  const bool averages = rule.text.rfind("norm", 0) == 0;
  Node average = state.node;
  average.layer = averageLike(pool);
  const auto z = averages ? forwardNode(average, {a}, {}) : state.output;
  const auto division = divided(relevance, z, rule.stabiliser, OutputMask::All, {}, {}, 1);
  Passed passed;
  passed.row.dropped = sumOf(relevance);
  book(passed.row, division.sums, 1);
  passed.toInputs = {a * (averages ? transposedWith(average, division.c, {}, a) : toWinners(pool, division.c, a, state.winners))};
  return passed;
}

// The normalisation's deviation counts as a constant, which leaves a linear map (Ali et al. 2022, "XAI for
// Transformers", the LN rule): z = w (a - mean a) / sd + b.
Passed applyToLayerNorm(const Rule& rule, const NodeState& state, const Tensor& relevance) {
  const auto& bias = state.weights.bias;
  const auto& a = state.inputs.front();
  const auto z = bias.defined() && rule.fractions.front().bias == BiasPart::None ? state.output - bias : state.output;
  const auto division = divided(relevance, z, rule.stabiliser, OutputMask::All, {}, {}, 1);
  Passed passed;
  passed.row.dropped = sumOf(relevance);
  book(passed.row, division.sums, 1);
  if (bias.defined() && rule.fractions.front().bias == BiasPart::All) passed.row.bias = sumOf(division.c * bias);
  passed.toInputs = {a * layerNormTransposed(state, division.c, false)};
  return passed;
}

// A product's relevance goes to the factor that carries the picture: the one of the product's own size or, between equals,
// the one that is not a gate, i.e. does not come out of a sigmoid (Arras et al. 2017, "signal takes all").
Passed applyToProduct(const NodeState& state, const Tensor& relevance, std::size_t signal) {
  Passed passed;
  for (std::size_t i = 0; i < state.inputs.size(); ++i) {
    passed.toInputs.push_back(i == signal ? relevance : at::zeros_like(state.inputs[i]));
  }
  return passed;
}

std::size_t signalOf(const NodeState& state) {
  const auto size = state.output.sizes();
  if (state.inputs.at(1).sizes() != size) return 0;
  if (state.inputs.at(0).sizes() != size) return 1;
  return state.inputsAreGates.at(0) && !state.inputsAreGates.at(1) ? 1 : 0;
}

Passed dispatch(const Rule& rule, const NodeState& state, const Tensor& relevance) {
  const auto& node = state.node;
  if (rule.pass == Pass::Through) return {{relevance}};
  if (rule.pass == Pass::Signal) return applyToProduct(state, relevance, signalOf(state));
  if (rule.pass == Pass::Gradient) return {gradientOf(state, relevance)};
  if (node.is<layer::Add>()) return applyToSum(rule, state, relevance);
  if (node.is<layer::MaxPool2d>()) return applyToMaxPool(rule, state, relevance);
  if (node.is<layer::LayerNorm>()) return applyToLayerNorm(rule, state, relevance);
  return applyFractions(rule, state, relevance);
}

}  // namespace

Passed applied(const Rule& rule, const NodeState& state, const Tensor& relevance) {
  auto passed = dispatch(rule, state, relevance);
  passed.row.in = sumOf(relevance);
  for (const auto& part : passed.toInputs) passed.row.out += sumOf(part);
  if (rule.pass != Pass::Fractions) passed.row.dropped = passed.row.in - passed.row.out;
  return passed;
}

bool isProportional(const Rule& rule) {
  if (rule.pass != Pass::Fractions) return false;
  for (const auto& fraction : rule.fractions) {
    for (const auto& term : fraction.terms) {
      if (term.input == InputPart::Ones || term.input == InputPart::Low || term.input == InputPart::High) return false;
    }
  }
  return true;
}

}  // namespace hp::lrp
