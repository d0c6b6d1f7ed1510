// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: batch norm made part of the layers around it.

#include <set>

#include "core/model/tensors.h"

namespace hp {

/// A batch norm that a neighbour can take in without changing the network.
struct BatchNormMerge {
  NodeId batchNorm = 0;
  NodeId into = 0;
  bool intoNext = false;  ///< the neighbour reads the batch norm instead of feeding it
};

/// Where batch norms may go.
enum class MergeDirections { Previous, Both };

/// The exact merges of a graph; `keep` names batch norms to leave alone.
/// Into the previous Conv2d, ConvTranspose2d or Linear: its only reader must be the batch norm.
/// Into the next Conv2d or Linear: it must be the only reader, and a convolution must not pad, because
/// its zeros would stand for values the batch norm never gives.
/// Identity and dropout in between do not matter.
std::vector<BatchNormMerge> batchNormMerges(const Graph& graph, MergeDirections directions,
                                            const std::set<std::string>& keep = {});

/// What stands where a batch norm was merged away.
enum class Remainder {
  Identity,
  /// A factor 1 / sqrt(1 + epsilon): what an emptied batch norm still does when its epsilon is forgotten, as
  /// zennit before 1.0 did. For reproducing numbers only; the network is not exactly the same.
  EmptiedBatchNorm,
};

/// A network that computes the same with fewer batch norms.
struct Canonical {
  Graph graph;
  Weights weights;
};

/// Does the merges: W' = W s, b' = (b - mean) s + beta with s = weight / sqrt(var + epsilon) into the
/// previous layer, W' = W s, b' = b + W t with t = beta - mean s into the next; in double, stored as the
/// weights were. A remainder takes the place of merged batch norms, so that node ids, names and shapes stay.
/// The original is not touched; new tensors are called "<layer>.merged.weight" and ".bias", all others are
/// shared with it.
Canonical canonicalised(const Graph& graph, const Weights& weights, const std::vector<BatchNormMerge>& merges,
                        Remainder remainder = Remainder::Identity);

/// A batch norm as y = factor x + offset, one number a channel, in double.
struct ChannelAffine {
  at::Tensor factor;
  at::Tensor offset;
};
ChannelAffine batchNormAffine(const Node& node, const Weights& weights);

}  // namespace hp
