// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. Runs a graph node by node with ATen operations.

#include "core/model/tensors.h"
#include "core/model/threads.h"

namespace hp {

/// The output of one node for a batch (axis 0) of inputs. Works under autograd.
at::Tensor forwardNode(const Node& node, const std::vector<at::Tensor>& inputs, const Weights& weights);

/// Every node's output, by NodeId; undefined tensors where nothing was kept.
using Activations = std::vector<at::Tensor>;

/// What to keep of a run.
enum class Keep { OutputOnly, Everything };

/// Runs the nodes after `from` (exclusive; its value is `start`) up to the output.
/// With Keep::OutputOnly a value is freed after its last reader. Calls context.step() per node.
Activations runGraph(const Graph& graph, const Weights& weights, const at::Tensor& input, Keep keep,
                     const RunContext& context);
/// The same values laid out as convolutions like them best: channels last, which on the processors measured
/// made SqueezeNet's forward pass 1.6 and VGG-16's 1.1 times as fast. Results differ in the last bits only.
at::Tensor inFastLayout(const at::Tensor& batch);

/// Runs node by node up to `last` and keeps what later nodes read, so that runFrom can go on from there.
Activations runUpTo(const Graph& graph, const Weights& weights, const at::Tensor& input, NodeId last,
                    const RunContext& context);
/// Runs only what depends on node `from`, whose output is replaced by `value`; other inputs come from
/// `known`.
at::Tensor runFrom(const Graph& graph, const Weights& weights, NodeId from, const at::Tensor& value,
                   const Activations& known, const RunContext& context);

/// Class scores (batch x classes) of a batch of inputs, without autograd.
at::Tensor logits(const Network& network, const at::Tensor& batch, const RunContext& context);

}  // namespace hp
