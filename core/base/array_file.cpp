// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/array_file.h"

#include <bit>
#include <nlohmann/json.hpp>
#include <ostream>

#include "core/base/atomic_file.h"
#include "core/base/json.h"

namespace hp {
namespace {

static_assert(std::endian::native == std::endian::little, "both formats are written as they lie in memory");

constexpr std::string_view kNpyMagic = "\x93NUMPY";
constexpr std::size_t kNpyAlignment = 64;

template <class Integer>
std::string bytesOf(Integer value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

void writeValues(std::ostream& file, const std::vector<float>& values) {
  file.write(reinterpret_cast<const char*>(values.data()),
             static_cast<std::streamsize>(values.size() * sizeof(float)));
}

/// "(3, 224, 224)", "(3,)", "()": a Python tuple.
std::string tupleText(const Shape& shape) {
  std::string text = "(";
  for (std::size_t axis = 0; axis < shape.size(); ++axis) {
    text += std::to_string(shape[axis]) + (axis + 1 < shape.size() ? ", " : shape.size() == 1 ? "," : "");
  }
  return text + ")";
}

std::string npyHeader(const Shape& shape) {
  std::string text = "{'descr': '<f4', 'fortran_order': False, 'shape': " + tupleText(shape) + ", }";
  const std::size_t fixed = kNpyMagic.size() + 2 + sizeof(std::uint16_t) + 1;
  text.append((kNpyAlignment - (fixed + text.size()) % kNpyAlignment) % kNpyAlignment, ' ');
  text += '\n';
  return std::string(kNpyMagic) + '\1' + '\0' + bytesOf(static_cast<std::uint16_t>(text.size())) + text;
}

}  // namespace

void writeNpy(const std::filesystem::path& path, const Array& array) {
  writeAtomically(path, [&](std::ostream& file) {
    file << npyHeader(array.shape);
    writeValues(file, array.values);
  });
}

std::string safetensorsHeader(const std::vector<SafetensorsEntry>& entries, const FileMetadata& metadata) {
  Json header = Json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  std::uint64_t begin = 0;
  for (const SafetensorsEntry& entry : entries) {
    header[entry.name] = {
        {"dtype", entry.dtype}, {"shape", entry.shape}, {"data_offsets", {begin, begin + entry.bytes}}};
    begin += entry.bytes;
  }
  std::string text = header.dump(-1, ' ', false, Json::error_handler_t::replace);
  text.append((8 - text.size() % 8) % 8, ' ');
  return bytesOf(static_cast<std::uint64_t>(text.size())) + text;
}

void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, Array>& arrays,
                      const FileMetadata& metadata) {
  std::vector<SafetensorsEntry> entries;
  for (const auto& [name, array] : arrays) {
    entries.push_back({name, "F32", array.shape, array.values.size() * sizeof(float)});
  }
  writeAtomically(path, [&](std::ostream& file) {
    file << safetensorsHeader(entries, metadata);
    for (const auto& [name, array] : arrays) writeValues(file, array.values);
  });
}

}  // namespace hp
