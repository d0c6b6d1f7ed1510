// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: what no rule covers passes relevance on as a gradient.

#include "core/explain/lrp/apply.h"

namespace hp::lrp {

/// The vector-Jacobian product of a node, one tensor for each input, in the memory layout of the input. For
/// layers that only move values (concatenation, slices, reshaping) and for max pools this is plain routing.
std::vector<at::Tensor> gradientOf(const NodeState& state, const at::Tensor& c);

/// The vector-Jacobian product of a layer norm; without `throughDeviation` its deviation counts as a
/// constant.
at::Tensor layerNormTransposed(const NodeState& state, const at::Tensor& c, bool throughDeviation);

}  // namespace hp::lrp
