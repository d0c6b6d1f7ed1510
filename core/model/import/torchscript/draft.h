// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/run_context.h"
#include "core/model/graph_builder.h"
#include "core/model/import/torchscript/constant.h"
#include "core/model/tensors.h"

namespace hp::torchscript {

/// A node before its name is known.
struct DraftNode {
  Layer layer = layer::Identity{};
  std::vector<NodeId> inputs = {};
  std::vector<const Constant*> parameters = {};  ///< in the order of parameterSpecs(layer)
  Shape shape = {};
  std::string scope = {};                    ///< path of the module whose own code computed it
  std::string op = {};                       ///< "conv2d", "cat": names it within its scope
  std::vector<std::string> returnedBy = {};  ///< modules whose output it is, innermost first
};

/// A graph in the making. Nodes are checked for shape and size when added and named at the end, when it is
/// known which of them are the outputs of modules.
class Draft {
 public:
  explicit Draft(Shape input);

  /// Throws DoesNotFit when the layer does not fit its inputs.
  NodeId add(Layer layer, std::vector<NodeId> inputs, const std::string& op,
             std::vector<const Constant*> parameters = {});
  const DraftNode& node(NodeId id) const { return nodes_.at(id); }
  std::size_t size() const { return nodes_.size(); }
  const Shape& shape(NodeId id) const { return node(id).shape; }

  /// Path of the module whose code is being followed.
  const std::string& scope() const { return scope_; }
  std::string enter(std::string scope) { return std::exchange(scope_, std::move(scope)); }
  /// The module `path` returned this node.
  void returned(NodeId id, const std::string& path) { nodes_.at(id).returnedBy.push_back(path); }

  /// The nodes that `output` depends on, in the same order, named.
  NetworkContent finish(NodeId output, Archive& archive, const RunContext& context) const;

  /// Channels that the first convolution wants, whether they fit or not; nothing when there was none.
  std::optional<std::int64_t> firstConvolutionChannels() const { return firstChannels_; }

 private:
  std::vector<DraftNode> nodes_;
  std::string scope_;
  std::optional<std::int64_t> firstChannels_;
};

/// A name for each node, by id; empty where not `alive`. A module's output has the module's name; a module
/// that is called several times lends its last call to the module around it ("layer1.0") and numbers the
/// others
/// ("layer1.0.relu1"); what a module computes beside its output is named after the operation
/// ("layer1.0.add").
std::vector<std::string> namesOf(const std::vector<DraftNode>& nodes, const std::vector<bool>& alive);

}  // namespace hp::torchscript
