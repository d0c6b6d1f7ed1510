// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/import/byte_source.h"
#include "core/model/network.h"

namespace hp {

/// openNetwork for weights that need not be a file, for instance the built-in sample's: state dictionaries
/// and safetensors. `spec.path` empty: no names are looked for beside it. Throws Error in one sentence.
Network openWeights(ByteSource& source, const OpenNetworkSpec& spec, const RunContext& context);

}  // namespace hp
