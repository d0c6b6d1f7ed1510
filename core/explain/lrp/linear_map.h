// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: layers as linear maps whose weights can be exchanged, and their transposes.

#include "core/model/tensors.h"

namespace hp::lrp {

/// Weight and bias of a layer as the rules see them; undefined where there are none.
/// BatchNorm2d and Scale are y = weight x + bias, channel by channel.
struct AffineWeights {
  at::Tensor weight;
  at::Tensor bias;
};
AffineWeights affineWeights(const Node& node, const Weights& weights, at::ScalarType type);

/// W a + bias of a layer with these weights instead of its own. Layers without weights (averages,
/// upsampling) ignore `weight`; `bias` may be undefined.
at::Tensor forwardWith(const Node& node, const at::Tensor& a, const at::Tensor& weight,
                       const at::Tensor& bias);

/// W' c: the vector-Jacobian product of forwardWith at an input like `a` (of which only the shape matters).
at::Tensor transposedWith(const Node& node, const at::Tensor& c, const at::Tensor& weight,
                          const at::Tensor& a);

/// One number a channel, in the shape that broadcasts over N x C x ...
at::Tensor overChannels(const at::Tensor& values, std::int64_t dimensions);

}  // namespace hp::lrp
