// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

namespace hp::test {

/// Deterministic weights for any graph: uniform in [-a, a] with a = sqrt(3 / fan-in), running variances
/// in [0.5, 1.5]. A pure function of the seed and the parameter's place.
Network withRandomWeights(Graph graph, std::uint64_t seed, const std::string& architecture = "test");

/// 3 x 12 x 12 -> conv, batch norm, ReLU, max pool, conv, ReLU, residual add, global mean, linear to
/// `classes`.
Network tinyNetwork(int classes = 4, std::uint64_t seed = 1);

/// An input of the network's size, uniform in [-2, 2].
Array randomInput(const Network& network, std::uint64_t seed = 1);

}  // namespace hp::test
