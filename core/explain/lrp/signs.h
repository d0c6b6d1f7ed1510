// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/graph.h"

namespace hp::lrp {

/// For every node: true if its values cannot be negative, whatever the picture (what follows a ReLU, mostly).
std::vector<bool> nonNegativeNodes(const Graph& graph);

/// For every node: true if it gives the values of a gate, the output of a sigmoid or softmax.
std::vector<bool> gateNodes(const Graph& graph);

}  // namespace hp::lrp
