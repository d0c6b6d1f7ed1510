// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hp::test {

/// A tensor of a safetensors file as numbers, whatever its type was (F32, F64, U8, I64).
struct PlainTensor {
  std::vector<std::int64_t> shape = {};
  std::vector<double> values = {};
};

/// Reads all tensors of a trusted safetensors file. Written apart from the program's own reader, so that the
/// two can judge each other. Throws std::runtime_error.
std::map<std::string, PlainTensor> readSafetensors(const std::filesystem::path& path);

}  // namespace hp::test
