// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

// An ordered map would look for every key from front to back: quadratic in a hostile header.
using Header = nlohmann::json;

/// JSON takes up to thirty times its text in memory.
constexpr std::uint64_t kLongestHeader = 4u << 20;
constexpr int kDeepestHeader = 4;

/// Where a tensor lies behind the header.
struct Place {
  std::string name;
  Shape shape;
  std::uint64_t begin = 0, end = 0;
};

/// Thrown inside only; the caller's sentence names the file.
struct Damaged {};

void require(bool holds) {
  if (!holds) throw Damaged{};
}

Header parsedHeader(const std::string& text) {
  auto header = Header::parse(
      text,
      [](int depth, Header::parse_event_t, Header&) {
        require(depth <= kDeepestHeader);
        return true;
      },
      false);
  require(header.is_object());
  header.erase("__metadata__");
  return header;
}

std::uint64_t unsignedNumber(const Header& value) {
  require(value.is_number_unsigned() && value.get<std::uint64_t>() <= INT64_MAX);
  return value.get<std::uint64_t>();
}

const Header& member(const Header& object, const char* key) {
  require(object.is_object() && object.contains(key));
  return object[key];
}

Place placeOf(const std::string& name, const Header& fields, std::uint64_t dataSize) {
  require(member(fields, "dtype") == "F32" && member(fields, "shape").is_array());
  const auto& offsets = member(fields, "data_offsets");
  require(offsets.is_array() && offsets.size() == 2);
  Place place{name, {}, unsignedNumber(offsets[0]), unsignedNumber(offsets[1])};
  require(place.begin <= place.end && place.end <= dataSize);
  std::uint64_t bytes = sizeof(float);
  for (const auto& size : fields["shape"]) {
    place.shape.push_back(static_cast<std::int64_t>(unsignedNumber(size)));
    const auto extent = static_cast<std::uint64_t>(place.shape.back());
    require(extent == 0 || bytes <= UINT64_MAX / extent);
    bytes *= extent;
  }
  require(bytes == place.end - place.begin);
  return place;
}

/// In the order of the data, which they cover without gaps.
std::vector<Place> placesOf(const Header& header, std::uint64_t dataSize) {
  std::vector<Place> places;
  for (const auto& [name, fields] : header.items()) places.push_back(placeOf(name, fields, dataSize));
  std::ranges::sort(places, {}, [](const Place& place) { return std::pair(place.begin, place.end); });
  std::uint64_t expected = 0;
  for (const auto& place : places) {
    require(place.begin == expected);
    expected = place.end;
  }
  require(expected == dataSize);
  return places;
}

/// What the header says; the file then stands behind it.
std::vector<Place> readPlaces(std::istream& file, std::uint64_t size) {
  std::uint64_t length = 0;
  require(size >= sizeof length);
  file.read(reinterpret_cast<char*>(&length), sizeof length);
  require(file && length <= std::min(kLongestHeader, size - sizeof length));
  std::string text(static_cast<std::size_t>(length), '\0');
  file.read(text.data(), static_cast<std::streamsize>(length));
  return placesOf(parsedHeader(text), size - sizeof length - length);
}

std::map<std::string, Array> readAll(std::istream& file, std::uint64_t size) {
  std::map<std::string, Array> arrays;
  for (auto& place : readPlaces(file, size)) {
    auto& array = arrays[place.name];
    array.shape = std::move(place.shape);
    array.values.resize((place.end - place.begin) / sizeof(float));
    file.read(reinterpret_cast<char*>(array.values.data()),
              static_cast<std::streamsize>(place.end - place.begin));
    require(static_cast<bool>(file));
  }
  return arrays;
}

/// A file of arrays, opened.
struct OpenedArrays {
  explicit OpenedArrays(const std::filesystem::path& path) {
    requireOrdinaryFile(path);
    file.open(path, std::ios::binary);
    if (!file) throw Error("The file " + path.string() + " cannot be read; check its permissions.");
    std::error_code unknown;
    const auto found = std::filesystem::file_size(path, unknown);
    size = unknown ? 0 : found;
  }
  std::ifstream file;
  std::uint64_t size = 0;
};

Error damagedArrays(const std::string& name) {
  return Error("The file " + name + " is damaged: it is no safetensors file of float32 arrays.");
}

}  // namespace

std::map<std::string, Array> readSafetensorsArrays(std::istream& file, std::uint64_t size,
                                                   const std::string& name) {
  try {
    return readAll(file, size);
  } catch (const Damaged&) {
    throw damagedArrays(name);
  }
}

std::map<std::string, Array> readSafetensorsArrays(const std::filesystem::path& path) {
  OpenedArrays opened(path);
  return readSafetensorsArrays(opened.file, opened.size, path.string());
}

void requireWholeSafetensors(const std::filesystem::path& path) {
  OpenedArrays opened(path);
  try {
    readPlaces(opened.file, opened.size);
  } catch (const Damaged&) {
    throw damagedArrays(path.string());
  }
}

}  // namespace hp
