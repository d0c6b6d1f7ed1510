// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: where our values meet LibTorch's.

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/network.h"

namespace hp {

/// Tensors by name. Floating-point, contiguous, on the CPU.
using Weights = std::map<std::string, at::Tensor>;

/// What a Network handle points to.
struct NetworkContent {
  Graph graph;
  Weights weights = {};
  Preprocessing preprocessing = {};
  std::vector<std::string> classNames = {};
  std::string architecture = {};
  std::string title = {};
  std::filesystem::path path = {};
  std::string digest = {};
};

/// Checks that every parameter of the graph is there with its shape, computes the digest, and wraps it all.
/// Throws Error naming the first tensor that is missing or differs.
Network makeNetwork(NetworkContent content);

/// The node's tensor in this role ("weight", "running_var"); undefined where the layer has none.
const at::Tensor& parameterOf(const Node& node, const Weights& weights, std::string_view role);

/// A float32 copy.
at::Tensor toTensor(const Array& array);
Array toArray(const at::Tensor& tensor);

/// SHA-256 over name, shape, type and bytes of every tensor, sorted by name.
std::string digestOf(const Weights& weights);

/// The same weights in another type (at::kDouble for exact work); integers stay as they are.
Weights converted(const Weights& weights, at::ScalarType type);

}  // namespace hp
