// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: the interpreter that carries relevance from the score to the pixels.

#include "core/explain/lrp/plan.h"
#include "core/model/executor.h"

namespace hp::lrp {

/// A network ready for the way back: batch norm merged, one rule for each node, weights in the wanted
/// precision.
struct Prepared {
  Graph graph;
  Weights weights;
  Plan plan;
  at::ScalarType type = at::kFloat;
  at::Tensor low = {}, high = {};  ///< darkest and brightest input, in the shape of the input
};

/// A forward pass with what the way back needs.
struct Trace {
  Activations values;
  std::vector<at::Tensor> winners;  ///< by node; of max pools
};

/// Which of how many ways back from one trace: progress counts all of them.
struct WayBack {
  std::size_t index = 0;
  std::size_t count = 1;
};

Trace traced(const Prepared& prepared, const at::Tensor& input, std::size_t waysBack,
             const RunContext& context);

struct Relevance {
  at::Tensor atInput;
  std::vector<LedgerRow> ledger;
};

/// Carries `start`, relevance at `from`'s output, back to the input. Frees its trace as it goes.
Relevance carriedBack(const Prepared& prepared, Trace trace, NodeId from, const at::Tensor& start,
                      WayBack which, const RunContext& context);

}  // namespace hp::lrp
