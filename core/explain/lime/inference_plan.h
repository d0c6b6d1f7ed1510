// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: many inputs of the same size through the same network, fast.

#include <ATen/core/ivalue.h>

#include "core/model/executor.h"

namespace hp {

/// A network made ready for batches of one fixed size: values in channels-last order, weights packed once
/// for oneDNN, a ReLU computed by the convolution before it or in place. Measured on SqueezeNet 1.0 this
/// takes half the time of a plain pass (batch of one, channels first), on VGG-16 three quarters.
///
/// Every convolution and linear layer goes to oneDNN, whatever LibTorch would choose for this batch size
/// and thread count, and never to BLAS, which has threads of its own. Run on one LibTorch thread, a
/// sample's bits depend on the plan's batch size only. Safe to use from several threads.
class InferencePlan {
 public:
  InferencePlan(const Network& network, std::int64_t batch);

  std::int64_t batch() const { return batch_; }
  /// Class scores (batch x classes) of batch x C x H x W, channels last. Checks for a stop at every node.
  at::Tensor scores(const at::Tensor& input, const RunContext& context) const;
  /// The output of node `to` from the value of node `from` (a node that all later ones read through).
  at::Tensor run(NodeId from, const at::Tensor& value, NodeId to, const RunContext& context) const;

  /// Batch size for a network: as many samples as keep the largest activation below about 20 MB, where
  /// caches and the allocator do best; 1 to 32. A property of the network alone, because bits follow it.
  static std::int64_t batchFor(const Graph& graph);

 private:
  enum class How { Plain, Packed, InPlace, Nothing };
  struct Step {
    How how = How::Plain;
    c10::IValue packed = {};  ///< weights, stride, activation as oneDNN wants them
    bool flat = false;        ///< a linear layer, run as a 1x1 convolution
  };

  void pack(const Node& node);
  at::Tensor value(const Node& node, const std::vector<at::Tensor>& inputs) const;

  Network network_;
  std::int64_t batch_;
  std::vector<Step> steps_;
};

}  // namespace hp
