// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <optional>
#include <string_view>

#include "core/base/array_file.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::string_view kNpyMagic = "\x93NUMPY";
constexpr std::size_t kLongestNpyHeader = 1 << 16;
/// Narrow numbers grow when they become float32; more bytes of them than this are refused.
constexpr std::uint64_t kMostNarrowBytes = 1 << 26;

/// A type of number as NumPy spells it, and how one becomes a float32.
struct Element {
  std::string_view name;
  std::size_t bytes;
  float (*read)(const char*);
};

template <class Number>
constexpr Element element(std::string_view name) {
  return {name, sizeof(Number), [](const char* bytes) {
            Number value;
            std::memcpy(&value, bytes, sizeof value);
            return static_cast<float>(value);
          }};
}

constexpr std::array kElements{
    element<float>("'<f4'"),         element<double>("'<f8'"),        element<std::uint8_t>("'|u1'"),
    element<std::int8_t>("'|i1'"),   element<std::uint16_t>("'<u2'"), element<std::int16_t>("'<i2'"),
    element<std::uint32_t>("'<u4'"), element<std::int32_t>("'<i4'"),  element<std::uint64_t>("'<u8'"),
    element<std::int64_t>("'<i8'"),
};

const Element* elementOf(std::string_view header) {
  for (const Element& each : kElements) {
    if (header.find(each.name) != std::string_view::npos) return &each;
  }
  return nullptr;
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

/// Number of values of this shape; none when they do not take exactly these bytes.
std::optional<std::size_t> countOf(const Shape& shape, std::size_t valueBytes, std::uint64_t bytes) {
  std::uint64_t count = 1;
  for (const std::int64_t size : shape) {
    if (size != 0 && count > bytes / static_cast<std::uint64_t>(size)) return {};
    count *= static_cast<std::uint64_t>(size);
  }
  if (count * valueBytes != bytes) return {};
  return count;
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

// A piece at a time, so that no second copy of the file is held.
std::vector<float> readValues(std::istream& file, const Element& type, std::size_t count) {
  constexpr std::size_t kPiece = 1 << 16;
  std::vector<float> values;
  values.reserve(count);
  std::string bytes(kPiece * type.bytes, '\0');
  while (values.size() < count && file) {
    const auto piece = std::min(kPiece, count - values.size());
    file.read(bytes.data(), static_cast<std::streamsize>(piece * type.bytes));
    for (std::size_t i = 0; i < piece; ++i) values.push_back(type.read(bytes.data() + i * type.bytes));
  }
  return values;
}

}  // namespace

Array readNpy(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("The file " + path.string() + " cannot be read; check its permissions.");
  const std::string header = readNpyHeader(file);
  std::error_code unknown;
  const std::uint64_t size = std::filesystem::file_size(path, unknown);
  const auto data = static_cast<std::uint64_t>(std::max<std::streamoff>(file.tellg(), 0));
  const Element* type = elementOf(header);
  Array array;
  if (!type || header.find("'fortran_order': False") == std::string::npos ||
      !parseShape(header, array.shape) || unknown || size < data) {
    throw Error(path.string() + " is not a NumPy file of plain numbers in C order.");
  }
  const auto count = countOf(array.shape, type->bytes, size - data);
  if (!count) throw Error(path.string() + " is not a NumPy file: its size does not fit its shape.");
  if (type->bytes < sizeof(float) && size > kMostNarrowBytes)
    throw Error(path.string() + " is too large; save it as float32.");
  array.values = readValues(file, *type, *count);
  if (!file) throw Error("The file " + path.string() + " cannot be read to its end.");
  return array;
}

}  // namespace hp
