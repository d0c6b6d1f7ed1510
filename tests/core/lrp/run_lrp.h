// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/explain/lrp/lrp.h"
#include "core/model/graph_builder.h"
#include "core/model/tensors.h"
#include "tests/support/safetensors_reader.h"

namespace hp::test {

/// The method as the table of methods runs it.
Attribution runLrp(const Network& network, const Array& input, int target, const LrpParams& params);

/// Channel-resolved relevance as numbers.
std::vector<double> channelValues(const Attribution& attribution);

Array arrayOf(const PlainTensor& tensor);

/// A network of a graph and hand-set weights by name; scores start at the raw output.
Network networkOf(Graph graph, Weights weights);

at::Tensor tensorOf(const std::vector<double>& values, at::IntArrayRef shape);

/// max |a - b|; infinity where sizes differ or a number is not finite.
double largestDifference(const std::vector<double>& a, const std::vector<double>& b);
double largestMagnitude(const std::vector<double>& values);

}  // namespace hp::test
