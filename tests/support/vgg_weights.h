// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace hp::test {

/// Bytes of a file that writeVggWeights makes, less its header.
inline constexpr std::int64_t kVggBytes = 553'430'176;

/// A safetensors file with VGG-16's tensors (528 MiB) of noise that depends on `seed` alone. Written piece by
/// piece: it takes no memory. Every 1000th weight is `change` more, so that files of one seed are alike.
void writeVggWeights(const std::filesystem::path& path, std::uint64_t seed, float change);

}  // namespace hp::test
