// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/tensors.h"
#include "core/model/zoo/zoo.h"

namespace hp {

/// What a set of weights belongs to.
struct Recognised {
  const Architecture* architecture = nullptr;
  Graph graph;
  Weights weights = {};  ///< the graph's parameters only, under the names it uses
};

/// Finds the architecture whose parameters have the names and shapes of these weights, whatever the number of
/// classes. Counters of batch norm (num_batches_tracked) and heads used in training only are dropped; older
/// spellings of names are understood. Where none fits, throws Error that says the nearest and the first
/// tensor in which it differs. `id` not empty: that architecture and no other. `file`: for sentences.
Recognised recognise(Weights weights, const std::string& id, const std::string& file);

}  // namespace hp
