// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. What a weights file holds, whatever kind of file it is and wherever it lies.

#include <functional>
#include <string>

#include "core/compare/weights_source.h"

namespace hp {

/// That all tensors take in their file.
std::int64_t storedBytes(const WeightsSource& source);

/// Hears how many bytes were read; what it throws ends the reading.
using BytesRead = std::function<void(std::int64_t bytes)>;

/// SHA-256 of the names, types, shapes and stored bytes of all tensors, in the order of their names: equal
/// contents have equal digests, be they safetensors or torch.save. Of every tensor at most the first `most`
/// elements.
std::string contentDigest(const WeightsSource& source, std::int64_t most, const BytesRead& bytesRead = {});
/// Of all elements.
std::string contentDigest(const WeightsSource& source, const BytesRead& bytesRead = {});

}  // namespace hp
