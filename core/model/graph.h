// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/layers.h"

namespace hp {

using NodeId = std::size_t;

/// One layer in its place: where it reads, which tensors it uses, what comes out.
struct Node {
  NodeId id = 0;
  std::string name = {};  ///< as in the weights file or the paper; a module's name names its last node
  Layer layer = layer::Identity{};
  std::vector<NodeId> inputs = {};
  std::vector<std::string> parameters = {};  ///< names in the weights, in the order of parameterSpecs(layer)
  Shape shape = {};                          ///< of the output, batch axis left out

  template <class Kind>
  const Kind* as() const {
    return std::get_if<Kind>(&layer);
  }
  template <class Kind>
  bool is() const {
    return std::holds_alternative<Kind>(layer);
  }
};

/// A network's layers in execution order: every node reads nodes before it. Node 0 is the input and
/// the last node gives the class scores. Immutable once built (see GraphBuilder).
class Graph {
 public:
  explicit Graph(std::vector<Node> nodes);

  const std::vector<Node>& nodes() const { return nodes_; }
  const Node& node(NodeId id) const { return nodes_.at(id); }
  const Node& input() const { return nodes_.front(); }
  const Node& output() const { return nodes_.back(); }
  std::size_t size() const { return nodes_.size(); }

  /// The node of this name; nothing when there is none.
  const Node* find(const std::string& name) const;
  /// The nodes that read this one.
  const std::vector<NodeId>& readers(NodeId id) const { return readers_.at(id); }

  /// Number of elements in all trainable parameters / in all parameters and buffers.
  /// A tensor shared by two nodes counts once.
  std::int64_t trainableCount() const;
  std::int64_t parameterCount() const;
  /// Layers by the report's rule: all but the input, additions and concatenations, an activation
  /// counted with the convolution or linear layer before it unless batch norm stands between.
  std::int64_t layerCount() const;
  std::int64_t multiplyAdds() const;

 private:
  std::vector<Node> nodes_;
  std::vector<std::vector<NodeId>> readers_;
};

/// Names of all nodes with a spatial output larger than 1x1, in execution order.
std::vector<std::string> spatialLayers(const Graph& graph);
/// Where Grad-CAM looks when nobody says: the last spatial node before pooling and classifier. Pooling,
/// dropout and identities are skipped, and so are nodes that are already one map a class.
/// Throws Error when the network has no spatial layer.
std::string defaultCamLayer(const Graph& graph);

}  // namespace hp
