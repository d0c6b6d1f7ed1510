// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "core/imaging/opencv_decode.h"

namespace hp {
namespace {

/// The fields of BITMAPCOREHEADER, BITMAPINFOHEADER and its successors that matter here.
struct BmpHeader {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
  std::uint32_t bitsPerPixel = 0;
  std::uint32_t compression = 0;
  std::uint32_t alphaMask = 0;

  bool runLengths() const { return compression == 1 || compression == 2; }
};

constexpr std::size_t kInfo = 14;  // the file header before it
constexpr std::uint32_t kCoreHeader = 12;
constexpr std::uint32_t kInfoHeader = 40;
constexpr std::uint32_t kHeaderWithAlpha = 56;
constexpr std::uint32_t kBitFields = 3;

BmpHeader headerOf(const PictureFile& file) {
  const ByteReader reader{file.bytes};
  const auto size = reader.u32(kInfo).value_or(0);
  if ((size != kCoreHeader && size < kInfoHeader) || reader.piece(kInfo, size).empty())
    file.refuse("is a damaged BMP file: its header is cut off.");
  if (size == kCoreHeader) return {*reader.u16(kInfo + 4), *reader.u16(kInfo + 6), *reader.u16(kInfo + 10)};
  BmpHeader header;
  // A negative width is no size; a negative height means rows from the top.
  const auto width = static_cast<std::int32_t>(*reader.u32(kInfo + 4));
  header.width = width < 0 ? 0 : static_cast<std::uint64_t>(width);
  header.height = static_cast<std::uint64_t>(std::llabs(static_cast<std::int32_t>(*reader.u32(kInfo + 8))));
  header.bitsPerPixel = *reader.u16(kInfo + 14);
  header.compression = *reader.u32(kInfo + 16);
  if (size >= kHeaderWithAlpha && header.compression == kBitFields)
    header.alphaMask = *reader.u32(kInfo + 52);
  return header;
}

}  // namespace

Image decodeBmp(const PictureFile& file) {
  const auto header = headerOf(file);
  file.checkSize(header.width, header.height);
  // A run stands for at most 255 pixels and takes two bytes; everything else takes its bits.
  const auto bits = header.width * header.height * header.bitsPerPixel;
  file.checkHolds(header.runLengths() ? header.width * header.height / 128 : bits / 8);
  StoredPicture stored{header.width, header.height};
  if (header.bitsPerPixel == 32 && header.alphaMask != 0) {
    stored.channels = 4;
    stored.asStored = true;
  }
  return decodeWithOpenCv(file, stored);
}

}  // namespace hp
