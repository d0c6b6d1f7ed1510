// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/model/graph.h"

namespace hp {

/// Builds a graph node by node, infers shapes and names parameters "<node>.<role>".
class GraphBuilder {
 public:
  /// `input` without the batch axis, e.g. {3, 224, 224}.
  explicit GraphBuilder(Shape input);

  NodeId input() const { return 0; }
  /// Adds any layer. `parameters` empty means "<name>.weight" and so on.
  /// Throws Error naming the node when a shape does not fit or the name is taken.
  NodeId add(const std::string& name, Layer layer, std::vector<NodeId> inputs,
             std::vector<std::string> parameters = {});

  // Short forms; channels and features of the input are looked up.
  NodeId conv(const std::string& name, NodeId from, layer::Conv2d conv);
  NodeId linear(const std::string& name, NodeId from, std::int64_t out, bool bias = true);
  NodeId batchNorm(const std::string& name, NodeId from, double epsilon = 1e-5);
  NodeId relu(const std::string& name, NodeId from);
  NodeId maxPool(const std::string& name, NodeId from, std::int64_t kernel, std::int64_t stride,
                 std::int64_t padding = 0, bool ceilMode = false);
  NodeId add(const std::string& name, NodeId a, NodeId b);
  NodeId concat(const std::string& name, std::vector<NodeId> parts);

  const Shape& shape(NodeId id) const { return nodes_.at(id).shape; }
  std::int64_t channels(NodeId id) const { return nodes_.at(id).shape.at(0); }

  /// The finished graph; the last node added is the output. The builder is empty afterwards.
  Graph build();

 private:
  std::vector<Node> nodes_;
  std::map<std::string, NodeId> names_;
};

}  // namespace hp
