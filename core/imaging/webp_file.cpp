// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/imaging/opencv_decode.h"
#include "core/imaging/tiff_directory.h"

namespace hp {
namespace {

/// What the chunks of a WebP file say (RFC 9649).
struct WebpHeader {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
  bool alpha = false;
  bool lossless = false;
  bool animated = false;
  int orientation = 1;
};

std::uint32_t u24(const ByteReader& reader, std::size_t at) {
  return static_cast<std::uint32_t>(reader.number(at, 3).value_or(0));
}

void readExtended(const ByteReader& chunk, WebpHeader& header) {
  const auto flags = chunk.number(0, 1).value_or(0);
  header.alpha = (flags & 0x10) != 0;
  header.animated = (flags & 0x02) != 0;
  header.width = u24(chunk, 4) + 1;
  header.height = u24(chunk, 7) + 1;
}

void readLossy(const ByteReader& chunk, WebpHeader& header) {
  header.width = std::max<std::uint64_t>(header.width, chunk.u16(6).value_or(0) & 0x3fff);
  header.height = std::max<std::uint64_t>(header.height, chunk.u16(8).value_or(0) & 0x3fff);
}

void readLossless(const ByteReader& chunk, WebpHeader& header) {
  const auto bits = chunk.u32(1).value_or(0);
  header.lossless = true;
  header.alpha = header.alpha || (bits >> 28 & 1) != 0;
  header.width = std::max<std::uint64_t>(header.width, (bits & 0x3fff) + 1);
  header.height = std::max<std::uint64_t>(header.height, (bits >> 14 & 0x3fff) + 1);
}

void readChunk(std::string_view type, ByteSpan data, WebpHeader& header) {
  const ByteReader chunk{data};
  if (type == "VP8X") readExtended(chunk, header);
  if (type == "VP8 ") readLossy(chunk, header);
  if (type == "VP8L") readLossless(chunk, header);
  if (type == "EXIF") {
    constexpr std::string_view kExif("Exif\0\0", 6);  // some writers put JPEG's prefix before it
    header.orientation = exifOrientation(chunk.holds(0, kExif) ? data.subspan(kExif.size()) : data);
  }
}

WebpHeader headerOf(const PictureFile& file) {
  const ByteReader reader{file.bytes};
  if (std::uint64_t{*reader.u32(4)} + 8 > file.bytes.size()) file.refuse("is a WebP file that is cut off.");
  WebpHeader header;
  for (std::size_t at = 12; const auto size = reader.u32(at + 4);) {
    const auto data = reader.piece(at + 8, *size);
    if (data.size() != *size) break;
    readChunk({reinterpret_cast<const char*>(file.bytes.data()) + at, 4}, data, header);
    at += 8 + *size + (*size & 1);
  }
  return header;
}

}  // namespace

Image decodeWebp(const PictureFile& file) {
  const auto header = headerOf(file);
  if (header.animated) file.refuse("is an animation; save one picture of it.");
  StoredPicture stored{header.width, header.height};
  stored.channels = header.alpha ? 4 : 3;
  stored.asStored = header.alpha;
  stored.orientation = header.orientation;
  // The lossless kind is decoded as a whole at four bytes a pixel, the lossy kind keeps its alpha.
  stored.decoderBytes = header.width * header.height * (header.lossless ? 4 : header.alpha ? 1 : 0);
  return decodeWithOpenCv(file, stored);
}

}  // namespace hp
