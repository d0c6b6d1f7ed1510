// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: one rule at one node.

#include "core/explain/attribution.h"
#include "core/explain/lrp/elementwise.h"
#include "core/explain/lrp/linear_map.h"
#include "core/explain/lrp/rule.h"

namespace hp::lrp {

/// A node as the forward pass left it.
struct NodeState {
  const Node& node;
  std::vector<at::Tensor> inputs = {};
  at::Tensor output = {};
  AffineWeights weights = {};
  at::Tensor winners = {};                ///< of a max pool
  std::vector<bool> inputsAreGates = {};  ///< of a product: which factors come out of a sigmoid or softmax
  bool nonNegativeInputs = false;         ///< known without looking: no input can be below zero
  bool relevanceNeedsPositive =
      false;  ///< known without looking: relevance is zero where the output is not above zero
  at::Tensor low = {}, high = {};  ///< the box, in the shape of the input; only for nodes that read pixels
};

/// What one node did with its relevance. `row` has no names yet.
struct Passed {
  std::vector<Summed> toInputs = {};
  LedgerRow row = {};
};

/// Passes the relevance at the node's output on to its inputs.
Passed applied(const Rule& rule, const NodeState& state, const Summed& relevance);

/// True if the rule gives an input relevance in proportion to its own value, hence none where that is zero.
bool isProportional(const Rule& rule);

}  // namespace hp::lrp
