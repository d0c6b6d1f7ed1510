// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/tiff_directory.h"

namespace hp {
namespace {

/// Bytes of one number of a type; 0 for the types that are not unsigned numbers.
std::size_t widthOf(std::uint32_t type) {
  constexpr std::uint32_t kByte = 1;
  constexpr std::uint32_t kShort = 3;
  constexpr std::uint32_t kLong = 4;
  return type == kByte ? 1 : type == kShort ? 2 : type == kLong ? 4 : 0;
}

}  // namespace

std::optional<TiffDirectory> TiffDirectory::read(ByteSpan bytes) {
  ByteReader reader{bytes};
  reader.bigEndian = reader.holds(0, std::string_view("MM\0*", 4));
  if (!reader.bigEndian && !reader.holds(0, std::string_view("II*\0", 4))) return std::nullopt;
  TiffDirectory directory(reader);
  if (!directory.readEntries()) return std::nullopt;
  return directory;
}

bool TiffDirectory::readEntries() {
  constexpr std::size_t kEntrySize = 12;
  const auto start = reader_.u32(4);
  const auto count = start ? reader_.u16(*start) : std::nullopt;
  if (!count || reader_.piece(*start + std::size_t{2}, *count * kEntrySize).size() != *count * kEntrySize)
    return false;
  for (std::uint32_t i = 0; i < *count; ++i) {
    const std::size_t at = *start + std::size_t{2} + i * kEntrySize;
    Entry entry{*reader_.u16(at + 2), *reader_.u32(at + 4), at + 8};
    // Up to four bytes stand in the entry itself; more stand where it points.
    if (widthOf(entry.type) * entry.count > 4) entry.at = *reader_.u32(at + 8);
    if (!entries_.emplace(*reader_.u16(at), entry).second) repeatsTags_ = true;
  }
  return true;
}

std::uint64_t TiffDirectory::count(std::uint32_t tag) const {
  const auto found = entries_.find(tag);
  return found == entries_.end() ? 0 : found->second.count;
}

std::optional<std::uint32_t> TiffDirectory::number(std::uint32_t tag, std::uint64_t index) const {
  const auto found = entries_.find(tag);
  if (found == entries_.end() || index >= found->second.count) return std::nullopt;
  const auto width = widthOf(found->second.type);
  if (width == 0) return std::nullopt;
  const auto value = reader_.number(found->second.at + static_cast<std::size_t>(index) * width, width);
  return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
}

std::optional<std::size_t> TiffDirectory::leastByte(std::uint32_t tag) const {
  if (!number(tag)) return std::nullopt;
  const auto& entry = entries_.at(tag);
  return entry.at + (reader_.bigEndian ? widthOf(entry.type) - 1 : 0);
}

int exifOrientation(ByteSpan tiff) {
  const auto directory = TiffDirectory::read(tiff);
  const auto value = directory ? directory->numberOr(kTiffOrientation, 1) : 1;
  return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

}  // namespace hp
