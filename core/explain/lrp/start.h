// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: where the backward pass begins, and with what.

#include "core/explain/lrp/lrp.h"
#include "core/model/tensors.h"

namespace hp::lrp {

/// The node whose values are the class scores: the output, or what a softmax or sigmoid at the end reads.
NodeId scoreNode(const Graph& graph);

/// The value to start with for class `target`, given the scores (1 x classes, or 1 x 1 for one sigmoid unit;
/// each perhaps x H x W, and then of the means over all pixels).
double startValue(const at::Tensor& scores, int target, LrpStart start);

/// Zero but for `value` at the class, spread evenly over its pixels where there are any.
at::Tensor startRelevance(const at::Tensor& scores, int target, double value);

}  // namespace hp::lrp
