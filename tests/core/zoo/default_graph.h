// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/outcome.h"
#include "core/model/zoo/zoo.h"

namespace hp::test {

/// An architecture as it is without options.
inline Graph buildDefault(const std::string& id) { return architectureById(id).build({}); }

/// Of a layer's output; throws Error when the graph has no layer of this name.
inline const Shape& shapeOf(const Graph& graph, const std::string& name) {
  const Node* node = graph.find(name);
  if (node == nullptr) throw Error("no node " + name);
  return node->shape;
}

}  // namespace hp::test
