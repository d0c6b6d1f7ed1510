// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/compare/weights_difference.h"

namespace hp::test {

/// Uniform in [-scale, scale], a pure function of the seed.
std::vector<float> noise(std::size_t count, std::uint64_t seed, float scale);

/// A tensor of a hand-made safetensors file: its type as the format spells it, and its bytes.
struct RawTensor {
  std::string name = {};
  std::string type = "F32";
  Shape shape = {};
  std::string bytes = {};
};
void writeRawSafetensors(const std::filesystem::path& path, const std::vector<RawTensor>& tensors);

WeightsDifference comparedFiles(const std::filesystem::path& baseline, const std::filesystem::path& candidate,
                                int threads = 0);

}  // namespace hp::test
