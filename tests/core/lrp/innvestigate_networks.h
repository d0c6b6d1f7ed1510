// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/explain/lrp/lrp.h"
#include "tests/support/safetensors_reader.h"

namespace hp::test {

/// The one-layer network that iNNvestigate's tests explained ("Conv2D_relu", ...), with its weights brought
/// from HWIO to OIHW. Its scores come in the order of Keras: channels last.
Network innvestigateNetwork(const std::string& layer, const PlainTensor* weight, const PlainTensor* bias);

/// Picture `index` of the batch as the network's input, and relevance at that input back in the file's order.
Array innvestigateInput(const std::string& layer, const PlainTensor& batch, std::int64_t index);
std::vector<double> channelsLast(const std::string& layer, const Array& relevance);

/// Our parameters for one of its LRP analyzers, in its profile; nothing for analyzers of other families.
std::optional<LrpParams> paramsOfAnalyzer(const std::string& analyzer, bool hasWeights);

}  // namespace hp::test
