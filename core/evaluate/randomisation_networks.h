// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: networks that have lost a part of what they learned.

#include <vector>

#include "core/evaluate/randomisation.h"
#include "core/model/tensors.h"

namespace hp {

/// A layer that learned: a convolution or linear layer with the normalisations that come after it and before
/// the next one, so that no normalisation stays behind that was learned for other weights.
struct LearnedLayer {
  std::string name = {};
  std::vector<NodeId> nodes = {};
};
/// From the top, the scores, to the input. Throws Error for a network without any.
std::vector<LearnedLayer> learnedLayers(const Graph& graph);

/// The networks of one repeat. Weights and biases are drawn as a training would begin with them, each tensor
/// from a stream of random numbers of its own; factors and offsets of normalisations are drawn, channel by
/// channel, with replacement, from those that the layer had, and so are its statistics unless the spec wants
/// them recomputed. The network given is never changed.
class RandomisedNetworks {
 public:
  /// `inputs` (each 1 x C x H x W): what statistics are recomputed on; the first kStatisticsInputs count.
  RandomisedNetworks(Network network, const RandomisationSpec& spec, int repeat,
                     std::vector<at::Tensor> inputs);
  static constexpr std::size_t kStatisticsInputs = 32;

  /// The network after the step of layers()[layer].
  Network at(std::size_t layer, const RunContext& context) const;

 private:
  std::vector<NodeId> changedBy(std::size_t layer) const;
  void redrawNorm(const Node& node);
  void recompute(const std::vector<NodeId>& changed, Weights& weights, const RunContext& context) const;

  Network network_;
  RandomisationSpec spec_;
  std::uint64_t seed_;
  std::vector<LearnedLayer> layers_;
  Weights drawn_;
  at::Tensor inputs_ = {};
};

}  // namespace hp
