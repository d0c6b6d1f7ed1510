// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the zoo only: the front parts of classifiers, as encoders of a U-Net.

#include <string>
#include <vector>

#include "core/model/graph_builder.h"

namespace hp::zoo {

/// Adds an encoder whose nodes and tensors are called as in the classifier with `prefix` before. Returns five
/// nodes, of half, a quarter, ... a 32nd of the input's size.
using Encoder = std::vector<NodeId> (*)(GraphBuilder& build, const std::string& prefix);

/// The expansions of features.2, 4, 7 and 14, and the last block's narrowing convolution without its batch
/// norm: the layers that the post names (Keras' block_1_expand_relu to block_16_project).
std::vector<NodeId> mobileNetV2Encoder(GraphBuilder& build, const std::string& prefix);
/// The five pools.
std::vector<NodeId> vgg19Encoder(GraphBuilder& build, const std::string& prefix);

}  // namespace hp::zoo
