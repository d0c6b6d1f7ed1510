// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/graph.h"

namespace hp::cli {

/// A line a layer: name, what it is, output, parameters, trainable ones, multiply-adds; then the sums, and
/// the number of layers by the report's rule.
void printLayerTable(const Graph& graph);
/// {"layers", "parameters", "trainable", "multiplyAdds"}; with `rows` also "table", an object a layer.
Json networkJson(const Graph& graph, bool rows);

}  // namespace hp::cli
