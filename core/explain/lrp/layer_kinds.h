// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/graph.h"

namespace hp::lrp {

/// True if the node's layer is one of these kinds.
template <class... Kinds>
bool isOneOf(const Node& node) {
  return (node.is<Kinds>() || ...);
}

inline bool isConvolution(const Node& node) { return isOneOf<layer::Conv2d, layer::ConvTranspose2d>(node); }
/// Layers with a matrix of weights.
inline bool isLinearType(const Node& node) { return isConvolution(node) || node.is<layer::Linear>(); }
/// y = s x + t, channel by channel.
inline bool isChannelAffine(const Node& node) { return isOneOf<layer::BatchNorm2d, layer::Scale>(node); }
inline bool isAverage(const Node& node) {
  return isOneOf<layer::AvgPool2d, layer::AdaptiveAvgPool2d, layer::GlobalMean>(node);
}
/// Linear without weights of its own.
inline bool isFixedLinear(const Node& node) {
  return isAverage(node) || isOneOf<layer::Add, layer::Upsample>(node);
}
/// Moves values without changing them; relevance moves back the same way.
inline bool isRouting(const Node& node) {
  return isOneOf<layer::Concat, layer::Slice, layer::Pad, layer::Flatten, layer::Reshape, layer::Permute,
                 layer::Dropout, layer::Identity>(node);
}

}  // namespace hp::lrp
