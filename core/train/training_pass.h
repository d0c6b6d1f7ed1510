// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. The forward pass of training: batch statistics, dropout, everything else as the executor.

#include <functional>
#include <set>

#include "core/model/executor.h"

namespace hp {

/// Hears every node's output as soon as it is computed: a later node may compute on in its place.
using NodeWatch = std::function<void(const Node&, const at::Tensor&)>;

/// What the forward pass of training needs beyond the executor's.
struct TrainingPass {
  double batchNormMomentum = 0.99;  ///< Keras' sense: new = momentum * old + (1 - momentum) * batch
  double dropout = -1;              ///< rate of every dropout layer; below 0: the layer's own
  std::uint64_t seed = 1;           ///< dropout masks are Philox of (seed, step, node, element)
  std::int64_t step = 1;
  std::set<NodeId> frozenNorms =
      {};  ///< batch norms that normalise as in inference and keep their statistics
  NodeWatch watch = {};
};

/// Output of the network for a batch under autograd. Batch norm normalises with the batch's biased variance
/// and moves running_mean and running_var in `weights` in place, the variance with Bessel's correction
/// (Keras' fused path; LibTorch's too), unless it is frozen. The batch itself gets no gradient and is not
/// changed; it is computed on with channels last, which a batch that lies so already costs nothing.
at::Tensor trainingForward(const Graph& graph, Weights& weights, const at::Tensor& batch,
                           const TrainingPass& pass, const RunContext& context);

/// Mask of Bernoulli(1 - rate) divided by 1 - rate, 0 <= rate < 1; Philox, hence equal on every device and
/// thread count. Element i (in row-major order of the shape) is word i mod 4 of block i / 4, kept when it is
/// at least rate x 2^32.
at::Tensor dropoutMask(at::IntArrayRef shape, double rate, std::uint64_t seed, std::int64_t step,
                       NodeId node);

}  // namespace hp
