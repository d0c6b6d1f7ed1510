// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: the terms of a rule with their tensors.

#include "core/explain/lrp/apply.h"

namespace hp::lrp {

/// W_t a_t of a rule, ready to be multiplied.
struct Product {
  at::Tensor input;
  at::Tensor weight;
  bool inputIsOnes = false;
};

/// The terms of a fraction; those without any value are left out. `outputs`: only these outputs of the layer;
/// all where undefined.
std::vector<Product> productsOf(const Fraction& fraction, const Rule& rule, const NodeState& state,
                                const at::Tensor& outputs);

/// What of the layer's bias the denominator contains, for the same outputs; undefined when nothing.
at::Tensor biasOf(const Fraction& fraction, const Rule& rule, const NodeState& state,
                  const at::Tensor& outputs);

/// sum_t W_t a_t + bias.
at::Tensor sumOfProducts(const Node& node, const std::vector<Product>& products, const at::Tensor& bias);

/// sum_t a_t (W_t' c), times `factor`.
Summed sharesOf(const Node& node, const std::vector<Product>& products, const at::Tensor& c, double factor);

/// The outputs of a convolution that have any relevance, when they are few enough to make it worth
/// leaving the others out; undefined otherwise.
at::Tensor relevantOutputs(const NodeState& state, const at::Tensor& relevance);

}  // namespace hp::lrp
