// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "core/base/array.h"

namespace hp {

/// Writes a NumPy file, format version 1.0: '<f4', C order. Atomic.
void writeNpy(const std::filesystem::path& path, const Array& array);
/// Reads a NumPy file of integers, float32 or float64 as float32 ('<f4' with equal bits): little-endian, C
/// order, versions 1.0 and 2.0. Throws Error for anything else.
Array readNpy(const std::filesystem::path& path);

/// Free text kept in a safetensors file.
using FileMetadata = std::map<std::string, std::string>;

/// Writes a safetensors file of float32 arrays, sorted by name: equal content gives equal bytes. Atomic.
void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, Array>& arrays,
                      const FileMetadata& metadata = {});

/// Reads a safetensors file of float32 arrays that lie in it in any order without gaps, as writeSafetensors
/// writes them (core/model/import reads everybody's). Throws Error for anything else.
std::map<std::string, Array> readSafetensorsArrays(const std::filesystem::path& path);
/// The same from a stream of `size` bytes; `name` is for the sentences.
std::map<std::string, Array> readSafetensorsArrays(std::istream& file, std::uint64_t size,
                                                   const std::string& name);

/// Throws Error unless the header of this file is sound and promises exactly the bytes that follow it. Reads
/// no values, which may still be damaged.
void requireWholeSafetensors(const std::filesystem::path& path);

/// What a safetensors header says of one tensor; `dtype` as the format spells it ("F32").
struct SafetensorsEntry {
  std::string name = {};
  std::string dtype = {};
  Shape shape = {};
  std::uint64_t bytes = 0;
};
/// Length and JSON header for tensors that follow in this order without gaps, padded to 8 bytes.
std::string safetensorsHeader(const std::vector<SafetensorsEntry>& entries, const FileMetadata& metadata);

}  // namespace hp
