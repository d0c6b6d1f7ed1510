// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/array_file.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/json.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

static_assert(std::endian::native == std::endian::little, "both formats are written as they lie in memory");

constexpr std::string_view kNpyMagic = "\x93NUMPY";
constexpr std::size_t kNpyAlignment = 64;
constexpr std::size_t kLongestNpyHeader = 1 << 16;

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

/// The numbers of the tuple after 'shape'; false where there is none or a number is not plain.
bool parseShape(std::string_view header, Shape& shape) {
  const std::size_t key = header.find("'shape'");
  const std::size_t open = header.find('(', key == std::string_view::npos ? header.size() : key);
  const std::size_t close = header.find(')', open == std::string_view::npos ? header.size() : open);
  if (close == std::string_view::npos) return false;
  const char* at = header.data() + open + 1;
  const char* end = header.data() + close;
  while (at < end) {
    std::int64_t size = 0;
    const auto [next, error] = std::from_chars(at, end, size);
    if (error != std::errc{} || size < 0) return false;
    shape.push_back(size);
    at = next;
    while (at < end && (*at == ',' || *at == ' ')) ++at;
  }
  return true;
}

/// Number of float32 values of this shape; false when it differs from what the file holds.
bool fits(const Shape& shape, std::uint64_t bytes) {
  std::uint64_t count = 1;
  for (const std::int64_t size : shape) {
    if (size != 0 && count > bytes / static_cast<std::uint64_t>(size)) return false;
    count *= static_cast<std::uint64_t>(size);
  }
  return count * sizeof(float) == bytes;
}

std::string readNpyHeader(std::istream& file) {
  std::string start(kNpyMagic.size() + 2, '\0');
  file.read(start.data(), static_cast<std::streamsize>(start.size()));
  const int version = start[kNpyMagic.size()];
  if (!file || !start.starts_with(kNpyMagic) || (version != 1 && version != 2)) return {};
  std::uint32_t length = 0;
  file.read(reinterpret_cast<char*>(&length), version == 1 ? 2 : 4);
  if (!file || length > kLongestNpyHeader) return {};
  std::string header(length, '\0');
  file.read(header.data(), static_cast<std::streamsize>(length));
  return file ? header : std::string();
}

}  // namespace

void writeNpy(const std::filesystem::path& path, const Array& array) {
  writeAtomically(path, [&](std::ostream& file) {
    file << npyHeader(array.shape);
    writeValues(file, array.values);
  });
}

Array readNpy(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("The file " + path.string() + " cannot be read; check its permissions.");
  const std::string header = readNpyHeader(file);
  std::error_code unknown;
  const std::uint64_t size = std::filesystem::file_size(path, unknown);
  const auto data = static_cast<std::uint64_t>(std::max<std::streamoff>(file.tellg(), 0));
  Array array;
  if (header.find("'<f4'") == std::string::npos ||
      header.find("'fortran_order': False") == std::string::npos || !parseShape(header, array.shape) ||
      unknown || size < data || !fits(array.shape, size - data)) {
    throw Error(path.string() + " is not a NumPy file of float32 values in C order.");
  }
  array.values.resize((size - data) / sizeof(float));
  file.read(reinterpret_cast<char*>(array.values.data()), static_cast<std::streamsize>(size - data));
  if (!file) throw Error("The file " + path.string() + " cannot be read to its end.");
  return array;
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
