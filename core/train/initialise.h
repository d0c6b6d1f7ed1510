// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string_view>

#include "core/model/tensors.h"
#include "core/train/recipe.h"

namespace hp {

/// Weights of a network before the first step: Philox of (seed, tensor's name, element), gamma 1, beta 0,
/// running mean 0 and variance 1; float32, contiguous. Initialisation::GlorotByShape keys by the shape
/// instead of the name, with numbers of their own for the pointwise halves of separable convolutions (listing
/// 6 of the report seeds depthwise, pointwise and plain kernels with 1, 2 and 1). A pure function, the same
/// on every machine. Fans are those of Keras and LibTorch: kernel area times the second and the first axis of
/// the weight. (Keras turns depthwise fans around; their sum is the same.)
Weights initialWeights(const Graph& graph, Initialisation how, std::uint64_t seed);

/// Names of the tensors that training changes, in graph order.
std::vector<std::string> trainableNames(const Graph& graph);
/// The same when what came from a weights file stays as it is: the last layer's tensors, or those outside the
/// encoder of a network that has one.
std::vector<std::string> headNames(const Graph& graph);
/// What names of tensors begin with that lie in the encoder of a network that has one.
inline constexpr std::string_view kEncoder = "encoder.";
inline bool isInEncoder(std::string_view name) { return name.starts_with(kEncoder); }
/// Names of running statistics, in graph order.
std::vector<std::string> bufferNames(const Graph& graph);

}  // namespace hp
