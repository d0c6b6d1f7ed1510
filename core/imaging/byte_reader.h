// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace hp {

using ByteSpan = std::span<const unsigned char>;

/// Numbers and texts at positions of a foreign file; whatever lies beyond its end is absent, never read.
struct ByteReader {
  ByteSpan bytes = {};
  bool bigEndian = false;

  std::optional<std::uint64_t> number(std::size_t position, std::size_t width) const {
    if (position > bytes.size() || width > bytes.size() - position) return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width; ++i)
      value |= std::uint64_t{bytes[position + i]} << (8 * (bigEndian ? width - 1 - i : i));
    return value;
  }
  std::optional<std::uint32_t> u16(std::size_t position) const { return narrow(number(position, 2)); }
  std::optional<std::uint32_t> u32(std::size_t position) const { return narrow(number(position, 4)); }

  bool holds(std::size_t position, std::string_view text) const {
    if (position > bytes.size() || text.size() > bytes.size() - position) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
      if (bytes[position + i] != static_cast<unsigned char>(text[i])) return false;
    return true;
  }
  /// The piece [position, position + count), empty unless all of it is there.
  ByteSpan piece(std::size_t position, std::size_t count) const {
    if (position > bytes.size() || count > bytes.size() - position) return {};
    return bytes.subspan(position, count);
  }

 private:
  static std::optional<std::uint32_t> narrow(std::optional<std::uint64_t> value) {
    return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
  }
};

}  // namespace hp
