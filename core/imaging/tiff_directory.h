// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "core/imaging/byte_reader.h"

namespace hp {

/// The first image file directory of a TIFF file, which is also how EXIF stores its tags (TIFF 6.0,
/// section 2). Reads unsigned numbers only and never beyond the end of the bytes.
class TiffDirectory {
 public:
  /// Nothing when the bytes do not begin with a classic TIFF header and a complete directory.
  static std::optional<TiffDirectory> read(ByteSpan bytes);

  bool has(std::uint32_t tag) const { return entries_.contains(tag); }
  /// How many numbers the tag promises; 0 when it is absent.
  std::uint64_t count(std::uint32_t tag) const;
  /// The tag's `index`-th number; nothing when absent, of another type or beyond the file.
  std::optional<std::uint32_t> number(std::uint32_t tag, std::uint64_t index = 0) const;
  std::uint32_t numberOr(std::uint32_t tag, std::uint32_t fallback) const {
    return number(tag).value_or(fallback);
  }
  /// True when a tag occurs twice: readers disagree about which counts.
  bool repeatsTags() const { return repeatsTags_; }
  /// Where the least significant byte of the tag's first number is; nothing when it is not in the file.
  std::optional<std::size_t> leastByte(std::uint32_t tag) const;

 private:
  struct Entry {
    std::uint32_t type = 0;
    std::uint64_t count = 0;
    std::size_t at = 0;
  };
  explicit TiffDirectory(ByteReader reader) : reader_(reader) {}
  bool readEntries();

  ByteReader reader_;
  std::map<std::uint32_t, Entry> entries_ = {};
  bool repeatsTags_ = false;
};

inline constexpr std::uint32_t kTiffOrientation = 274;

/// Orientation 1 to 8 of an EXIF block that begins with its TIFF header; 1 when it says nothing sensible.
int exifOrientation(ByteSpan tiff);

}  // namespace hp
