// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensors.h"

namespace hp {

/// Class scores of a batch with batch norm as while training: by the batch's own statistics, which also move
/// the running ones by a tenth. Under autograd.
at::Tensor trainingLogits(const Graph& graph, const Weights& weights, const at::Tensor& batch);

/// Fresh weights: He's normal initialisation by fan-in for weights (He et al., "Delving deep into
/// rectifiers", 2015), ones and zeros for batch norm, zeros for biases. A pure function of graph and seed.
Weights initialWeights(const Graph& graph, std::uint64_t seed);

/// The tensors that training changes, by name.
Weights trainableOf(const Graph& graph, const Weights& weights);

}  // namespace hp
