// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/apply.h"

#include "core/explain/lrp/gradient.h"
#include "core/explain/lrp/layer_kinds.h"
#include "core/explain/lrp/pooling.h"
#include "core/explain/lrp/products.h"
#include "core/model/executor.h"

namespace hp::lrp {
namespace {

using at::Tensor;

Denominators denominatorsFor(const Rule& rule, const NodeState& state) {
  const auto& stabiliser = rule.stabiliser;
  const bool relative = stabiliser.guard == Guard::Relative;
  return {.guard = stabiliser.guard,
          .epsilon = relative ? stabiliser.epsilon * rootMeanSquare(state.output) : stabiliser.epsilon};
}

void book(LedgerRow& row, const DivisionSums& sums, double factor) {
  row.bias += factor * sums.bias;
  row.stabiliser += factor * sums.stabiliser;
  row.dropped -= factor * sums.in;  // starts at what arrived
}

bool isPlain(const Fraction& fraction, const NodeState& state) {
  if (fraction.terms.size() != 1 || (fraction.bias != BiasPart::All && state.weights.bias.defined()))
    return false;
  return fraction.terms.front().input == InputPart::All && fraction.terms.front().weight == WeightPart::All;
}

// Passes on what one fraction of a rule shares out; `outputs` as in relevantOutputs.
class FractionPass {
 public:
  FractionPass(const Rule& rule, const NodeState& state, const Summed& relevance)
      : rule_(rule),
        state_(state),
        outputs_(relevantOutputs(state, relevance.values)),
        relevance_(chosen(relevance.values)),
        plain_(chosen(state.output)),
        how_(denominatorsFor(rule, state)) {
    how_.biasAxis = state.node.is<layer::Linear>() ? state.output.dim() - 1 : 1;
    passed_.row.dropped = relevance.sum;
  }

  void pass(const Fraction& fraction) {
    const auto products = productsOf(fraction, rule_, state_, outputs_);
    if (products.empty()) return;
    how_.bias = biasOf(fraction, rule_, state_, outputs_);
    how_.mask = fraction.mask;
    how_.plain = fraction.mask == OutputMask::All ? Tensor() : plain_;
    // The forward pass has the denominator already where the rule changes nothing.
    const bool known = isPlain(fraction, state_);
    const auto z = known ? plain_ : sumOfProducts(state_.node, products, how_.bias);
    const auto division = divided(relevance_, z, how_, !known);
    book(passed_.row, division.sums, fraction.factor);
    const auto shares = sharesOf(state_.node, products, division.c, fraction.factor);
    total_.values = total_.values.defined() ? total_.values + shares.values : shares.values;
    total_.sum += shares.sum;
  }

  Passed result() {
    if (!total_.values.defined()) total_.values = at::zeros_like(state_.inputs.front());
    passed_.toInputs = {total_};
    return std::move(passed_);
  }

 private:
  Tensor chosen(const Tensor& all) const { return outputs_.defined() ? all.index_select(1, outputs_) : all; }

  const Rule& rule_;
  const NodeState& state_;
  Tensor outputs_;
  Tensor relevance_;
  Tensor plain_;
  Denominators how_;
  Summed total_;
  Passed passed_;
};

Passed applyFractions(const Rule& rule, const NodeState& state, const Summed& relevance) {
  FractionPass pass(rule, state, relevance);
  for (auto fraction : rule.fractions) {
    if (state.relevanceNeedsPositive && fraction.mask == OutputMask::Negative) continue;
    if (state.relevanceNeedsPositive && fraction.mask == OutputMask::Positive)
      fraction.mask = OutputMask::All;
    pass.pass(fraction);
  }
  return pass.result();
}

// Divides by one stabilised z; `passed` gets the books.
Tensor quotient(const Rule& rule, const NodeState& state, const Summed& relevance, const Tensor& z,
                Passed& passed) {
  const auto division = divided(relevance.values, z, denominatorsFor(rule, state));
  passed.row.dropped = relevance.sum;
  book(passed.row, division.sums, 1);
  return division.c;
}

// A sum is a linear layer with several inputs.
Passed applyToSum(const Rule& rule, const NodeState& state, const Summed& relevance) {
  const bool ones = rule.fractions.front().terms.front().input == InputPart::Ones;
  const auto z = ones ? at::full_like(state.output, static_cast<double>(state.inputs.size())) : state.output;
  Passed passed;
  const auto c = quotient(rule, state, relevance, z, passed);
  for (const auto& input : state.inputs) {
    const auto whole = ones ? c : c * input;
    const auto part = at::sum_to(whole, input.sizes());
    passed.toInputs.push_back({part, sumOf(part)});
  }
  return passed;
}

// At the winner of each window: a W'[R / st(max)] (Captum). As an average: the windows' shares of the mean.
Passed applyToMaxPool(const Rule& rule, const NodeState& state, const Summed& relevance) {
  const auto& pool = *state.node.as<layer::MaxPool2d>();
  const auto& a = state.inputs.front();
  const bool averages = rule.text.rfind("norm", 0) == 0;
  Node average = state.node;
  average.layer = averageLike(pool);
  Passed passed;
  const auto c =
      quotient(rule, state, relevance, averages ? forwardNode(average, {a}, {}) : state.output, passed);
  passed.toInputs = {
      product(averages ? transposedWith(average, c, {}, a) : toWinners(pool, c, a, state.winners), a)};
  return passed;
}

// The normalisation's deviation counts as a constant, which leaves a linear map (Ali et al. 2022, "XAI for
// Transformers", the LN rule): z = w (a - mean a) / sd + b.
Passed applyToLayerNorm(const Rule& rule, const NodeState& state, const Summed& relevance) {
  const bool counted = state.weights.bias.defined() && rule.fractions.front().bias == BiasPart::All;
  const bool left = state.weights.bias.defined() && !counted;
  Passed passed;
  const auto c =
      quotient(rule, state, relevance, left ? state.output - state.weights.bias : state.output, passed);
  if (counted) passed.row.bias = sumOf(c * state.weights.bias);
  passed.toInputs = {product(layerNormTransposed(state, c, false), state.inputs.front())};
  return passed;
}

// The factor that carries the picture: the one of the product's own size or, between equals, the one that is
// not a gate, i.e. does not come out of a sigmoid.
std::size_t signalOf(const NodeState& state) {
  const auto size = state.output.sizes();
  if (state.inputs.at(1).sizes() != size) return 0;
  if (state.inputs.at(0).sizes() != size) return 1;
  return state.inputsAreGates.at(0) && !state.inputsAreGates.at(1) ? 1 : 0;
}

// A product's relevance goes to the signal, none to the gate (Arras et al. 2017, "signal takes all").
Passed applyToProduct(const NodeState& state, const Summed& relevance) {
  Passed passed;
  const auto signal = signalOf(state);
  for (std::size_t i = 0; i < state.inputs.size(); ++i) {
    passed.toInputs.push_back(i == signal ? relevance : Summed{at::zeros_like(state.inputs[i])});
  }
  return passed;
}

// Where nothing is lost or added, the sum need not be taken again.
bool keepsSum(const Node& node) {
  return isOneOf<layer::Flatten, layer::Reshape, layer::Permute, layer::Dropout, layer::Identity,
                 layer::MaxPool2d>(node);
}

Passed applyGradient(const NodeState& state, const Summed& relevance) {
  Passed passed;
  for (auto& part : gradientOf(state, relevance.values)) {
    const double sum = keepsSum(state.node) ? relevance.sum : sumOf(part);
    passed.toInputs.push_back({std::move(part), sum});
  }
  return passed;
}

Passed dispatch(const Rule& rule, const NodeState& state, const Summed& relevance) {
  const auto& node = state.node;
  if (rule.pass == Pass::Through) return {{relevance}};
  if (rule.pass == Pass::Signal) return applyToProduct(state, relevance);
  if (rule.pass == Pass::Gradient) return applyGradient(state, relevance);
  if (node.is<layer::Add>()) return applyToSum(rule, state, relevance);
  if (node.is<layer::MaxPool2d>()) return applyToMaxPool(rule, state, relevance);
  if (node.is<layer::LayerNorm>()) return applyToLayerNorm(rule, state, relevance);
  return applyFractions(rule, state, relevance);
}

}  // namespace

Passed applied(const Rule& rule, const NodeState& state, const Summed& relevance) {
  auto passed = dispatch(rule, state, relevance);
  passed.row.in = relevance.sum;
  for (const auto& part : passed.toInputs) passed.row.out += part.sum;
  if (rule.pass != Pass::Fractions) passed.row.dropped = passed.row.in - passed.row.out;
  return passed;
}

bool isProportional(const Rule& rule) {
  if (rule.pass != Pass::Fractions) return false;
  for (const auto& fraction : rule.fractions) {
    for (const auto& term : fraction.terms) {
      if (term.input == InputPart::Ones || term.input == InputPart::BelowHigh ||
          term.input == InputPart::BoxWidth)
        return false;
    }
  }
  return true;
}

}  // namespace hp::lrp
