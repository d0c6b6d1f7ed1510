// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the zoo only: what several families share.

#include <string>

#include "core/model/graph_builder.h"
#include "core/model/zoo/zoo.h"

namespace hp::zoo {

/// A square convolution with equal padding on all sides; the builder fills in the input channels.
layer::Conv2d square(std::int64_t out, std::int64_t kernel, std::int64_t stride = 1, std::int64_t padding = 0,
                     bool bias = true);
/// The same for a window that is not square and padded so that the size stays.
layer::Conv2d sameSize(std::int64_t out, Extent2d kernel, bool bias = true);

/// "<name>.conv" without bias, "<name>.bn" with epsilon 1e-3 and a ReLU called `name`: torchvision's
/// BasicConv2d.
NodeId basicConv(GraphBuilder& build, const std::string& name, NodeId from, layer::Conv2d conv);

NodeId dropout(GraphBuilder& build, const std::string& name, NodeId from, double rate = 0.5);
NodeId flatten(GraphBuilder& build, const std::string& name, NodeId from);
NodeId averageTo(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t side);

/// "avgpool" to 1x1 and "flatten": how most of torchvision's networks end before their last linear layer.
NodeId averageAndFlatten(GraphBuilder& build, NodeId from);

/// From ImageNet's normalisation to [-1, 1], as torchvision does for weights that came from TensorFlow.
/// Returns the input itself when the options do not ask for it; throws Error for other than three channels.
NodeId transformInput(GraphBuilder& build, const ArchitectureOptions& options);

/// Shorter side to `resize`, centre crop of `crop`, ImageNet's mean and deviation.
Preprocessing imageNet(int resize = 256, int crop = 224);
/// Scaled to `side` x `side` whatever the aspect, values mapped by the same mean and deviation in each
/// channel.
Preprocessing squeezedTo(int side, double mean, double deviation);

}  // namespace hp::zoo
